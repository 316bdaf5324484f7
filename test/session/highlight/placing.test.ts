import { followSession, openSession, small } from "../openSession";
import { marks, open, ours, picture, sheet } from "./sheet";

describe("marking the weakest", () => {
  it("marks exactly the rows of the two weakest parameters", async () => {
    const { excel, session, ready } = await open();
    expect(await session.setHighlight(true)).toEqual({ ok: true });
    expect(marks(excel)).toEqual(["A3:D6"]);
    expect(ready()).toMatchObject({ settings: { highlight: true }, highlight: { status: "on" } });
  });

  it("leaves no trace when it is switched off", async () => {
    const { excel, session, ready } = await open();
    const before = picture(excel);
    await session.setHighlight(true);
    expect(picture(excel)).not.toEqual(before);
    expect(await session.setHighlight(false)).toEqual({ ok: true });
    expect(picture(excel)).toEqual(before);
    expect(ready()).toMatchObject({
      settings: { highlight: false },
      highlight: { status: "off" },
      markedAt: null,
    });
  });

  it("moves when the ranking changes, and leaves what stays", async () => {
    const { excel, session, settle } = await open();
    await session.setSettings({ weakestCount: 1 });
    await session.setHighlight(true);
    expect(marks(excel)).toEqual(["A3:D5"]);
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    expect(marks(excel)).toEqual(["A6:D6"]);
    const [kept] = ours(excel);
    await session.setSettings({ weakestCount: 2 });
    await settle();
    expect(marks(excel)).toEqual(["A2:D2", "A6:D6"]);
    expect(ours(excel)).toContainEqual({ ...kept, priority: expect.any(Number) as number });
  });

  it("is away while points cannot be counted, as the ranking is, and comes back", async () => {
    const { excel, session, settle } = await open();
    await session.setHighlight(true);
    const before = marks(excel);
    excel.edit("Bedömning!D3", 99);
    await settle();
    expect(marks(excel)).toEqual([]);
    excel.edit("Bedömning!D3", 2);
    await settle();
    expect(marks(excel)).toEqual(before);
  });

  it("writes nothing while the ranking stays", async () => {
    const { excel, session, settle, forget } = await open();
    await session.setHighlight(true);
    await settle();
    forget();
    excel.edit("Bedömning!D3", 3);
    await settle();
    expect(excel.requests().map(({ writes }) => writes)).toEqual([0]);
    forget();
    await session.refresh();
    expect(excel.requests().length).toBeLessThanOrEqual(3);
    expect(excel.requests().every(({ writes }) => writes === 0)).toBe(true);
  });

  it("marks the weakest of each assessment", async () => {
    const { excel, session } = await openSession({ sheets: { Kalmar: small, Växjö: small } });
    await session.setHighlight(true);
    expect([marks(excel, "Kalmar"), marks(excel, "Växjö")]).toEqual([["A3:D6"], ["A3:D6"]]);
  });

  it("works in the oldest Excel that the manifest allows", async () => {
    const sheets = { Bedömning: sheet };
    const { excel, session, settle } = await openSession({ sheets, requirementSets: { ExcelApi: "1.9" } });
    const before = picture(excel);
    await session.setHighlight(true);
    excel.edit("Bedömning!D2", 1);
    await settle();
    expect(marks(excel)).toEqual(["A2:D5"]);
    excel.edit("Bedömning!D2", 9);
    await settle();
    await session.setHighlight(false);
    expect(picture(excel)).toEqual(before);
  });

  it("marks all parameters below a share, also where there is none yet", async () => {
    const { excel, session, settle, ready } = await open();
    await session.setSettings({ weakestBy: "share", weakestBelow: 0.2 });
    expect(await session.setHighlight(true)).toEqual({ ok: true });
    expect(marks(excel)).toEqual([]);
    expect(ready().highlight).toEqual({ status: "on" });
    await session.setSettings({ weakestBelow: 0.4 });
    expect(marks(excel)).toEqual(["A3:D5"]);
    excel.edit("Bedömning!D6", 3);
    await settle();
    expect(marks(excel)).toEqual(["A3:D6"]);
  });
});

describe("the time of the last update", () => {
  const now = () => new Date().toISOString();

  it("is that of the last change of a mark, and stays in the workbook", async () => {
    const { excel, session, settle, ready } = await open();
    expect(ready().markedAt).toBeNull();
    const before = now();
    await session.setHighlight(true);
    const placed = ready().markedAt ?? "";
    expect(placed >= before && placed <= now()).toBe(true);
    excel.edit("Bedömning!D3", 3);
    await settle();
    await session.refresh();
    expect(ready().markedAt).toBe(placed);
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    const moved = ready().markedAt ?? "";
    expect(moved > placed).toBe(true);
    await session.close();
    excel.openFile(excel.book.toFile());
    const anew = await followSession(excel);
    expect(anew.ready().markedAt).toBe(moved);
  });
});
