import { settingsOf } from "../../src/session/settings";
import { followSession, openSession, small } from "./openSession";

const changed = {
  weakestBy: "share",
  weakestCount: 3,
  weakestBelow: 0.5,
  marked: "both",
  palette: "pink",
  symbol: true,
  threshold: 0.8,
  language: "en",
  emissions: {},
} as const;

const mapping = {
  sheet: "Bedömning",
  headerRow: 0,
  firstRow: 1,
  columns: { parameter: 0, criterion: 1, max: 2, points: 3 },
  heading: "Poäng",
};

describe("settings of the workbook", () => {
  it("are kept in it, for the next time that it is opened", async () => {
    const { excel, session, ready } = await openSession({ sheets: { Bedömning: small } });
    expect(await session.setSettings(changed)).toEqual({ ok: true });
    expect(ready().settings).toEqual({ ...changed, highlight: false });
    await session.close();
    excel.openFile(excel.book.toFile());
    const { ready: anew } = await followSession(excel);
    expect(anew().settings).toEqual({ ...changed, highlight: false });
  });

  it("change one by one", async () => {
    const { session, ready } = await openSession({ sheets: { Bedömning: small } });
    await session.setSettings({ threshold: 0.8 });
    await session.setSettings({ palette: "blue" });
    await session.setSettings({ threshold: null });
    expect(ready().settings).toEqual({ ...settingsOf({}), palette: "blue" });
  });

  it("are never set to what makes no sense", async () => {
    const { session } = await openSession({ sheets: { Bedömning: small } });
    await expect(session.setSettings({ weakestCount: 0 })).rejects.toThrow(RangeError);
    await expect(session.setSettings({ weakestCount: 1.5 })).rejects.toThrow(RangeError);
  });

  it("stay as they are in a workbook that is open for reading only", async () => {
    const { excel, session, ready } = await openSession({ sheets: { Bedömning: small } });
    excel.host.switches.isReadOnly = true;
    await session.refresh();
    const refused = { ok: false, failure: { code: "readOnly", values: {} } };
    expect(await session.setSettings({ threshold: 0.8 })).toEqual(refused);
    expect(await session.resetSettings()).toEqual(refused);
    expect(ready().settings).toEqual(settingsOf({}));
    expect(ready().highlight).toEqual({ status: "off" });
  });
});

describe("resetting all settings", () => {
  it("leaves the workbook as in the beginning: no marks, no mapping, no choice", async () => {
    const { excel, session, ready } = await openSession({ sheets: { Bedömning: small } });
    const before = excel.book.toFile().sheets;
    await session.setSettings(changed);
    await session.setMapping(mapping);
    await session.setHighlight(true);
    expect(excel.book.toFile().sheets).not.toEqual(before);
    expect(await session.resetSettings()).toEqual({ ok: true });
    expect(ready()).toMatchObject({ settings: settingsOf({}), mappings: [], highlight: { status: "off" } });
    expect(excel.book.toFile().sheets).toEqual(before);
  });

  it("changes nothing while a mark cannot be taken away", async () => {
    const { excel, session, ready } = await openSession({ sheets: { Bedömning: small } });
    await session.setSettings({ threshold: 0.8 });
    await session.setHighlight(true);
    excel.book.sheets.setProtected(excel.sheetId("Bedömning"), true);
    expect(await session.resetSettings()).toMatchObject({ ok: false, failure: { code: "protectedSheet" } });
    expect(ready().settings).toMatchObject({ threshold: 0.8, highlight: true });
  });
});
