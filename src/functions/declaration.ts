import type { Answer, Trouble } from "./answer";
import type { Subject } from "./subject";
import type { Texts } from "./texts";
import type { TroubleCode } from "./troubles";

/** One argument of a function: what Excel shows of it, and how its value is taken in. */
export interface Argument<T> {
  /** Lower case, one word; translated, unlike the names of functions. */
  readonly name: Texts;
  readonly description: Texts;
  readonly optional: boolean;
  /** A matrix takes a range or a single value, which then comes as one row of one cell. */
  readonly dimensionality: "scalar" | "matrix";
  readonly troubles: readonly TroubleCode[];
  /** Value for the computation; null or undefined is an omitted argument. */
  read(value: unknown): T | Trouble;
}

export type Arguments = readonly Argument<unknown>[];

/** Values that the computation gets for its arguments. */
type Taken<A extends Arguments> = {
  [Index in keyof A]: A[Index] extends Argument<infer T> ? T : never;
};

/** How Excel, the help page and the tests see the result. */
export type ResultKind = "points" | "share" | "place" | "names" | "table";

export interface Example {
  /** Without the assessment, which is Kalmar 2021. */
  readonly arguments: readonly (string | number)[];
  readonly result: number | readonly (readonly (string | number)[])[];
}

interface Spec<A extends Arguments> {
  /** As typed after "KLIMAT.": the same in every language, never changed after a release. */
  readonly id: string;
  readonly description: Texts;
  /** All but the last argument, the assessment, which every function takes. */
  readonly arguments: A;
  readonly result: ResultKind;
  /** Troubles beyond those of the arguments and of reading an assessment. */
  readonly troubles: readonly TroubleCode[];
  /** Things to know, one paragraph each, for the help page. */
  readonly notes: readonly Texts[];
  readonly example: Example;
  readonly compute: (subject: Subject, ...taken: Taken<A>) => Answer;
}

/** A function KLIMAT.*, whole: from it come metadata, association, help page and test list. */
export interface FunctionDeclaration extends Omit<Spec<Arguments>, "compute"> {
  /** `taken` holds what the arguments' `read` returned, in their order. */
  compute(subject: Subject, taken: readonly unknown[]): Answer;
}

/** Checks at compile time that the computation takes what the arguments give. */
export function declare<const A extends Arguments>(spec: Spec<A>): FunctionDeclaration {
  // The wrapper reads each value with the argument at its place, so the values have these types.
  return { ...spec, compute: (subject, taken) => spec.compute(subject, ...(taken as Taken<A>)) };
}
