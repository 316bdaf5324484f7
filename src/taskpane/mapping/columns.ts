import { isBlank } from "../../reading/cells/cells";
import { columnLetters } from "../../reading/address";
import type { CellValue } from "../../reading/grid";
import type { SheetRows } from "../../session/session";
import { valueAt, type Draft } from "./draft";

/** A column as a person knows it again. */
export interface ColumnLook {
  readonly column: number;
  readonly letter: string;
  /** Null without a heading. */
  readonly heading: CellValue;
  /** The first values that differ. */
  readonly samples: readonly CellValue[];
}

const samplesShown = 3;

/** The columns that have content from the chosen row down, or a role. */
export function columnLooks(rows: SheetRows, { row, hasHeadings, roles }: Draft): readonly ColumnLook[] {
  const width = Math.max(0, ...rows.values.map((line) => line.length));
  const read = Array.from({ length: width }, (_, at) => rows.column + at);
  const columns = new Set([...read, ...Object.keys(roles).map(Number)]);
  return [...columns]
    .sort((one, other) => one - other)
    .map((column): ColumnLook => {
      const heading = hasHeadings ? valueAt(rows, row, column) : null;
      return {
        column,
        letter: columnLetters(column),
        heading: isBlank(heading) ? null : heading,
        samples: samplesOf(rows, hasHeadings ? row + 1 : row, column),
      };
    })
    .filter(({ column, heading, samples }) => column in roles || heading !== null || samples.length > 0);
}

function samplesOf(rows: SheetRows, first: number, column: number): readonly CellValue[] {
  const below = rows.values.slice(Math.max(0, first - rows.row));
  const values = below.map((line) => line[column - rows.column] ?? null).filter((value) => !isBlank(value));
  return [...new Set(values)].slice(0, samplesShown);
}
