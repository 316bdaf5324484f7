/** Excel's longest name of a sheet. */
const longest = 31;

/** The name of a sheet's copy: "Bedömning" -> "Bedömning (2)", "Bedömning (2)" -> "Bedömning (3)" */
export function sheetCopyName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  return free(2, taken, (number) => {
    const end = ` (${number})`;
    return stem.slice(0, longest - end.length) + end;
  });
}

/** The name of a table's copy: "Betyg" -> "Betyg2"; where that would be a cell, "AB" -> "AB_2" */
export function tableCopyName(name: string, taken: readonly string[]): string {
  const stem = /^[A-Z]{1,3}\d*$/i.test(name) ? `${name}_` : name;
  return free(2, taken, (number) => `${stem}${number}`);
}

function free(number: number, taken: readonly string[], nameOf: (number: number) => string): string {
  const name = nameOf(number);
  const isTaken = taken.some((each) => each.toLowerCase() === name.toLowerCase());
  return isTaken ? free(number + 1, taken, nameOf) : name;
}
