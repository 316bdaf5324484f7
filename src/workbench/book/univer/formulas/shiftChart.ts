import type { Chart, ChartCorner, ChartPlace } from "../../chart";
import { mapCells } from "../../chartCells";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";

/**
 * A chart after rows or columns of a sheet were shifted: it goes with the cells under it, and shows the cells that it
 * showed. `home` is the sheet that it lies on, `changed` the one that was shifted, both as in its references.
 */
export function shiftChart(chart: Chart, home: string, changed: string, shift: Shift): Chart {
  const moved = mapCells(chart, (cells) => {
    const area = cells.sheet === changed ? shiftArea(cells.area, shift) : cells.area;
    return area && { ...cells, area };
  });
  return home === changed ? { ...moved, place: shiftPlace(chart.place, shift) } : moved;
}

function shiftPlace(place: ChartPlace, shift: Shift): ChartPlace {
  const from = shiftCorner(place.from, shift);
  return "size" in place ? { ...place, from } : { from, to: shiftEnd(place.to, shift) };
}

/** A corner in a deleted cell goes to the corner of the cell that comes in its place. */
function shiftCorner(corner: ChartCorner, { axis, at, count }: Shift): ChartCorner {
  const isRows = axis === "rows";
  const index = isRows ? corner.row : corner.column;
  if (index < at) return corner;
  const isDeleted = count < 0 && index < at - count;
  const next = isDeleted ? at : index + count;
  if (isRows) return { ...corner, row: next, y: isDeleted ? 0 : corner.y };
  return { ...corner, column: next, x: isDeleted ? 0 : corner.x };
}

/** What ends where a cell begins ends with the cell before: rows inserted right below a chart do not make it longer. */
function shiftEnd(corner: ChartCorner, shift: Shift): ChartCorner {
  const isRows = shift.axis === "rows";
  const [index, rest] = isRows ? [corner.row, corner.y] : [corner.column, corner.x];
  if (rest > 0 || index === 0) return shiftCorner(corner, shift);
  const last = { ...corner, row: corner.row - (isRows ? 1 : 0), column: corner.column - (isRows ? 0 : 1) };
  const isDeleted = shift.count < 0 && index - 1 >= shift.at && index - 1 < shift.at - shift.count;
  const moved = shiftCorner(last, shift);
  if (isDeleted) return moved;
  return { ...moved, row: moved.row + (isRows ? 1 : 0), column: moved.column + (isRows ? 0 : 1) };
}
