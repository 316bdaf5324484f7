import type { Translator, Translators } from "../../i18n/translator";
import type { ReadyState } from "../../session/session";
import { allArguments } from "../allArguments";
import { Trouble } from "../answer";
import { declarationOf } from "../declarations";
import type { Argument, FunctionDeclaration } from "../declaration";
import type { ArgumentId } from "../help/argumentTexts";
import type { FunctionId } from "../functionIds";
import { formulaText, invariant, type Separators } from "../formulaText";
import { choicesFor } from "./choices";
import { fieldOf } from "./field";
import { resultOf } from "./resultOf";
import { shownCells, type ShownCells } from "./shownCells";
import { typedValue } from "./typedValue";

/** What a person has given for arguments, by their ids. */
export type Typed = Readonly<Partial<Record<ArgumentId, string>>>;

interface Surroundings {
  readonly state: ReadyState;
  readonly translators: Translators;
  readonly separators: Separators;
}

/** One argument as it stands now. */
interface GivenArgument {
  readonly id: ArgumentId;
  /** Null where anything may be typed. */
  readonly choices: readonly string[] | null;
  readonly value: string | number | null;
  /** What is wrong with the value, in the function's own words. */
  readonly problem: string | null;
}

/** A formula in the making, and what it gives. */
export interface Draft extends ShownCells {
  /** As an add-in hands it to Excel. */
  readonly formula: string;
  /** As it will stand in the user's cell. */
  readonly inCell: string;
  readonly arguments: readonly GivenArgument[];
  /** Whether all that must be given is, and rightly. */
  readonly isComplete: boolean;
}

/** The formula that calls a function with what was typed, and what it gives in the workbook of now. */
export function draftFormula(
  id: FunctionId,
  typed: Typed,
  { state, translators, separators }: Surroundings,
): Draft {
  const declaration = declarationOf(id);
  const translator = translators();
  const all = allArguments(declaration);
  const given = all.map((argument) => givenFor(argument, declaration, typed, state, translator));
  const values = given.map(({ value }) => value);
  return {
    ...shownCells(declaration, resultOf(declaration, values, state, translators), translator),
    formula: formulaText(id, values, invariant),
    inCell: formulaText(id, values, separators),
    arguments: given,
    isComplete: given.every(
      (each, index) => each.problem === null && (each.value !== null || mayBeLeftOut(all[index], each)),
    ),
  };
}

function givenFor(
  argument: Argument<unknown>,
  { about }: FunctionDeclaration,
  typed: Typed,
  state: ReadyState,
  translator: Translator,
): GivenArgument {
  const { id } = argument;
  const field = fieldOf(argument);
  const choices = choicesFor(field, about, state, chosenAssessment(typed, about, state));
  const value = typedValue(field, typed[id] ?? "", choices);
  const read = value === null ? null : argument.read(value);
  return { id, choices, value, problem: read instanceof Trouble ? read.text(translator) : null };
}

function chosenAssessment(
  { assessment = "" }: Typed,
  about: FunctionDeclaration["about"],
  state: ReadyState,
): string | null {
  const named = choicesFor("assessment", about, state, null)?.includes(assessment);
  return named ? assessment : null;
}

/** Among several assessments one must be named. */
function mayBeLeftOut(argument: Argument<unknown> | undefined, { id, choices }: GivenArgument): boolean {
  return id === "assessment" ? choices?.length === 0 : argument?.optional === true;
}
