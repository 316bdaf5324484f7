import type { ChartCells } from "../../chart";
import type { BookFile, CellFile } from "../../file";
import type { CellContent } from "../../parts";

/** What stands in the cells that charts show, so that a chart can be drawn before anything is computed. */
export interface CellSource {
  /** Row by row. */
  values(cells: ChartCells): readonly CellContent[];
  /** Number format of the first cell. */
  numberFormat(cells: ChartCells): string;
}

/** The cells of a file, looked up by their places. */
export function cellSource(file: BookFile): CellSource {
  const sheets = new Map<string, ReadonlyMap<string, CellFile>>();
  const cellsOf = (name: string): ReadonlyMap<string, CellFile> => {
    const known = sheets.get(name);
    if (known) return known;
    const cells = file.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    sheets.set(name, byPlace);
    return byPlace;
  };
  return {
    values: ({ sheet, area }) =>
      places(area).map(([row, column]) => cellsOf(sheet).get(`${row}:${column}`)?.value ?? null),
    numberFormat: ({ sheet, area }) => {
      const style = cellsOf(sheet).get(`${area.row}:${area.column}`)?.style ?? null;
      return (style === null ? undefined : file.styles[style]?.numberFormat) ?? "General";
    },
  };
}

function places({ row, column, rowCount, columnCount }: ChartCells["area"]): [row: number, column: number][] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => [
    row + Math.floor(at / columnCount),
    column + (at % columnCount),
  ]);
}
