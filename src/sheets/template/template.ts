import type { Locale } from "../../i18n/createTranslator";
import { knownParameter, type Edition } from "../../scoring/editions";
import type { OwnParameter, TemplateChoice } from "./choice";
import type { CriteriaOf } from "./editions/criteria";
import { municipality, municipality2021 } from "./editions/municipality";
import { region } from "./editions/region";
import { templateTexts } from "./texts";

/** What a template holds, in one language. */
export interface Template {
  readonly kind: Edition["id"] | "own";
  readonly parameters: readonly string[];
  readonly rows: readonly TemplateRow[];
  /** Whether the evaluator has maxima to fill in. */
  readonly hasOpenMaxima: boolean;
}

/** A criterion of the template as it stands in its row. */
export interface TemplateRow {
  readonly parameter: string;
  /** "3.2" = the second criterion of the third parameter. */
  readonly number: string;
  readonly text: string;
  readonly max: number | null;
}

/** The illustrative criteria of each edition. */
export const criteriaOf: Readonly<Record<Edition["id"], readonly CriteriaOf[]>> = {
  municipality,
  municipality2021,
  region,
};

/**
 * The parameters and criteria of what somebody chose, in a language.
 *
 * ({kind: "edition", edition: "municipality"}, "en") -> {parameters: ["Targets, measures and follow-up", …], …}
 */
export function templateOf(choice: TemplateChoice, locale: Locale): Template {
  const kind = choice.kind === "own" ? "own" : choice.edition;
  const groups =
    choice.kind === "own" ? ownGroups(choice.parameters, locale) : groupsOf(choice.edition, locale);
  const rows = groups.flatMap(({ parameter, criteria }, above) =>
    criteria.map((one, at) => ({ parameter, number: `${String(above + 1)}.${String(at + 1)}`, ...one })),
  );
  return {
    kind,
    parameters: groups.map(({ parameter }) => parameter),
    rows,
    hasOpenMaxima: rows.some(({ max }) => max === null),
  };
}

interface Group {
  readonly parameter: string;
  readonly criteria: readonly Pick<TemplateRow, "text" | "max">[];
}

function groupsOf(id: Edition["id"], locale: Locale): readonly Group[] {
  return criteriaOf[id].map(({ parameter, criteria }) => ({
    parameter: locale === "sv" ? parameter : (knownParameter(parameter)?.english.name ?? parameter),
    criteria: criteria.map(({ text, max }) => ({ text: text[locale], max })),
  }));
}

/** One row for each parameter, with all its points, to be divided by the evaluator. */
function ownGroups(parameters: readonly OwnParameter[], locale: Locale): readonly Group[] {
  const { text } = templateTexts(locale);
  return parameters.map(({ name, max }) => ({
    parameter: name,
    criteria: [{ text: text("templateSheets.ownCriterion", { parameter: name }), max }],
  }));
}
