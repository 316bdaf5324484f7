import { registerCommands } from "../../src/commands/registerCommands";
import { createViews } from "../../src/session/actions/views";
import { createComparedFiles } from "../../src/session/comparedFiles";
import type { Session } from "../../src/session";
import { openSession, small } from "../session/openSession";
import { openWithFunctions } from "../session/withFunctions";

function servicesWith(session: Session) {
  return {
    session,
    views: createViews(),
    files: createComparedFiles(),
    loadExample: () => Promise.resolve(""),
  };
}

/** A session with the ribbon's buttons on it, and a way to click "mark the weakest". */
async function openRibbon(details = {}) {
  const opened = await openSession({ sheets: { Bedömning: { rows: small, ...details } } });
  registerCommands(servicesWith(opened.session));
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

describe("the buttons for KLIMAT formulas", () => {
  async function openFormulas(formulas = [["=KLIMAT.TOTAL()"]]) {
    const opened = await openWithFunctions({ sheets: { Bedömning: small, Resultat: formulas } });
    registerCommands(servicesWith(opened.session));
    const click = async (what: "freeze" | "thaw" | "repair") => {
      opened.excel.runCommand(`${what}Formulas`, `Klimat.${what}`);
      await opened.settle();
    };
    const isFormula = () => opened.excel.book.toFile().sheets[1]?.cells[0]?.formula !== null;
    return { ...opened, click, isFormula };
  }

  it("freeze and thaw, and thaw only while something is frozen", async () => {
    const { excel, click, isFormula, settle } = await openFormulas();
    excel.edit("Bedömning!D2", 8);
    await settle();
    expect(excel.shell.isButtonEnabled("Klimat.Thaw")).toBe(false);
    await click("freeze");
    expect(isFormula()).toBe(false);
    expect(excel.shell.isButtonEnabled("Klimat.Thaw")).toBe(true);
    await click("thaw");
    expect(isFormula()).toBe(true);
    expect(excel.shell.isButtonEnabled("Klimat.Thaw")).toBe(false);
    expect(excel.shell.isPaneVisible()).toBe(false);
  });

  it("repair", async () => {
    const { excel, click } = await openFormulas([["=_xldudf_KLIMAT_TOTAL()"]]);
    await click("repair");
    expect(excel.valuesAt("Resultat!A1")).toEqual([[19]]);
    expect(excel.shell.isPaneVisible()).toBe(false);
  });

  it.each<["freeze" | "repair", string[][]]>([
    ["repair", [["=KLIMAT.TOTAL()"]]],
    ["freeze", [["=KLIMAT.TOTAL()"], ['=KLIMAT.PLACE("Saknas")']]],
  ])("open the pane, which says why, when %s was not done to all", async (what, formulas) => {
    const { excel, click, ready } = await openFormulas(formulas);
    await click(what);
    expect(excel.shell.isPaneVisible()).toBe(true);
    expect(ready().formulas.last).toMatchObject({ action: what });
  });
});
