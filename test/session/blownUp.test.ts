import { openExcel, type TestExcel } from "../support/excel";
import { change } from "../support/run";
import { followSession, small } from "./openSession";

// Microsoft's client and the workbench's engine start anew for each test: a second on a quick machine.
jest.setTimeout(30_000);

/** What a sheet of 18,000 million cells sends would fill this many times over; 24 cells need a few of it. */
const kilobytes = 20;

describe("a sheet whose used range reaches to its last cell", () => {
  it.each([
    [
      "a format",
      (excel: TestExcel) =>
        change(({ worksheets }) => {
          worksheets.getItem(excel.sheetId("Bedömning")).getRange("XFD1048576").format.fill.color = "#FFFF00";
        }),
    ],
    ["a stray space", (excel: TestExcel) => excel.edit("Bedömning!XFD1048576", " ")],
  ])("by %s is not read whole", async (_, blowUp) => {
    const excel = await openExcel({ sheets: { Bedömning: small } });
    await blowUp(excel);
    excel.forgetRequests();
    const { points } = await followSession(excel);
    expect(points()).toEqual({ Bedömning: 19 });
    const sent = excel.requests().reduce((sum, { bytesOut }) => sum + bytesOut, 0);
    expect(sent).toBeLessThan(kilobytes * 1_000);
  });
});
