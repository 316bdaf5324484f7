import { useState } from "react";
import type { ReadCriterion } from "../../reading/reading";
import type { Points } from "../../scoring/criterion";
import { steppedPoints } from "./model/steps";
import { typedPoints, type TypedPoints } from "./model/typedPoints";
import type { PointsState } from "./usePoints";

export interface PointsDraft {
  /** What is being typed; null while the field shows the points. */
  readonly text: string | null;
  readonly problem: Extract<TypedPoints, { readonly ok: false }>["problem"] | null;
  type(text: string): void;
  /** Gives the points that were typed; "wrong" when they are none. */
  commit(): "given" | "asked" | "wrong";
  takeBack(): void;
  /** Gives the points one step further from those typed or shown; "none" where there is no further step. */
  step(direction: 1 | -1): "given" | "asked" | "none";
}

/** What somebody types into a field of points, until it is given or taken back. */
export function usePointsDraft(
  { max }: ReadCriterion,
  { points, give }: PointsState,
  step: number,
): PointsDraft {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<PointsDraft["problem"]>(null);

  function show(typed: string | null, wrong: PointsDraft["problem"]): void {
    setText(typed);
    setProblem(wrong);
  }

  /** Those typed, or those shown while what is typed is none. */
  function startingPoints(): Points {
    const typed = text === null ? null : typedPoints(text, max);
    return typed?.ok ? typed.points : points;
  }

  return {
    text,
    problem,
    type: (typed) => {
      show(typed, null);
    },
    commit: () => {
      const typed = text === null ? null : typedPoints(text, max);
      if (typed?.ok === false) {
        show(text, typed.problem);
        return "wrong";
      }
      show(null, null);
      return typed ? give(typed.points) : "given";
    },
    takeBack: () => {
      show(null, null);
    },
    step: (direction) => {
      const value = steppedPoints(startingPoints(), direction, { step, max });
      if (value === null) return "none";
      show(null, null);
      return give({ kind: "points", value });
    },
  };
}
