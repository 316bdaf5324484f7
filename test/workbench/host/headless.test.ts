import { spawnSync } from "node:child_process";
import path from "node:path";
import { launchHeadless } from "../../../src/workbench/headless/launch";
import { bookFile } from "../../support/literal";
import { openExcel } from "../../support/excel";

const firstValue = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });

describe("an Excel without a screen", () => {
  it("opens one workbook after another", async () => {
    const excel = await openExcel({ sheets: { Blad1: [["first"]] } });
    expect(await firstValue()).toBe("first");
    for (const name of ["second", "third"]) {
      excel.openFile(bookFile({ sheets: { Blad1: [[name]] } }, "test-add-in"), `${name}.xlsx`);
      expect(await firstValue()).toBe(name);
      expect(excel.host.state.fileName).toBe(`${name}.xlsx`);
    }
  });

  it("tells of the new workbook only, once it is open", async () => {
    const excel = await openExcel({ sheets: { Blad1: [[1]] } });
    const heard: string[] = [];
    const listen = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
      });
    await listen();
    excel.openFile(bookFile({ sheets: { Blad1: [[2]] } }, "test-add-in"));
    excel.edit("Blad1!A1", 3);
    await excel.settle(20);
    expect(heard).toEqual([]);
  });

  it("hands functions to each workbook", async () => {
    const excel = await openExcel({ sheets: { Blad1: [["=KLIMAT.SEVEN()"]] } });
    CustomFunctions.associate("SEVEN", () => 7);
    excel.offerFunctions({ functions: [{ id: "SEVEN", name: "SEVEN" }] }, "KLIMAT");
    await excel.settle();
    expect(excel.valuesAt("Blad1!A1")).toEqual([[7]]);
    excel.openFile(bookFile({ sheets: { Blad1: [["=KLIMAT.SEVEN()+1"]] } }, "test-add-in"));
    await excel.settle(700);
    expect(excel.valuesAt("Blad1!A1")).toEqual([[8]]);
  });

  it("starts several side by side", async () => {
    const [one, other] = await Promise.all([launchHeadless(), launchHeadless({ locale: "sv-SE" })]);
    expect([one.Office.context.displayLanguage, other.Office.context.displayLanguage]).toEqual([
      "en-US",
      "sv-SE",
    ]);
    expect(one.Excel).not.toBe(other.Excel);
    one.close();
    other.close();
  });

  it("takes its globals away again", async () => {
    const excel = await launchHeadless();
    const uninstall = excel.installGlobals();
    expect(globalThis.Excel).toBe(excel.Excel);
    uninstall();
    expect("Excel" in globalThis).toBe(false);
    excel.close();
  });

  it("leaves nothing running in the process", () => {
    const script = path.join(__dirname, "launchAndClose.ts");
    const { status, stdout } = spawnSync(process.execPath, [require.resolve("tsx/cli"), script], {
      encoding: "utf8",
      timeout: 60_000,
    });
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: "closed" });
  }, 60_000);
});
