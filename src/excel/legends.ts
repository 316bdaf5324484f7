import { legendParts, type LegendPart } from "../sheets/legend";
import { parseAddress } from "../reading/parseAddress";
import type { Area } from "../reading/grid";
import { rangeOf } from "./request";

/** A cell of ours that says how the marks stand. */
export interface LegendCell {
  readonly shows: LegendPart;
  readonly area: Area;
  /** What it holds now. */
  readonly value: string | number | boolean;
}

/** Name, hidden and of the sheet alone, by which the cell is found again wherever it has moved. */
export function legendName(shows: LegendPart): string {
  return `Klimat.legend.${shows}`;
}

/**
 * Asks for the legend of a sheet whose name is loaded too. To be called again after a sync, and what that gives after
 * another one. A cell that is gone, or that somebody has moved to another sheet, is left out.
 */
export function askLegend(sheet: Excel.Worksheet): () => () => readonly LegendCell[] {
  const names = legendParts.map((shows) => ({
    shows,
    item: sheet.names.getItemOrNullObject(legendName(shows)).load("formula"),
  }));
  return () => {
    const cells = names.flatMap(({ shows, item }) => {
      const area = item.isNullObject ? null : areaOn(sheet.name, String(item.formula));
      return area ? [{ shows, area, range: rangeOf(sheet, area).load("values") }] : [];
    });
    return () =>
      cells.map(({ shows, area, range }) => {
        // Typed any[][] by Microsoft.
        const values = range.values as readonly (readonly LegendCell["value"][])[];
        return { shows, area, value: values[0]?.[0] ?? "" };
      });
  };
}

/** ("Resultat", "=Resultat!$A$40") -> A40; null for more than a cell, or one elsewhere */
function areaOn(sheet: string, formula: string): Area | null {
  const place = parseAddress(formula.replace(/^=/, ""));
  if (place?.sheet !== sheet) return null;
  const { rowCount, columnCount } = place.area;
  return rowCount === 1 && columnCount === 1 ? place.area : null;
}
