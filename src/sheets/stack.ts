import type { Area } from "../reading/grid";
import type { DraftCell, SheetDraft } from "./draft";

/** A cell of a line, which knows its column alone. */
export type LineCell = Omit<DraftCell, "row">;

/** A part of a sheet; its rows count from its own first line. */
export interface SheetPart extends Pick<SheetDraft, "shades" | "charts"> {
  readonly lines: readonly (readonly LineCell[])[];
}

/** A part that is nothing but cells. */
export function plainPart(lines: SheetPart["lines"]): SheetPart {
  return { lines, shades: [], charts: [] };
}

/**
 * Puts parts below each other, with a blank row between them.
 *
 * two parts of three lines each -> rows 0–2 and 4–6
 */
export function stack(parts: readonly SheetPart[]): Pick<SheetDraft, "cells" | "shades" | "charts"> {
  let next = 0;
  const placed = parts.map((part) => {
    const first = next;
    next += part.lines.length + 1;
    return placedAt(part, first);
  });
  return {
    cells: placed.flatMap(({ cells }) => cells),
    shades: placed.flatMap(({ shades }) => shades),
    charts: placed.flatMap(({ charts }) => charts),
  };
}

function placedAt({ lines, shades, charts }: SheetPart, first: number): ReturnType<typeof stack> {
  const lower = (area: Area): Area => ({ ...area, row: area.row + first });
  return {
    cells: lines.flatMap((line, index) => line.map((cell) => ({ ...cell, row: first + index }))),
    shades: shades.map((shade) => ({ ...shade, area: lower(shade.area) })),
    charts: charts.map((chart) => ({
      ...chart,
      categories: lower(chart.categories),
      place: lower(chart.place),
      series: chart.series.map((series) => ({ ...series, values: lower(series.values) })),
    })),
  };
}
