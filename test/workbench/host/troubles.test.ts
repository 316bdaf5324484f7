import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { change, loaded } from "../../support/run";

const sheets = { Blad1: [[1]] };
const write = (value: unknown) =>
  change(({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1").values = [[value]]));

/** A batch that is ready to wait while someone types in a cell. */
const patientRead = () =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
    await context.sync();
    return cell.values as unknown[][];
  });

describe("while someone types in a cell", () => {
  it("refuses batches that do not wait", async () => {
    const excel = await openExcel({ sheets });
    excel.host.switches.setEditingCell(true);
    expect(await failure(write(2))).toMatch(/^InvalidOperationInCellEditMode: /);
    excel.host.switches.setEditingCell(false);
    await write(3);
    expect(excel.valuesAt("Blad1!A1")).toEqual([[3]]);
  });

  it("lets patient ones wait until the cell is left", async () => {
    const excel = await openExcel({ sheets });
    excel.host.switches.setEditingCell(true);
    let isDone = false;
    const reading = patientRead().then((values) => {
      isDone = true;
      return values;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isDone).toBe(false);
    excel.edit("Blad1!A1", 8);
    excel.host.switches.setEditingCell(false);
    expect(await reading).toEqual([[8]]);
  });

  it("lets the ribbon and the pane go on", async () => {
    const excel = await openExcel({ sheets });
    excel.host.switches.setEditingCell(true);
    await Office.addin.showAsTaskpane();
    expect(excel.shell.isPaneVisible()).toBe(true);
  });
});

describe("a read-only workbook", () => {
  it.each<[what: string, work: (workbook: Excel.Workbook) => unknown]>([
    ["values", ({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1").values = [[2]])],
    ["sheets", ({ worksheets }) => worksheets.add()],
    ["settings", ({ settings }) => settings.add("a", 1)],
    ["clearing", ({ worksheets }) => worksheets.getItem("Blad1").getRange("A1").clear()],
  ])("refuses %s", async (_, work) => {
    const excel = await openExcel({ sheets });
    excel.host.switches.isReadOnly = true;
    expect(await failure(change(work))).toMatch(/^AccessDenied: .*read-only/);
  });

  it("is read, selected in and listened to", async () => {
    const excel = await openExcel({ sheets });
    excel.host.switches.isReadOnly = true;
    expect(await patientRead()).toEqual([[1]]);
    await change(({ worksheets }) => {
      worksheets.getItem("Blad1").getRange("B2").select();
      worksheets.onChanged.add(() => Promise.resolve());
    });
  });
});

describe("large messages", () => {
  it("refuses a request of more than 5 MB", async () => {
    await openExcel({ sheets });
    const text = "å".repeat(30_000);
    const rows = Array.from({ length: 100 }, () => [text]);
    const tooLarge = change(
      ({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1:A100").values = rows),
    );
    expect(await failure(tooLarge)).toMatch(/^RequestPayloadSizeLimitExceeded: /);
  });

  it("refuses an answer of more than 5 MB", async () => {
    const text = "å".repeat(30_000);
    await openExcel({ sheets: { Blad1: Array.from({ length: 100 }, () => [text]) } });
    const read = loaded(({ worksheets }) => worksheets.getItem("Blad1").getRange("A1:A100"), "values");
    expect(await failure(read)).toMatch(/^ResponsePayloadSizeLimitExceeded: /);
  });
});

describe("faults on order", () => {
  it("fail the n-th request from now, and no other", async () => {
    const excel = await openExcel({ sheets });
    excel.host.switches.failRequest(2);
    await write(2);
    expect(await failure(write(3))).toBe("GeneralException: This request was made to fail.");
    await write(4);
    expect(excel.valuesAt("Blad1!A1")).toEqual([[4]]);
  });

  it.each([
    ["sessionTimedOut", "InvalidOrTimedOutSession"],
    ["activityLimit", "ActivityLimitReached"],
    ["cellEditMode", "InvalidOperationInCellEditMode"],
  ] as const)("refuse a request: %s", async (refusal, code) => {
    const excel = await openExcel({ sheets });
    excel.host.switches.failRequest(1, { refusal });
    expect(await failure(write(2))).toMatch(new RegExp(`^${code}: `));
  });

  it("give any error of Excel's", async () => {
    const excel = await openExcel({ sheets });
    excel.host.switches.failRequest(1, { code: "AccessDenied", message: "Nej." });
    expect(await failure(write(2))).toBe("AccessDenied: Nej.");
  });

  it("make requests slow", async () => {
    const excel = await openExcel({ sheets });
    excel.host.switches.latency = 60;
    await write(2);
    expect(excel.requests().at(-1)?.milliseconds).toBeGreaterThanOrEqual(55);
  });
});

describe("an older Excel", () => {
  it("says what it has, and refuses what it lacks", async () => {
    await openExcel({ sheets, requirementSets: { ExcelApi: "1.9" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    const spill = change(({ worksheets }) => worksheets.getItem("Blad1").getRange("A1").load("hasSpill"));
    expect(await failure(spill)).toBe(
      "ApiNotFound: Range.hasSpill came with ExcelApi 1.12, which this Excel does not have.",
    );
  });

  it("refuses in the client already where Microsoft's client asks first", async () => {
    await openExcel({ sheets, requirementSets: { ExcelApi: "1.9" } });
    const spill = change(({ worksheets }) => worksheets.getItem("Blad1").getRange("A1").getSpillingToRange());
    expect(await failure(spill)).toMatch(/^ApiNotFound: /);
  });

  it("leaves newer values out when all are asked for", async () => {
    await openExcel({ sheets, requirementSets: { ExcelApi: "1.9" } });
    const range = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      cell.load();
      await context.sync();
      return cell.toJSON();
    });
    expect(range).toMatchObject({ values: [[1]] });
    expect(range).not.toHaveProperty("hasSpill");
  });
});

describe("the log", () => {
  it("tells what each request touched and cost", async () => {
    const excel = await openExcel({ sheets });
    const heard: number[] = [];
    excel.host.log.subscribe(({ number }) => heard.push(number));
    excel.forgetRequests();
    await write(2);
    expect(excel.requests()).toEqual([
      {
        number: expect.any(Number) as number,
        startedAt: expect.any(Number) as number,
        milliseconds: expect.any(Number) as number,
        bytesIn: expect.any(Number) as number,
        bytesOut: expect.any(Number) as number,
        kind: "workbook",
        members: [
          "Workbook.worksheets",
          "WorksheetCollection.getItem",
          "Worksheet.getRange",
          "Range._KeepReference",
          "Range.values",
        ],
        reads: 2,
        writes: 1,
        error: null,
      },
    ]);
    expect(excel.requests()[0]?.bytesIn).toBeGreaterThan(100);
    expect(heard).toContain(excel.requests()[0]?.number);
  });

  it("tells errors", async () => {
    const excel = await openExcel({ sheets });
    await failure(change(({ worksheets }) => worksheets.getItem("Blad9")));
    expect(excel.requests().at(-1)?.error).toMatch(/^ItemNotFound: /);
  });
});
