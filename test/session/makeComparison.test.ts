import { createComparedFiles } from "../../src/session/comparedFiles";
import { makeComparison } from "../../src/session/actions/makeComparison";
import { createViews } from "../../src/session/actions/views";
import { failEachRequest } from "../support/faults";
import { openSession, small } from "./openSession";

const sheets = { "Kalmar 2021": small, "Växjö 2021": small };

describe("making a comparison sheet", () => {
  it("ranks the workbook's assessments on a sheet that is never read as one, and shows it", async () => {
    const { excel, session, settle, ready } = await openSession({ sheets });
    expect(await session.makeComparison([], "sv")).toEqual({ ok: true, sheet: "Jämförelse" });
    await settle();
    expect(ready().assessments).toHaveLength(2);
    const file = excel.book.toFile();
    const made = file.sheets.find(({ name }) => name === "Jämförelse");
    expect(made?.cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["Plats", "Kalmar 2021", "Växjö 2021"]),
    );
    expect(file.sheets[file.activeSheet]?.name).toBe("Jämförelse");
    expect(made?.conditionalFormats.map(({ rule }) => rule.kind)).toContain("colorScale");
  });

  it("is written in the place of the one before, never on a second sheet", async () => {
    const { excel, session, settle } = await openSession({ sheets });
    await session.makeComparison([], "sv");
    await settle();
    expect(await session.makeComparison([], "sv")).toEqual({ ok: true, sheet: "Jämförelse" });
    await settle();
    const names = excel.book.toFile().sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("Jämförelse"))).toEqual(["Jämförelse"]);
  });

  it("is whole or not there whichever request fails", async () => {
    const { excel, session, settle } = await openSession({ sheets });
    const names = () => excel.book.sheets.list().map(({ name }) => name);
    const make = async () => {
      const outcome = await session.makeComparison([], "sv");
      await settle();
      return outcome;
    };
    const requests = await failEachRequest(excel, make, (outcome) => {
      expect(names()).toEqual([...Object.keys(sheets), ...(outcome.ok ? ["Jämförelse"] : [])]);
      if (outcome.ok) excel.book.sheets.remove(excel.sheetId("Jämförelse"));
    });
    expect(requests).toBeGreaterThan(1);
  });

  it("takes in the assessments of files, in Excel's language where none is chosen", async () => {
    const { session, excel, ready } = await openSession({ sheets: { "Kalmar 2021": small } });
    const [live] = ready().assessments;
    if (!live) throw new Error("There is no assessment.");
    const file = { id: "1", name: "Växjö.xlsx", assessments: [live], trouble: null };
    expect(await session.makeComparison([file], null)).toMatchObject({ ok: true });
    const values = excel.book.toFile().sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(["Kalmar 2021 (Växjö.xlsx)", "Växjö.xlsx"]));
  });

  it("is refused with a word on what to do where there are not two", async () => {
    const { session } = await openSession({ sheets: { "Kalmar 2021": small } });
    const services = {
      session,
      views: createViews(),
      files: createComparedFiles(),
      loadExample: () => Promise.resolve(""),
    };
    const outcome = await makeComparison.perform(services);
    expect(outcome).toEqual({ ok: false, failure: { code: "nothingToCompare", values: {} } });
    expect(makeComparison.telling?.tells(session.state(), outcome)).toBe(true);
  });
});
