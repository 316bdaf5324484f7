import type { LiveAssessment } from "../session/session";
import type { Answer, Trouble } from "./answer";
import type { ArgumentId } from "./help/argumentTexts";
import type { Subject } from "./subject";
import type { TroubleCode } from "./troubles";
import type { Unit } from "./unit";

/** One argument of a function: how its value is taken in. Its texts stand in `help` under its id. */
export interface Argument<T> {
  readonly id: ArgumentId;
  readonly optional: boolean;
  /** A matrix takes a range or a single value, which then comes as one row of one cell. */
  readonly dimensionality: "scalar" | "matrix";
  /** Of a number; bounds go with it. */
  readonly unit?: Unit;
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
export type ResultKind = ValueKind | SpillKind;

/** Kinds of a single value. */
export type ValueKind = "points" | "share" | "reduction" | "count" | "place" | "truth" | "text";

/** Kinds of results that spill. */
export type SpillKind = "names" | "table";

/** What a column of a result that spills holds. */
export type Column =
  | "assessment"
  | "parameter"
  | "criterion"
  | "comment"
  | "cell"
  | "severity"
  | "text"
  | "place"
  | "points"
  | "max"
  | "potential"
  | "share";

type Result =
  { readonly result: ValueKind } | { readonly result: SpillKind; readonly columns: readonly Column[] };

interface Base<Id extends string, A extends Arguments> {
  /** As typed after "KLIMAT.": the same in every language, never changed after a release. */
  readonly id: Id;
  /** All but the assessment, which follows them where the function is about one. */
  readonly arguments: A;
  /** Troubles beyond those of the arguments and of finding what the function is about. */
  readonly troubles: readonly TroubleCode[];
}

type Common<Id extends string, A extends Arguments> = Base<Id, A> & Result;

type Spec<Id extends string, A extends Arguments, About extends readonly unknown[]> = Common<Id, A> & {
  readonly compute: (...given: [...About, ...Taken<A>]) => Answer;
};

/**
 * A function KLIMAT.*: from it and its help follow metadata, association, help page and test list. `taken` holds
 * what the arguments' `read` returned, in their order.
 */
export type FunctionDeclaration<Id extends string = string> = Common<Id, Arguments> &
  (
    | { readonly about: "assessment"; compute(subject: Subject, taken: readonly unknown[]): Answer }
    | {
        readonly about: "workbook";
        compute(all: readonly LiveAssessment[], taken: readonly unknown[]): Answer;
      }
    | { readonly about: "arguments"; compute(taken: readonly unknown[]): Answer }
  );

// The wrapper reads each value with the argument at its place, so the values have the types that the specs name:
// whether a computation takes what its arguments give is checked where it is declared.

/** A function about one assessment, which its last argument chooses. */
export function declare<const Id extends string, const A extends Arguments>(
  spec: Spec<Id, A, [subject: Subject]>,
): FunctionDeclaration<Id> {
  const compute = (subject: Subject, taken: readonly unknown[]) =>
    spec.compute(subject, ...(taken as Taken<A>));
  return { ...spec, about: "assessment", compute };
}

/** A function about all assessments of the workbook. */
export function declareForAll<const Id extends string, const A extends Arguments>(
  spec: Spec<Id, A, [all: readonly LiveAssessment[]]>,
): FunctionDeclaration<Id> {
  const compute = (all: readonly LiveAssessment[], taken: readonly unknown[]) =>
    spec.compute(all, ...(taken as Taken<A>));
  return { ...spec, about: "workbook", compute };
}

/** A function of its arguments alone. */
export function declareAlone<const Id extends string, const A extends Arguments>(
  spec: Spec<Id, A, []>,
): FunctionDeclaration<Id> {
  return { ...spec, about: "arguments", compute: (taken) => spec.compute(...(taken as Taken<A>)) };
}
