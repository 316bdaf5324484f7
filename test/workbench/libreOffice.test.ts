import { caseFile } from "../../scripts/cases/caseFile";
import type { Chart } from "../../src/workbench/book/chart";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { launchHeadless, type Headless } from "../../src/workbench/headless/launch";
import { throughLibreOffice } from "../support/libreOffice";
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
  let theirs: readonly Uint8Array[];
  let excel: Headless;

  beforeAll(async () => {
    const files = cases.map(({ workbook }) => caseFile(workbook));
    theirs = await throughLibreOffice([...files, chartWorkbook(drawn)].map((file) => writeXlsx(file)));
    excel = await launchHeadless({ locale: "sv-SE" });
    excel.installGlobals();
  });

  afterAll(() => {
    excel.close();
  });

  it.each(cases.map((goldenCase, index) => [goldenCase.folder, index, goldenCase] as const))(
    "is read as before: %s",
    async (_, index, { expected }) => {
      const bytes = theirs[index] ?? new Uint8Array();
      expect(await summaryOfFile(excel, bytes, expected)).toEqual(expected);
    },
  );

  it("has its charts as before: their names, kinds, cells and the colours of their bars", () => {
    const [sheet] = readXlsx(theirs.at(-1) ?? new Uint8Array()).sheets;
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
