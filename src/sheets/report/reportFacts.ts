import { gateStanding, type GateStanding } from "../../reading/assessment/gateStanding";
import { parameterLines, type ParameterLine } from "../../reading/parameterLines";
import type { ReadCriterion } from "../../reading/reading";
import { standingOf, type Standing } from "../../reading/standing";
import type { ParameterResult } from "../../scoring/assessment";
import { changesBetween, type Changes } from "../../scoring/changes";
import { emissionReduction } from "../../scoring/emissionReduction";
import { gainsOf, type Gain } from "../../scoring/potential";
import { hasRanking, strongest } from "../../scoring/ranking";
import { highlightsOf } from "../../scoring/summary";
import { thresholdOf, type ThresholdStanding } from "../../scoring/threshold";
import { earlierOf, type Earlier } from "./earlierOf";
import type { ReportInput } from "./reportInput";

/** Everything that a report says, before it is put into words. */
export interface ReportFacts extends ReportInput {
  readonly standing: Standing;
  readonly gate: GateStanding;
  /** Null where nobody set one, or without a share to compare. */
  readonly thresholdStanding: ThresholdStanding | null;
  /** In the order of the sheet. */
  readonly lines: readonly ParameterLine[];
  /** The highest shares, strongest first; none without a ranking or where all are alike. */
  readonly strongest: readonly ParameterResult[];
  readonly mostPotential: readonly ParameterPotential[];
  readonly earlier: EarlierResult | null;
  /** Of emissions per inhabitant, as a fraction of the base year's; null without figures. */
  readonly reduction: number | null;
}

/** A parameter with most points left to gain, and its criteria that have some, the largest potential first. */
export interface ParameterPotential {
  readonly parameter: ParameterResult;
  readonly gains: readonly Gain<ReadCriterion>[];
}

/** The evaluation before, and what has changed since. */
export interface EarlierResult extends Earlier {
  readonly share: number;
  /** share of now − share of then. */
  readonly change: number;
  readonly changes: Changes;
}

/** Places that count as strong. */
const strongPlaces = 3;

/** What a report says, by the rules of the pane. */
export function reportFacts(input: ReportInput): ReportFacts {
  const { source, result } = input.assessment;
  const standing = standingOf(result, source.criteria);
  const lines = parameterLines(result, source.criteria, input.weakness);
  return {
    ...input,
    standing,
    gate: gateStanding(source.baseRequirements),
    thresholdStanding: standing.kind === "counted" ? thresholdOf(result, input.threshold) : null,
    lines: [...lines].sort((a, b) => a.number - b.number),
    strongest: strongestOf(input, lines),
    mostPotential: highlightsOf(result, input.weakness.weakestCount).mostPotential.map((parameter) => ({
      parameter,
      gains: gainsOf(source.criteria.filter((criterion) => criterion.parameter === parameter.name)),
    })),
    earlier: earlierResult(input, standing),
    reduction: input.emissions && emissionReduction(input.emissions.base, input.emissions.later),
  };
}

/** One that is among the weakest is no strongest, unless it leads. */
function strongestOf(
  { assessment: { result } }: ReportInput,
  lines: readonly ParameterLine[],
): readonly ParameterResult[] {
  if (!hasRanking(result) || result.parameters.every(({ place }) => place === null || place === 1)) return [];
  const weak = new Set(lines.filter(({ mark }) => mark === "weakest").map(({ parameter }) => parameter));
  return strongest(result, Infinity).filter(
    ({ name, place }) => place === 1 || (place !== null && place <= strongPlaces && !weak.has(name)),
  );
}

function earlierResult({ assessment, all }: ReportInput, standing: Standing): EarlierResult | null {
  const earlier = earlierOf(assessment, all);
  const share = earlier?.assessment.result.share ?? null;
  if (standing.kind !== "counted" || earlier === null || share === null) return null;
  const changes = changesBetween(earlier.assessment.result, assessment.result);
  return { ...earlier, share, change: standing.share - share, changes };
}
