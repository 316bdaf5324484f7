import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { caseFile } from "../../scripts/cases/caseFile";
import type { Chart } from "../../src/workbench/book/chart";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { launchHeadless, type Headless } from "../../src/workbench/headless/launch";
import { charts, chartWorkbook } from "./xlsx/support/charts";
import { casesInOneLanguage, summaryOfFile } from "./caseSession";

jest.setTimeout(120_000);

/** LibreOffice knows no functions of add-ins. */
const cases = casesInOneLanguage().filter(({ workbook }) =>
  workbook.sheets.every(({ own = [] }) => own.length === 0),
);

/** Of each kind one; LibreOffice writes cells that are gone as numbers of the chart's own. */
const drawn = charts.map((chart, at) => ({
  ...chart,
  id: `chart-${at + 1}`,
  series: chart.series.slice(0, 1),
}));

describe("a workbook that LibreOffice opened and saved", () => {
  const folder = mkdtempSync(join(tmpdir(), "klimat-libreoffice-"));
  const [ours, theirs] = [join(folder, "ours"), join(folder, "theirs")];
  let excel: Headless;

  beforeAll(async () => {
    mkdirSync(ours);
    const files = cases.map(({ folder: name, workbook }) => {
      const file = join(ours, `${name}.xlsx`);
      writeFileSync(file, writeXlsx(caseFile(workbook)));
      return file;
    });
    const charts = join(ours, "charts.xlsx");
    writeFileSync(charts, writeXlsx(chartWorkbook(drawn)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", theirs];
    await promisify(execFile)("soffice", [...options, ...files, charts]);
    excel = await launchHeadless({ locale: "sv-SE" });
    excel.installGlobals();
  });

  afterAll(() => {
    excel.close();
    rmSync(folder, { recursive: true });
  });

  it.each(cases.map((goldenCase) => [goldenCase.folder, goldenCase] as const))(
    "is read as before: %s",
    async (name, { expected }) => {
      const bytes = readFileSync(join(theirs, `${name}.xlsx`));
      expect(await summaryOfFile(excel, bytes, expected)).toEqual(expected);
    },
  );

  it("has its charts as before: their names, kinds, cells and the colours of their bars", () => {
    const [sheet] = readXlsx(readFileSync(join(theirs, "charts.xlsx"))).sheets;
    const told = ({ name, type, series }: Chart) => ({
      name,
      type,
      series: series.map(({ values, points }) => ({
        values,
        points: type === "barClustered" ? points : null,
      })),
    });
    expect(sheet?.charts.map(told)).toEqual(drawn.map(told));
  });
});
