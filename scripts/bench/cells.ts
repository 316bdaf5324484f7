import { createAnswers } from "../../src/functions/answers";
import { associateFunctions } from "../../src/functions/associate";
import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import { translator } from "../../src/i18n/translator";
import { createSession } from "../../src/session";
import type { BookFile, CellFile } from "../../src/workbench/book/file";
import { launchHeadless, type Headless } from "../../src/workbench/headless/launch";
import { kalmarWorkbook } from "../kalmar-2021/workbook";
import { sheet } from "../kalmar-2021/sheet";
import { stopwatch } from "./clock";
import { markdownTable, shown } from "./markdown";
import { naiveMetadata, naiveTotal } from "./naive";

const counts = [1, 100, 1_000];

interface Cost {
  readonly requests: number;
  readonly kilobytes: number;
  readonly milliseconds: number;
}

/** What it costs to fill cells with points of the assessment: by Klimat, and by functions that read for themselves. */
export async function cells(): Promise<string[]> {
  const rows: string[][] = [];
  for (const count of counts) {
    const klimat = await costOf(count, klimatFormula, startKlimat);
    const naive = await costOf(count, naiveFormula, startNaive);
    rows.push([shown(count), ...costCells(klimat), ...costCells(naive)]);
  }
  const heads = ["Cells", "Klimat: requests", "kB", "ms", "Naive: requests", "kB", "ms"];
  return [
    "## Cells",
    "",
    "From handing the functions to the workbook until no cell is at #BUSY!, in the Kalmar workbook, on the same host,",
    "through Microsoft's custom-functions runtime. Requests are those that touch the workbook; the transport of",
    "results is the runtime's own. The naive functions read the workbook themselves, each in one request, as the",
    "common examples do; theirs do not follow changes either.",
    "",
    ...markdownTable(heads, rows),
  ];
}

function costCells({ requests, kilobytes, milliseconds }: Cost): string[] {
  return [shown(requests), shown(kilobytes), shown(milliseconds)];
}

/** Calls that differ, as they would in a result sheet, so that no two cells of a row share one. */
function klimatFormula(index: number): string {
  const parameter = ["Energi", "Transporter", "Upphandling"][index % 3] ?? "";
  return index % 2 === 0 ? "=KLIMAT.TOTAL()" : `=KLIMAT.PARAMETERTOTAL("${parameter}")`;
}

function naiveFormula(index: number): string {
  return `=NAIVE.TOTAL(${String(index)})`;
}

async function costOf(
  count: number,
  formula: (index: number) => string,
  start: (excel: Headless) => Promise<() => Promise<void>>,
): Promise<Cost> {
  const excel = await launchHeadless({ locale: "sv-SE", file: withFormulas(count, formula) });
  const uninstall = excel.installGlobals();
  const cost = { requests: 0, bytes: 0 };
  excel.host.log.subscribe(({ kind, bytesIn, bytesOut }) => {
    if (kind !== "workbook") return;
    cost.requests += 1;
    cost.bytes += bytesIn + bytesOut;
  });
  let stop = () => Promise.resolve();
  const milliseconds = await stopwatch(async () => {
    stop = await start(excel);
    await untilFilled(excel, count);
  });
  await stop();
  uninstall();
  excel.close();
  return { requests: cost.requests, kilobytes: cost.bytes / 1_000, milliseconds };
}

const formulaSheet = "Formler";

function withFormulas(count: number, formula: (index: number) => string): BookFile {
  const file = kalmarWorkbook();
  const filled: CellFile[] = Array.from({ length: count }, (_, row) => ({
    row,
    column: 0,
    value: null,
    formula: formula(row),
    spill: null,
    style: null,
  }));
  const assessment = file.sheets.filter(({ name }) => name !== "Resultat");
  return { ...file, sheets: [...assessment, sheet({ name: formulaSheet, cells: filled })] };
}

async function startKlimat(excel: Headless): Promise<() => Promise<void>> {
  const session = createSession();
  associateFunctions(
    excel.CustomFunctions,
    createAnswers(session, (locale = "sv") => translator(locale)),
  );
  excel.offerFunctions(functionsMetadata(declarations, "sv", "https://localhost:3000/"), "KLIMAT");
  await session.start();
  return () => session.close();
}

function startNaive(excel: Headless): Promise<() => Promise<void>> {
  excel.CustomFunctions.associate("TOTAL", naiveTotal);
  excel.offerFunctions(naiveMetadata, "NAIVE");
  return Promise.resolve(() => Promise.resolve());
}

async function untilFilled({ book }: Headless, count: number): Promise<void> {
  const target = book.sheets.list().find(({ name }) => name === formulaSheet);
  if (!target) throw new Error(`The workbook of the bench has no sheet ${formulaSheet}.`);
  const area = { row: 0, column: 0, rowCount: count, columnCount: 1 };
  while (!book.values(target.id, area).every(([value]) => typeof value === "number")) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
