import { textNumber } from "../../../reading/cells/numbers";
import type { DatedEmissions, EmissionFigures } from "../../../sheets/report/reportInput";

/** What is typed of one year. */
export interface YearEntry {
  readonly year: string;
  readonly emissions: string;
  readonly population: string;
}

/** What is typed of the emissions, field by field. */
export interface EmissionEntry {
  readonly base: YearEntry;
  readonly later: YearEntry;
  readonly gas: string;
  readonly boundary: string;
  readonly source: string;
}

/** What is wrong with a field; its text stands in i18n under "reporting". */
export type EntryProblem = "badYear" | "badLater" | "badAmount";

export type YearProblems = Readonly<Partial<Record<keyof YearEntry, EntryProblem>>>;

const noYear: YearEntry = { year: "", emissions: "", population: "" };
const years = { first: 1900, last: 2100 };

/** Figures as somebody would type them; empty fields for none. {year: 1990, emissions: 560000} -> "1990", "560 000" */
export function entryOf(figures: EmissionFigures | null, tag: string): EmissionEntry {
  if (figures === null) return { base: noYear, later: noYear, gas: "", boundary: "", source: "" };
  const { base, later, gas, boundary, source } = figures;
  return { base: yearEntry(base, tag), later: yearEntry(later, tag), gas, boundary, source };
}

/** What is wrong with what was typed of both years. What is still empty is not wrong. */
export function problemsIn({ base, later }: EmissionEntry): {
  readonly base: YearProblems;
  readonly later: YearProblems;
} {
  const [first, last] = [yearIn(base.year), yearIn(later.year)];
  const problems = problemsOf(later);
  const isBefore = first !== null && last !== null && last <= first;
  return { base: problemsOf(base), later: isBefore ? { ...problems, year: "badLater" } : problems };
}

/** The figures, when all six are there and make sense; null until then. */
export function figuresFrom(entry: EmissionEntry): EmissionFigures | null {
  const [base, later] = [datedFrom(entry.base), datedFrom(entry.later)];
  if (base === null || later === null || later.year <= base.year) return null;
  const { gas, boundary, source } = entry;
  return { base, later, gas: gas.trim(), boundary: boundary.trim(), source: source.trim() };
}

function yearEntry({ year, emissions, population }: DatedEmissions, tag: string): YearEntry {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  // A comma between thousands would be read as a decimal sign when it is typed.
  const typed = (value: number) =>
    format
      .formatToParts(value)
      .map(({ type, value: part }) => (type === "group" ? " " : part))
      .join("");
  return { year: String(year), emissions: typed(emissions), population: typed(population) };
}

function problemsOf({ year, emissions, population }: YearEntry): YearProblems {
  return {
    ...(year.trim() !== "" && yearIn(year) === null && { year: "badYear" as const }),
    ...(emissions.trim() !== "" && amountIn(emissions) === null && { emissions: "badAmount" as const }),
    ...(population.trim() !== "" && amountIn(population) === null && { population: "badAmount" as const }),
  };
}

function datedFrom(entry: YearEntry): DatedEmissions | null {
  const [year, emissions, population] = [
    yearIn(entry.year),
    amountIn(entry.emissions),
    amountIn(entry.population),
  ];
  return year === null || emissions === null || population === null ? null : { year, emissions, population };
}

function yearIn(typed: string): number | null {
  const year = textNumber(typed);
  return year !== null && Number.isInteger(year) && year >= years.first && year <= years.last ? year : null;
}

function amountIn(typed: string): number | null {
  const amount = textNumber(typed);
  return amount !== null && amount > 0 ? amount : null;
}
