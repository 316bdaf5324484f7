import { nameKey } from "../../scoring/names";
import { textOf } from "../cells/cells";
import { editDistance } from "../assessment/editDistance";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import type { CellWrite, Finding, Fix, ReadCriterion } from "../reading";
import { contentAt, type Check, type Scene } from "./scene";

/**
 * Names of parameters that look like two spellings of one. A list of thousands of names is none of parameters, and
 * is not compared.
 */
export const similarParameters: Check = (scene) => {
  const { parameters, findings } = scene.assessment;
  if (parameters.length > MOST_PARAMETERS) return [];
  const told = new Set(
    findings.filter(({ code }) => code === "unknownParameter").map(({ values }) => values.name),
  );
  const names = parameters.map(({ name }) => name).filter((name) => !told.has(name));
  return names.flatMap((name, index) => {
    const other = names.slice(0, index).find((earlier) => isSpeltAlmostAs(earlier, name));
    return other === undefined ? [] : similar(scene, other, name);
  });
};

const MOST_PARAMETERS = 200;

/** The rarer spelling is the one to correct; of two that are equally rare, the later. */
function similar(scene: Scene, first: string, second: string): readonly Finding[] {
  const count = (name: string): number => scene.byParameter.get(name)?.length ?? 0;
  const [name, other] = count(second) > count(first) ? [first, second] : [second, first];
  const cells = nameCells(scene, name);
  const found = finding("similarParameters", cells[0] ?? null, { name, other });
  const fix = nameFix(scene, name, other);
  return [fix ? { ...found, fix } : found];
}

/** Writes a parameter's other name wherever the name stands; null where it stands in a formula or beside more. */
export function nameFix(scene: Scene, name: string, other: string): Fix | null {
  const writes = nameCells(scene, name).map((cell): CellWrite => ({ cell, content: other }));
  const isPlain = writes.every(({ cell }) => textOf(contentAt(scene, cell)) === name);
  return writes.length > 0 && isPlain ? { code: "correctName", writes } : null;
}

/** The cells that name a parameter: beside its criteria, and its headings. */
function nameCells(scene: Scene, name: string): readonly CellRef[] {
  const beside = (scene.byParameter.get(name) ?? []).flatMap(
    (criterion) => parameterCell(scene, criterion) ?? [],
  );
  const headings = scene.assessment.parameters.find((parameter) => parameter.name === name)?.headings ?? [];
  return [...headings, ...beside].filter((cell) =>
    nameKey(textOf(contentAt(scene, cell))).includes(nameKey(name)),
  );
}

function parameterCell({ assessment }: Scene, { pointsCell }: ReadCriterion): CellRef | null {
  const part = assessment.parts.find(({ sheet }) => sheet === pointsCell.sheet);
  const column = part?.columns.parameter;
  return column === undefined ? null : { ...pointsCell, column };
}

/** Words so short differ for a reason, as in "Del A" and "Del B". */
const SHORT_WORD = 4;
/** The longest plural ending that a word can have more than another. */
const LONGEST_ENDING = 2;
const LONGEST_AND = 3;

/**
 * Whether two names are probably two spellings of one: they differ in dashes or spaces, in "&" for "and", or in
 * a letter or an ending of long words.
 *
 * "Energi & klimat", "Energi och klimat" -> true; "Transport", "Transporter" -> true; "Intern kommunikation",
 * "Extern kommunikation" -> false; "Mål 1", "Mål 2" -> false
 */
export function isSpeltAlmostAs(one: string, other: string): boolean {
  const [number, otherNumber] = [numberOf(one), numberOf(other)];
  if (number !== otherNumber && number !== "" && otherNumber !== "") return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.join("").replaceAll("-", "") === b.join("").replaceAll("-", "")) return true;
  return a.length === b.length && a.every((word, index) => isSpelling(word, b[index] ?? ""));
}

/** The number that a name begins with: two parameters of a list have two. */
function numberOf(name: string): string {
  return /^\(?([\d.]*\d)/.exec(name.trim())?.[1] ?? "";
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .replace(/[,;:./()]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}

function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  if ([one, other].includes("&") || [one, other].includes("+"))
    return Math.max(one.length, other.length) <= LONGEST_AND;
  if (/\d/.test(one + other) || Math.min(one.length, other.length) <= SHORT_WORD || one[0] !== other[0])
    return false;
  const hasEnding = one.startsWith(other) || other.startsWith(one);
  return hasEnding ? Math.abs(one.length - other.length) <= LONGEST_ENDING : editDistance(one, other) === 1;
}
