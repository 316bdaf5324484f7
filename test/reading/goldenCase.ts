import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaAddress, columnLetters, parseAddress, toAddress } from "../../src/reading/address";
import type { Area, CellValue, Grid } from "../../src/reading/grid";
import type { Finding, Reading, SheetAssessment } from "../../src/reading/reading";
import { assess } from "../../src/scoring/assess";

/** One folder a case: workbook.json is what is read, expected.json what a person says that it is. */
export const casesFolder = join(__dirname, "cases");

/** workbook.json of a case: the sheets as a person would write them down. */
interface CaseWorkbook {
  readonly sheets: readonly CaseSheet[];
}

type CaseCell = CellValue | { readonly formula: string; readonly value: CellValue };

interface CaseSheet {
  readonly sheet: string;
  /** Top left cell; A1 when left out. */
  readonly at?: string;
  readonly rows: readonly (readonly CaseCell[])[];
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly hasTotals?: boolean }[];
  readonly own?: readonly string[];
}

export function gridsOf(name: string): readonly Grid[] {
  const text = readFileSync(join(casesFolder, name, "workbook.json"), "utf8");
  return (JSON.parse(text) as CaseWorkbook).sheets.map(gridOf);
}

export function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(join(casesFolder, name, "expected.json"), "utf8"));
}

function gridOf({ sheet, at = "A1", rows, tables = [], own = [] }: CaseSheet): Grid {
  const { row, column } = areaOf(at);
  return {
    sheet,
    row,
    column,
    values: rows.map((cells) => cells.map((cell) => (isPlain(cell) ? cell : cell.value))),
    formulas: rows.map((cells) => cells.map((cell) => (isPlain(cell) ? cell : cell.formula))),
    tables: tables.map(({ name, area, hasTotals = false }) => {
      return { name, area: areaOf(area), hasHeaders: true, hasTotals };
    }),
    own: own.map(areaOf),
  };
}

function isPlain(cell: CaseCell): cell is CellValue {
  return cell === null || typeof cell !== "object";
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${address}" is no address`);
  return parsed.area;
}

/** What a person would check of a reading: what was found where, the sums, what was left out, what is wrong. */
export function summaryOf(reading: Reading): unknown {
  return {
    assessments: reading.assessments.map(assessmentSummary),
    findings: reading.findings.map(findingSummary),
  };
}

function assessmentSummary(assessment: SheetAssessment): unknown {
  const { name, aliases, sheet, area, criteria, parameters } = assessment;
  const result = assess(criteria, parameters);
  return {
    name,
    aliases,
    area: areaAddress(sheet, area),
    columns: Object.fromEntries(
      Object.entries(assessment.columns).map(([role, column]) => [role, columnLetters(column)]),
    ),
    points: result.points,
    max: result.max,
    share: result.share,
    progress: `${result.assessed} of ${result.criteria}`,
    invalid: result.invalid,
    parameters: result.parameters.map((parameter, index) => {
      const headings =
        parameters[index]?.headings.map((cell) => toAddress({ ...cell, sheet: "" })).join(" ") ?? "";
      const { points, max, place, tied } = parameter;
      const ranked = place === null ? "no place" : `place ${place}${tied ? " tied" : ""}`;
      return [parameter.name, parameter.shortName, `${points} of ${max ?? "?"}`, ranked, headings];
    }),
    leftOut: assessment.leftOut.map(({ row, reason }) => `${row + 1} ${reason}`),
    findings: assessment.findings.map(findingSummary),
  };
}

function findingSummary({ severity, code, cell, values }: Finding): unknown {
  return [`${severity} ${code}`, cell ? toAddress(cell) : null, values];
}
