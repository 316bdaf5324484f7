import type { Row } from "./rows";

/**
 * The rows above another table: below a blank row, words stand where the figures would be, as headings do. Its
 * rows would be criteria that cannot be counted.
 *
 * …, [Energi, Solel, 4, 4], blank, [Område, Åtgärd, Ansvarig, Klart senast], … -> …, [Energi, Solel, 4, 4]
 */
export function aboveForeignTable(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row, index) => {
    const above = rows[index - 1];
    return above !== undefined && row.row > above.row + 1 && hasWordsForFigures(row);
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function hasWordsForFigures({ points, max }: Row): boolean {
  return points.remark?.code === "notANumber" && max?.remark?.code === "badMax";
}
