import type { FormulaOutcome } from "../../../src/session/session";
import type { TestExcel } from "../../support/excel";
import { failEachRequest } from "../../support/faults";
import { sheets, open, allOf } from "./workbook";

describe("when Excel fails", () => {
  const actions = ["freeze", "thaw", "repair"] as const;
  const start = async (action: (typeof actions)[number]) => {
    const test = await open({
      sheets: { ...sheets, Trasig: [["=_xldudf_KLIMAT_TOTAL()"]], Mer: [["=KLIMAT.TOTAL()"]] },
    });
    if (action === "thaw") await test.session.changeFormulas("freeze");
    await test.settle();
    return test;
  };
  // An undo brings names back in another order.
  const pictureOf = (excel: TestExcel) => [
    allOf(excel),
    [...excel.book.names.list()].sort((a, b) => a.name.localeCompare(b.name)),
  ];

  it.each(actions)(
    "at any request, %s is done or changes nothing, says which, and works the next time",
    async (action) => {
      const { excel, session, settle } = await start(action);
      const before = pictureOf(excel);
      const requests = await failEachRequest<FormulaOutcome>(
        excel,
        () => session.changeFormulas(action),
        async (outcome) => {
          if (outcome.ok) expect(pictureOf(excel)).not.toEqual(before);
          else expect(outcome).toMatchObject({ failure: { code: "excelError" } });
          await session.refresh();
          expect(session.state()).toMatchObject({ phase: "ready" });
          if (outcome.ok) excel.book.undo();
          await settle();
          expect(pictureOf(excel)).toEqual(before);
        },
      );
      expect(requests).toBeGreaterThan(3);
    },
  );

  it.each(actions)("half-way through the writing, %s puts the cells back", async (action) => {
    const { excel, session } = await start(action);
    const before = pictureOf(excel);
    const { book } = excel.host.state;
    const write = book.write.bind(book);
    let left = action === "repair" ? 0 : 3;
    const spy = jest.spyOn(book, "write").mockImplementation((...cells) => {
      left -= 1;
      if (left === -1) throw new Error("No more.");
      write(...cells);
    });
    expect(await session.changeFormulas(action)).toMatchObject({ failure: { code: "excelError" } });
    spy.mockRestore();
    await excel.settle();
    expect(pictureOf(excel)).toEqual(before);
  });

  it("and goes on failing, it says that only half is done", async () => {
    const { excel, session } = await start("freeze");
    const { book } = excel.host.state;
    const write = book.write.bind(book);
    let left = 3;
    jest.spyOn(book, "write").mockImplementation((...cells) => {
      left -= 1;
      if (left < 0) throw new Error("No more.");
      write(...cells);
    });
    expect(await session.changeFormulas("freeze")).toMatchObject({ failure: { code: "halfDone" } });
    jest.restoreAllMocks();
  });
});
