import { parseAddress } from "../../reading/parseAddress";
import { cellArea } from "../../reading/input/ownCells";
import type { SheetSnapshot } from "../snapshot";
import type { FoundFormula } from "./findFormulas";
import { piecesOf } from "./pieces";

/** Formulas that refer to the spill of one of the formulas, and are not among them. Their own areas are one cell. */
export function spillReaders(
  sheets: readonly SheetSnapshot[],
  found: readonly FoundFormula[],
): readonly FoundFormula[] {
  const known = new Set(found.map(({ sheetName, area }) => keyOf(sheetName, area)));
  return sheets.flatMap(({ id, name, grid }) =>
    (grid?.formulas ?? []).flatMap((line, down) =>
      line.flatMap((formula, right): readonly FoundFormula[] => {
        if (!grid || typeof formula !== "string" || !/^=.*#/su.test(formula)) return [];
        const area = cellArea({ row: grid.row + down, column: grid.column + right });
        const reads = spillsIn(formula, name).some((spill) => known.has(spill));
        return reads && !known.has(keyOf(name, area)) ? [{ sheet: id, sheetName: name, area, formula }] : [];
      }),
    ),
  );
}

/** "=SUM(Resultat!A9#)" -> the key of A9 on Resultat */
function spillsIn(formula: string, home: string): readonly string[] {
  const pieces = piecesOf(formula);
  return pieces.flatMap((piece, at) => {
    const place = at % 2 === 1 && pieces[at + 1]?.startsWith("#") ? parseAddress(piece) : null;
    return place ? keyOf(place.sheet ?? home, place.area) : [];
  });
}

function keyOf(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${sheet.toLowerCase()}!${String(row)},${String(column)}`;
}
