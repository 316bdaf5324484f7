import { Trouble } from "./answer";
import { asCell, isLeftOut, type Cells } from "./cells";
import type { Argument } from "./declaration";

const parameterTexts = {
  name: { en: "parameter", sv: "parameter" },
  dimensionality: "scalar",
} as const;

/** Long or short name of a parameter. */
export const parameter: Argument<string | null> = {
  ...parameterTexts,
  description: {
    en: "Name of the parameter, long or short; letter case does not matter.",
    sv: "Parameterns namn, långt eller kort; stora och små bokstäver spelar ingen roll.",
  },
  optional: false,
  troubles: ["missingParameter", "unknownParameter"],
  read: readName,
};

/** The same where the whole assessment is meant without it. */
export const optionalParameter: Argument<string | null> = {
  ...parameterTexts,
  description: {
    en: "Name of the parameter, long or short. Leave it out for the whole assessment.",
    sv: "Parameterns namn, långt eller kort. Utelämna för hela utvärderingen.",
  },
  optional: true,
  troubles: ["unknownParameter"],
  read: readName,
};

/** How many to name; null for as many as the workbook marks. */
export const count: Argument<number | null> = {
  name: { en: "count", sv: "antal" },
  description: {
    en: "How many parameters to name, from 1. Leave it out for as many as the workbook marks, 2 unless changed.",
    sv: "Hur många parametrar som ska nämnas, från 1. Utelämna för lika många som arbetsboken markerar, 2 om inget annat valts.",
  },
  optional: true,
  dimensionality: "scalar",
  troubles: ["badCount"],
  read(value) {
    const cell = asCell(value);
    if (isLeftOut(cell)) return null;
    const number = typeof cell === "string" ? Number(cell) : cell;
    if (typeof number === "number" && Number.isInteger(number) && number >= 1) return number;
    return new Trouble("badCount", ({ text }) => text("functions.badCount", { value: String(cell) }));
  },
};

/** Which assessment: a name, cells to read one from, or null for the only one of the workbook. */
export type AssessmentChoice = string | Cells | null;

export function isCells(choice: AssessmentChoice): choice is Cells {
  return Array.isArray(choice);
}

/** The last argument of every function. */
export const assessment = {
  name: { en: "assessment", sv: "utvärdering" },
  description: {
    en: "Name of the assessment, its sheet or its table, or its cells with the header row. Leave it out when the workbook has only one.",
    sv: "Utvärderingens, bladets eller tabellens namn, eller cellerna med rubrikrad. Utelämna om arbetsboken bara har en utvärdering.",
  },
  optional: true,
  dimensionality: "matrix",
  troubles: [],
  read(value: unknown): AssessmentChoice {
    const cells: Cells = (Array.isArray(value) ? value : [[value]]).map((row: unknown) =>
      Array.isArray(row) ? row.map(asCell) : [asCell(row)],
    );
    return cells.length === 1 && cells[0]?.length === 1 ? readName(cells[0][0]) : cells;
  },
} as const satisfies Argument<AssessmentChoice>;

/** 2021 -> "2021": a name may look like a number. */
function readName(value: unknown): string | null {
  const cell = asCell(value);
  return isLeftOut(cell) ? null : String(cell);
}
