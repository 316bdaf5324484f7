import { textNumber } from "../../reading/cells/numbers";
import { nameKey } from "../../scoring/names";
import type { OwnParameter } from "./choice";

/** Why a line names no parameter that can be used. */
export interface LineProblem {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  readonly code: "noName" | "badMax" | "twice" | "tooLong" | "tooMany";
  /** What the line has that is wrong. */
  readonly text: string;
}

export interface ParsedParameters {
  readonly parameters: readonly OwnParameter[];
  readonly problems: readonly LineProblem[];
}

/** More than any test has; the result lists each of them twice. */
export const mostParameters = 40;
const longestName = 120;
const highestMax = 1000;

/**
 * Parameters as somebody types them or pastes them from a sheet: one a line, the highest points behind a tab or a
 * semicolon. Without points they are filled in later. Blank lines are left out.
 *
 * "Energi\t11\nTransporter; 12\nVatten" -> Energi 11, Transporter 12, Vatten null
 */
export function parseParameters(text: string): ParsedParameters {
  const parameters: OwnParameter[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const parameter = parsedLine(line);
    const problem = problemIn(parameter, seen, parameters.length);
    if (problem) problems.push({ line: index + 1, ...problem });
    else if (parameter.max !== "bad") parameters.push({ name: parameter.name, max: parameter.max });
    seen.add(nameKey(parameter.name));
  }
  return { parameters, problems };
}

interface ParsedLine {
  readonly name: string;
  /** Null where the line has none. */
  readonly max: number | null | "bad";
  readonly maxText: string;
}

function parsedLine(line: string): ParsedLine {
  const at = Math.max(line.lastIndexOf("\t"), line.lastIndexOf(";"));
  if (at < 0) return { name: line.trim(), max: null, maxText: "" };
  const maxText = line.slice(at + 1).trim();
  const name = line.slice(0, at).replaceAll("\t", " ").trim();
  return { name, maxText, max: maxText === "" ? null : maxOf(maxText) };
}

function maxOf(text: string): number | "bad" {
  const max = textNumber(text);
  return max !== null && max > 0 && max <= highestMax ? max : "bad";
}

function problemIn(
  { name, max, maxText }: ParsedLine,
  seen: ReadonlySet<string>,
  count: number,
): Omit<LineProblem, "line"> | null {
  if (name === "") return { code: "noName", text: maxText };
  if (name.length > longestName) return { code: "tooLong", text: name.slice(0, longestName) };
  if (max === "bad") return { code: "badMax", text: maxText };
  if (seen.has(nameKey(name))) return { code: "twice", text: name };
  return count >= mostParameters ? { code: "tooMany", text: name } : null;
}
