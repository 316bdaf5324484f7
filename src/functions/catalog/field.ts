import type { Argument } from "../declaration";
import type { ArgumentId } from "../help/argumentTexts";

/** How a person gives an argument: a choice among names, a number, or a share in percent. */
export type Field = "parameter" | "assessment" | "language" | "number" | "percent";

const fields: Readonly<Record<ArgumentId, Field>> = {
  parameter: "parameter",
  optionalParameter: "parameter",
  assessment: "assessment",
  language: "language",
  count: "number",
  criteriaCount: "number",
  threshold: "percent",
  share: "percent",
  baseEmissions: "number",
  basePopulation: "number",
  emissions: "number",
  population: "number",
};

export function fieldOf({ id }: Argument<unknown>): Field {
  return fields[id];
}
