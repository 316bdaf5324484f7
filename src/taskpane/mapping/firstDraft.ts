import { isBlank } from "../../reading/cells/cells";
import type { ReadyState, SheetRows } from "../../session/session";
import { draftFrom, type Draft } from "./draft";

/**
 * What to begin with on a sheet: what a person said of it before, else how it is read, else the likeliest of the ways
 * that are asked about. Where it is not read at all, the first row that looks like headings, and no roles.
 */
export function firstDraft(
  { mappings, assessments, questions }: ReadyState,
  sheet: string,
  rows: SheetRows,
): Draft {
  const part = assessments.flatMap(({ source }) => source.parts).find((each) => each.sheet === sheet);
  const asked = questions.find((question) => question.sheet === sheet)?.candidates[0]?.mapping;
  const known =
    mappings.find((mapping) => mapping.sheet === sheet) ??
    (part && { ...part, firstRow: part.headerRow === null ? part.area.row : part.headerRow + 1 }) ??
    asked;
  return known ? draftFrom(known) : { sheet, row: likelyRow(rows), hasHeadings: true, roles: {} };
}

/** The first row with the most filled cells: titles above have fewer. */
function likelyRow({ row, values }: SheetRows): number {
  const filled = values.map((line) => line.filter((value) => !isBlank(value)).length);
  return row + Math.max(0, filled.indexOf(Math.max(...filled)));
}
