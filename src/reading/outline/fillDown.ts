import type { Verdict } from "./verdict";

/**
 * The parameter of each row as its column says it, by key; "" for none. Where the column is filled in only on the
 * first row of each parameter, as merged cells are, it holds for the rows below, down to the next one or to a sum.
 * Where it is filled in row after row, a blank is an omission.
 */
export function filledDown(verdicts: readonly Verdict[]): readonly string[] {
  const fills = fillsDown(verdicts);
  let current = "";
  return verdicts.map((verdict) => {
    const { row, kind } = verdict;
    if (isSumBelow(verdict)) {
      current = "";
      return "";
    }
    if (row.key !== "") current = row.key;
    else if (fills && kind !== "own" && kind !== "note") return current;
    return row.key;
  });
}

/** A row that sums up and names no parameter in its column ends what is above it. */
function isSumBelow({ row, kind }: Verdict): boolean {
  if (kind === "label" || kind === "tableTotal") return true;
  return row.key === "" && row.group === "" && (kind === "bareFormula" || kind === "bare");
}

/** Whether more rows leave the column out than repeat it. */
function fillsDown(verdicts: readonly Verdict[]): boolean {
  let [blank, repeated, above] = [0, 0, ""];
  for (const { row, kind } of verdicts) {
    if (kind !== "scored" && kind !== "text") continue;
    if (row.key === "") blank += 1;
    else if (row.key === above) repeated += 1;
    if (row.key !== "") above = row.key;
  }
  return blank > repeated;
}
