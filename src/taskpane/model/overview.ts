import { gateStanding, type GateStanding } from "../../reading/assessment/gateStanding";
import type { SheetAssessment } from "../../reading/reading";
import type { Share } from "../../scoring/assessment";
import type { LiveAssessment, Settings } from "../../session/session";
import type { Weakness } from "../../scoring/weakParameters";
import type { ParameterLine } from "../../reading/parameterLines";
import { parameterLines } from "../../reading/parameterLines";
import type { Standing } from "../../reading/standing";
import { standingOf } from "../../reading/standing";
import { thresholdOf, type ThresholdStanding } from "../../scoring/threshold";

/** Everything that the overview says of one assessment. */
export interface Overview {
  readonly sheet: string;
  readonly standing: Standing;
  readonly criteria: number;
  readonly assessed: number;
  /** Null where nobody set one. */
  readonly threshold: ThresholdStanding | null;
  readonly weighted: WeightedStanding | null;
  readonly gate: GateStanding;
  /** Weakest first; those without a result last, in the order of the sheet. */
  readonly parameters: readonly ParameterLine[];
}

/** The share by weights, which stands beside the other, and which of the two the sheet itself states. */
export interface WeightedStanding {
  readonly share: Share;
  readonly stated: SheetAssessment["statedShare"];
}

/** What the overview says of an assessment. */
export function overviewOf(
  { source, result }: LiveAssessment,
  settings: Weakness & Pick<Settings, "threshold">,
): Overview {
  const standing = standingOf(result, source.criteria);
  const share = standing.kind === "counted" ? result.weightedShare : null;
  return {
    sheet: source.sheet,
    standing,
    criteria: result.criteria,
    assessed: result.assessed,
    threshold: standing.kind === "counted" ? thresholdOf(result, settings.threshold) : null,
    weighted: share === null ? null : { share, stated: source.statedShare },
    gate: gateStanding(source.baseRequirements),
    parameters: parameterLines(result, source.criteria, settings),
  };
}
