import { areaAddress, toAddress } from "./address";
import type { Block } from "./blocks";
import { readCaption } from "./caption";
import { readCriterion, type CriterionReading } from "./criterion";
import { finding } from "./finding";
import { misspeltParameters, readParameters } from "./parameters";
import type { Finding, LeftOutRow, ReadCriterion, SheetAssessment } from "./reading";
import { plainText } from "../scoring/names";

/**
 * Makes an assessment of a block that has criteria.
 *
 * `captionFrom` is the first row where cells above the header can name it.
 */
export function sheetAssessment(block: Block, captionFrom: number): SheetAssessment {
  const { sheet, header } = block;
  const parameters = readParameters(block);
  const readings = block.rows
    .filter(({ reason }) => reason === null)
    .map(({ row, parameter }) => readCriterion(block, row, parameters.get(parameter)?.name ?? ""));
  const criteria = readings.map(({ criterion }) => criterion);
  const table = header.table?.name ?? null;
  const name = readCaption(sheet, captionFrom, header.row) ?? table ?? sheet.name;
  return {
    name,
    aliases: [...new Set([name, sheet.name, ...(table === null ? [] : [table])])],
    sheet: sheet.name,
    table,
    area: {
      row: header.row,
      column: header.span.first,
      rowCount: (criteria.at(-1)?.row ?? header.row) - header.row + 1,
      columnCount: header.span.last - header.span.first + 1,
    },
    columns: header.columns,
    parameters: [...parameters.values()],
    criteria,
    leftOut: leftOutRows(block),
    findings: findingsOf(block, readings),
  };
}

/** Gives each assessment a name of its own: of two with the same, each has its place added. */
export function withOwnNames(assessments: readonly SheetAssessment[]): readonly SheetAssessment[] {
  return assessments.map((assessment) => {
    const sameName = assessments.filter(({ name }) => name === assessment.name);
    if (sameName.length === 1) return assessment;
    const { table, sheet, area } = assessment;
    const samePlace = sameName.filter((other) => (other.table ?? other.sheet) === (table ?? sheet));
    const place = samePlace.length === 1 ? (table ?? sheet) : areaAddress(sheet, area);
    const name = `${assessment.name} (${place})`;
    return { ...assessment, name, aliases: [name, ...assessment.aliases] };
  });
}

function leftOutRows({ rows, repeatedHeaders }: Block): readonly LeftOutRow[] {
  const left = rows.flatMap(({ row: { row }, reason }): LeftOutRow[] =>
    reason === null ? [] : [{ row, reason }],
  );
  const repeated = repeatedHeaders.map((row): LeftOutRow => ({ row, reason: "repeatedHeader" }));
  return [...left, ...repeated].sort((a, b) => a.row - b.row);
}

function findingsOf(block: Block, readings: readonly CriterionReading[]): readonly Finding[] {
  const criteria = readings.map(({ criterion }) => criterion);
  return [
    ...headerFindings(block, criteria),
    ...misspeltParameters(block),
    ...readings.flatMap(({ findings }) => findings),
    ...duplicates(criteria),
  ];
}

function headerFindings({ sheet, header }: Block, criteria: readonly ReadCriterion[]): readonly Finding[] {
  const { points, max } = header.columns;
  const findings: Finding[] = [];
  if (header.rowCount === 2) findings.push(finding("mergedHeader", sheet.cell(header.row, points)));
  for (const column of [points, max].filter((column) => column !== undefined).map((column) => column + 1)) {
    const isNameless = column <= header.span.last && sheet.value(header.row, column) === null;
    const hasNumbers = criteria.some(({ row }) => typeof sheet.value(row, column) === "number");
    if (header.rowCount === 1 && isNameless && hasNumbers)
      findings.push(finding("mergedHeader", sheet.cell(header.row, column)));
  }
  if (max === undefined) findings.push(finding("noMax", sheet.cell(header.row, points), { scope: "column" }));
  return findings;
}

/** Criteria with the same text in the same parameter, the first one left out. */
function duplicates(criteria: readonly ReadCriterion[]): readonly Finding[] {
  const firsts = new Map<string, ReadCriterion>();
  return criteria.flatMap((criterion) => {
    const { parameter, text, pointsCell } = criterion;
    if (text === "") return [];
    const key = JSON.stringify([parameter, plainText(text)]);
    const first = firsts.get(key);
    if (!first) firsts.set(key, criterion);
    return first
      ? [finding("duplicateCriterion", pointsCell, { text, other: toAddress(first.pointsCell) })]
      : [];
  });
}
