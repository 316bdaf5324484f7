import { registerCommands } from "../../src/commands/registerCommands";
import { openSession, small } from "../session/openSession";

/** A session with the ribbon's buttons on it, and a way to click "mark the weakest". */
async function openRibbon(details = {}) {
  const opened = await openSession({ sheets: { Bedömning: { rows: small, ...details } } });
  registerCommands(opened.session);
  const click = async () => {
    opened.excel.runCommand("toggleHighlight", "Klimat.Mark");
    await opened.settle();
  };
  return { ...opened, click };
}

describe('the button "mark the weakest"', () => {
  it("marks, and takes the marks away at the next click", async () => {
    const { excel, ready, click } = await openRibbon();
    await click();
    expect(ready().highlight).toEqual({ status: "on" });
    await click();
    expect(ready().highlight).toEqual({ status: "off" });
    expect(excel.shell.isPaneVisible()).toBe(false);
  });

  it("opens the pane, which gives the reason, when the sheet is protected", async () => {
    const { excel, ready, click } = await openRibbon({ isProtected: true });
    await click();
    expect(ready().highlight).toMatchObject({ status: "failed", failure: { code: "protectedSheet" } });
    expect(excel.shell.isPaneVisible()).toBe(true);
  });

  it("can be clicked only while there is something to mark", async () => {
    const { excel, settle } = await openRibbon();
    expect(excel.shell.isButtonEnabled("Klimat.Mark")).toBe(true);
    excel.edit("Bedömning!A1", [["", "", "", ""]]);
    await settle();
    expect(excel.shell.isButtonEnabled("Klimat.Mark")).toBe(false);
    excel.edit("Bedömning!A1", [small[0] ?? []]);
    await settle();
    expect(excel.shell.isButtonEnabled("Klimat.Mark")).toBe(true);
  });
});
