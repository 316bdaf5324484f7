import { failEachRequest } from "../../support/faults";
import { looks, marks, open, picture, pictureInOrder } from "./sheet";

describe("marking that cannot be done", () => {
  it.each([
    [
      "the sheet is protected",
      { isProtected: true },
      false,
      { code: "protectedSheet", values: { sheet: "Bedömning" } },
    ],
    ["the workbook is read-only", {}, true, { code: "readOnly", values: {} }],
    ["there is nothing to mark", { rows: [["Poäng"]] }, false, { code: "nothingToMark", values: {} }],
  ])("says why and writes nothing when %s", async (_, details, isReadOnly, failure) => {
    const { excel, session, ready } = await open(details);
    excel.host.switches.isReadOnly = isReadOnly;
    await session.refresh();
    const before = excel.book.toFile();
    expect(await session.setHighlight(true)).toEqual({ ok: false, failure });
    expect(excel.book.toFile()).toEqual(before);
    expect(ready()).toMatchObject({
      settings: { highlight: false },
      highlight: { status: "failed", failure },
      readOnly: isReadOnly,
    });
  });

  it("says so when the marks can no longer be moved, and mends it when they can", async () => {
    const { excel, session, settle, ready, points } = await open();
    await session.setSettings({ weakestCount: 1 });
    await session.setHighlight(true);
    const id = excel.sheetId("Bedömning");
    excel.book.sheets.setProtected(id, true);
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    expect(points()).toEqual({ Bedömning: 43 });
    expect(ready().highlight).toEqual({
      status: "failed",
      failure: { code: "protectedSheet", values: { sheet: "Bedömning" } },
    });
    expect(marks(excel)).toEqual(["A3:D5"]);
    excel.book.sheets.setProtected(id, false);
    await session.refresh();
    await settle();
    expect(ready().highlight).toEqual({ status: "on" });
    expect(marks(excel)).toEqual(["A6:D6"]);
  });

  it("takes marks away by the ids that are known when Excel fails to list all rules", async () => {
    const { excel, session } = await open();
    const before = picture(excel);
    await session.setHighlight(true);
    excel.host.switches.failRequest(1);
    expect(await session.setHighlight(false)).toEqual({ ok: true });
    expect(picture(excel)).toEqual(before);
  });
});

describe("when Excel fails at any request", () => {
  async function openBoth() {
    const test = await open();
    await test.session.setSettings({ marked: "both" });
    const off = pictureInOrder(test.excel);
    await test.session.setHighlight(true);
    const on = pictureInOrder(test.excel);
    return { ...test, off, on };
  }

  it.each([true, false])(
    "switching the marks (on: %p) is done or changes nothing, and says which",
    async (on) => {
      const test = await openBoth();
      const { excel, session, ready } = test;
      const [before, after] = on ? [test.off, test.on] : [test.on, test.off];
      if (on) await session.setHighlight(false);
      const requests = await failEachRequest(
        excel,
        () => session.setHighlight(on),
        async (outcome) => {
          expect(pictureInOrder(excel)).toEqual(outcome.ok ? after : before);
          await session.refresh();
          expect(ready().settings.highlight).toBe(outcome.ok ? on : !on);
          expect(ready().highlight.status).toBe(ready().settings.highlight ? "on" : "off");
          expect(pictureInOrder(excel)).toEqual(outcome.ok ? after : before);
          if (outcome.ok) await session.setHighlight(!on);
        },
      );
      expect(requests).toBeGreaterThan(3);
    },
  );

  it("marks that move are where they belong or where they were, and it says which", async () => {
    const { excel, session, on } = await openBoth();
    const before = looks(excel);
    const requests = await failEachRequest(
      excel,
      async () => {
        excel.edit("Bedömning!D3", [[10], [10], [10]]);
        await session.refresh();
        return session.state();
      },
      async (state) => {
        const isPlaced = state.phase === "ready" && state.highlight.status === "on";
        if (isPlaced) expect(looks(excel)).not.toEqual(before);
        else expect(looks(excel)).toEqual(before);
        await session.refresh();
        expect(looks(excel)).not.toEqual(before);
        excel.edit("Bedömning!D3", [[2], [3], [1]]);
        await session.refresh();
        expect(pictureInOrder(excel)).toEqual(on);
      },
    );
    expect(requests).toBeGreaterThan(3);
  });

  it("half-way through the writing, marks that were there are put back, and else it says that only half is done", async () => {
    const { excel, session, on, ready } = await openBoth();
    const { book } = excel.host.state;
    const remove = book.removeConditionalFormat.bind(book);
    let left = 1;
    const spy = jest.spyOn(book, "removeConditionalFormat").mockImplementation((...mark) => {
      left -= 1;
      if (left === -1) throw new Error("No more.");
      remove(...mark);
    });
    expect(await session.setHighlight(false)).toMatchObject({ failure: { code: "excelError" } });
    expect(pictureInOrder(excel)).toEqual(on);
    left = 1;
    const add = jest.spyOn(book, "addConditionalFormat").mockImplementation(() => {
      throw new Error("No more.");
    });
    expect(await session.setHighlight(false)).toMatchObject({ failure: { code: "marksHalfDone" } });
    expect(ready().highlight).toMatchObject({ status: "failed", failure: { code: "marksHalfDone" } });
    add.mockRestore();
    spy.mockRestore();
    await session.refresh();
    expect(pictureInOrder(excel)).toEqual(on);
  });

  it("resetting all settings is done or changes nothing, and says which", async () => {
    const { excel, session, ready, on, off } = await openBoth();
    await failEachRequest(
      excel,
      () => session.resetSettings(),
      async (outcome) => {
        expect(pictureInOrder(excel)).toEqual(outcome.ok ? off : on);
        await session.refresh();
        expect(ready().settings).toMatchObject({
          marked: outcome.ok ? "parameters" : "both",
          highlight: !outcome.ok,
        });
        if (outcome.ok) await session.setSettings({ marked: "both" });
        if (outcome.ok) await session.setHighlight(true);
      },
    );
  });
});
