import type { ReactNode } from "react";
import { InputProblem } from "../parts/InputProblem";
import { useParameterTexts } from "./texts";
import type { PointsDraft } from "./usePointsDraft";

interface PointsProblemProps {
  readonly id: string;
  readonly problem: NonNullable<PointsDraft["problem"]>;
  /** The most points, or null where nobody knows them. */
  readonly max: number | null;
}

/** Why what was typed are no points of the criterion, and what would be. */
export function PointsProblem({ id, problem, max }: PointsProblemProps): ReactNode {
  const { text, points } = useParameterTexts();
  return (
    <InputProblem id={id}>
      {text(`parameter.${problem}`, { max: max === null ? "none" : points(max) })}
    </InputProblem>
  );
}
