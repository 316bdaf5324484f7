import { useOptimistic, useState } from "react";
import type { ReadCriterion } from "../../reading/reading";
import type { Points } from "../../scoring/criterion";
import { useAction } from "../hooks/useAction";
import { setPoints } from "./actions";
import { samePoints } from "./model/samePoints";
import { useParameterTexts } from "./texts";
import { useLatest } from "./useLatest";

/** Points that a person may give. */
export type GivenPoints = Exclude<Points, { readonly kind: "invalid" }>;

export interface PointsState {
  /** Those of the sheet, or those on their way to it. */
  readonly points: Points;
  /** What would take a formula's place, while nobody has said whether it may. */
  readonly asked: GivenPoints | null;
  /** Says whether a question about a formula is in the way. */
  give(points: GivenPoints): "given" | "asked";
  /** Answers whether the formula may go. */
  answer(mayGo: boolean): void;
}

/** The points of a criterion, and the way to give it others. */
export function usePoints(criterion: ReadCriterion): PointsState {
  const { text } = useParameterTexts();
  const [points, show] = useOptimistic<Points>(criterion.points);
  const [asked, ask] = useState<GivenPoints | null>(null);
  const latest = useLatest(criterion);
  const { start } = useAction({
    ...setPoints,
    perform: (services, given: GivenPoints, replacesFormula: boolean) => {
      show(given);
      const word = text("parameter.notApplicableWord");
      const written = given.kind === "notApplicable" ? { ...given, word } : given;
      return latest((shown) =>
        setPoints.perform(services, { criterion: shown, points: written, replacesFormula }),
      );
    },
  });
  return {
    points,
    asked: criterion.pointsFormula === null ? null : asked,
    give: (given) => {
      const isNew = !samePoints(given, points);
      const isAsked = isNew && criterion.pointsFormula !== null;
      ask(isAsked ? given : null);
      if (isNew && !isAsked) start(given, false);
      return isAsked ? "asked" : "given";
    },
    answer: (mayGo) => {
      ask(null);
      if (mayGo && asked) start(asked, true);
    },
  };
}
