import { assess } from "../../scoring/assess";
import { editions, type Edition } from "../../scoring/editions";
import { parameterKey } from "../outline/parameterKey";
import type { ReadEdition, SheetAssessment } from "../reading";

type Scored = Pick<SheetAssessment, "parameters" | "criteria">;

/**
 * The edition that has exactly the parameters of an assessment: the one with the same total of maxima, or with none
 * that is public; else the one whose total is nearest. Null where no edition has them, or the total is unknown
 * and would have to decide.
 *
 * the municipalities' seven parameters, maxima of 67 points -> {id: "municipality2021", declared: 67, max: 67}
 */
export function editionOf(assessment: Scored): ReadEdition | null {
  const possible = withParametersOf(assessment);
  if (possible.length === 0) return null;
  const max = maximaOf(assessment);
  const [nearest] = possible
    .map(({ id, max: declared }) => ({ id, declared, max }))
    .sort((one, other) => distance(one) - distance(other));
  return nearest && distance(nearest) < Infinity ? nearest : null;
}

function withParametersOf({ parameters }: Scored): readonly Edition[] {
  const keys = new Set(parameters.map(({ name }) => parameterKey(name)));
  return editions.filter(
    (edition) =>
      edition.parameters.length === keys.size &&
      edition.parameters.every(({ name }) => keys.has(parameterKey(name))),
  );
}

/** Not applicable criteria are part of the edition all the same. */
function maximaOf({ criteria, parameters }: Scored): number | null {
  const applicable = criteria.map((criterion) => ({
    ...criterion,
    points: { kind: "notAssessed" as const },
  }));
  return assess(applicable, parameters).max;
}

function distance({ declared, max }: ReadEdition): number {
  if (declared === null) return 0;
  return max === null ? Infinity : Math.abs(declared - max);
}
