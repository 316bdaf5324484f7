import { assessment } from "./arguments";
import type { Argument, FunctionDeclaration } from "./declaration";

/** The arguments of a function in the order of its formula: the assessment comes last, where it is about one. */
export function allArguments({ about, arguments: own }: FunctionDeclaration): readonly Argument<unknown>[] {
  return about === "assessment" ? [...own, assessment] : own;
}
