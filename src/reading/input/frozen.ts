import type { Area } from "../grid";
import { parseAddress } from "../parseAddress";
import { cellCount } from "../areas";
import { cellLimit } from "./windows";
import { fingerprint } from "./fingerprint";
import { cropped, type Contents } from "./cropped";

/** Key of the workbook setting that keeps the frozen formulas, by the hidden name of their cells. */
export const frozenKey = "Klimat.frozen";

/** A formula whose cells hold its values in its stead. The cells of its references have names too: "<name>.1", … */
export interface Frozen {
  readonly formula: readonly string[];
  /** Of the values that were put into the cells. */
  readonly print: string;
}

/** Frozen formulas by the name of their cells, which Excel moves with them. */
export type FrozenByName = Readonly<Record<string, Frozen>>;

/** Where cells with a name stand, on a sheet by id. */
export interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Frozen formulas from what the workbook holds, which anyone may have changed: what is none is left out. */
export function frozenIn(setting: unknown): FrozenByName {
  if (typeof setting !== "object" || setting === null) return {};
  return Object.fromEntries(
    Object.entries(setting as Record<string, unknown>).filter(
      ([name, entry]) => ourName.test(name) && isFrozen(entry),
    ),
  ) as FrozenByName;
}

/** Name of the cells of the n-th frozen formula. */
export function nameOf(number: number): string {
  return `Klimat.frozen.${String(number)}`;
}

/** Name of the cells of a reference, by its place in the formula from 0. */
export function referenceName(name: string, index: number): string {
  return `${name}.${String(index + 1)}`;
}

/** A number that no name of ours has yet, whether for cells or for a reference. */
export function nextNumber(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => Number(numbered.exec(name)?.[1] ?? 0))) + 1;
}

/**
 * Where a name's cells stand, by its formula; null when they are gone.
 *
 * "=Resultat!$A$9:$D$15" -> the id of Resultat, A9:D15; "=#REF!" -> null
 */
export function placeIn(
  formula: string,
  sheets: readonly { readonly id: string; readonly name: string }[],
): NamedPlace | null {
  const place = parseAddress(formula.replace(/^=/, ""));
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  // Who edits a hidden name may make it stand for a million rows, which no result of ours fills.
  const isSound = place !== null && cellCount(place.area) <= cellLimit;
  return isSound && sheet ? { sheet: sheet.id, area: place.area } : null;
}

/** Frozen values are our output as long as nobody has changed them: then they are somebody's own. */
export function stillHold(frozen: Frozen | undefined, area: Area, cells: Contents | null): boolean {
  return frozen !== undefined && holds(frozen, cropped(cells ?? noCells, area));
}

const noCells: Contents = { row: 0, column: 0, values: [], formulas: [] };

/** Whether the cells still hold the values that were put there, and no formula. */
export function holds(
  { print }: Frozen,
  { values, formulas }: Pick<Contents, "values" | "formulas">,
): boolean {
  const isPlain = values.every((row, down) =>
    row.every((value, across) => (value ?? "") === (formulas[down]?.[across] ?? "")),
  );
  return isPlain && fingerprint(values) === print;
}

const ourName = /^Klimat\.frozen\.\d+$/;
const numbered = /^Klimat\.frozen\.(\d+)/i;

function isFrozen(entry: unknown): entry is Frozen {
  if (typeof entry !== "object" || entry === null) return false;
  const { formula, print } = entry as Record<string, unknown>;
  const isFormula = Array.isArray(formula) && formula.every((piece) => typeof piece === "string");
  return isFormula && formula.join("").startsWith("=") && typeof print === "string";
}
