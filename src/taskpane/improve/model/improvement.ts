import type { ReadCriterion } from "../../../reading/reading";
import { assess } from "../../../scoring/assess";
import type { Assessment, Share } from "../../../scoring/assessment";
import { gapTo, planTo } from "../../../scoring/goal";
import { gainsOf, type Gain } from "../../../scoring/potential";
import { reaches } from "../../../scoring/reaches";
import { withPoints } from "../../../scoring/withPoints";
import type { LiveAssessment } from "../../../session/session";
import { criterionKeys } from "./criterionKeys";
import { nextGoal } from "./nextGoal";
import type { WhatIf } from "./whatIf";

/** A criterion of the plan, or one that is not to be counted with. */
export interface PlannedCriterion {
  readonly key: string;
  readonly criterion: ReadCriterion;
  /** What it has in the sheet; null while it is not assessed. */
  readonly now: number | null;
  /** The most that it can have. */
  readonly max: number;
  /** What it would have; the points of now where it is not counted with. */
  readonly points: number;
  readonly isLeftOut: boolean;
}

/** How an assessment reaches a share, and what it would be then. */
export interface Improvement {
  /** Whole percent. */
  readonly goal: number;
  readonly standing: "reached" | "planned" | "outOfReach";
  /** Points that are missing now. */
  readonly gap: number;
  /** The share with full points in all that is counted with. */
  readonly reachable: Share | null;
  /** In the order of the sheet. */
  readonly criteria: readonly PlannedCriterion[];
  /** How many other criteria would do as well in the place of one in the plan. */
  readonly tied: number;
  /** Criteria with points left to gain that are not in the plan, in the order of the sheet. */
  readonly others: readonly ListedGain[];
  readonly before: Assessment;
  readonly after: Assessment;
}

/**
 * What an assessment would be, with the points that somebody tries and the smallest set of other criteria that reaches
 * the goal with them. Of what is tried, that counts which the sheet still has.
 *
 * (Kalmar, 54 of 67, {goal: 90, nothing left out or chosen}) -> the criteria with 3, 2, 1 and 1 points left, 61 of 67
 */
export function improvementOf(
  { source, result }: LiveAssessment,
  whatIf: WhatIf,
  threshold: number | null = null,
): Improvement {
  const { criteria, parameters } = source;
  const goal = whatIf.goal ?? nextGoal(result.share ?? 0, threshold);
  const keys = criterionKeys(criteria);
  const gains = inOrder(criteria).map((gain) => ({ ...gain, key: keys.get(gain.criterion.id) ?? "" }));
  const leftOut = gains.filter(({ key }) => whatIf.leftOut.includes(key));
  const chosen = new Map(gains.flatMap((gain) => chosenPoints(gain, whatIf)));
  const kept = new Set([...leftOut.map(({ criterion }) => criterion.id), ...chosen.keys()]);
  const scored = (points: ReadonlyMap<string, number>) => assess(withPoints(criteria, points), parameters);

  const tried = withPoints(criteria, chosen);
  const caps = parameters.flatMap((parameter) => parameter.caps ?? []);
  const plan = planTo(tried, assess(tried, parameters), goal / 100, { caps, kept });
  const planned = new Map(plan?.gains.map(({ criterion: { id, max } }) => [id, max ?? 0]));
  const points = new Map([...chosen, ...planned]);
  const full = gains.filter(({ criterion }) => !kept.has(criterion.id));
  const isIn = ({ criterion: { id } }: ListedGain) => points.has(id) || kept.has(id);
  return {
    goal,
    standing: reaches(result, goal / 100) ? "reached" : plan ? "planned" : "outOfReach",
    gap: gapTo(result, goal / 100) ?? 0,
    reachable: scored(new Map([...chosen, ...full.map(fullPoints)])).share,
    criteria: gains.filter(isIn).map((gain) => plannedOf(gain, points.get(gain.criterion.id))),
    tied: plan?.tied.length ?? 0,
    others: gains.filter((gain) => !isIn(gain)),
    before: result,
    after: scored(points),
  };
}

/** A criterion with points left to gain. */
export type ListedGain = Gain<ReadCriterion> & { readonly key: string };

/** Those with points left to gain, as the sheet has them. */
function inOrder(criteria: readonly ReadCriterion[]): readonly Gain<ReadCriterion>[] {
  const gains = new Map(gainsOf(criteria).map((gain) => [gain.criterion.id, gain]));
  return criteria.flatMap(({ id }) => gains.get(id) ?? []);
}

/** The points that somebody chose for a criterion, which may have a lower maximum by now. */
function chosenPoints(
  { criterion: { id, max }, key }: ListedGain,
  { leftOut, points }: WhatIf,
): readonly (readonly [id: string, points: number])[] {
  const chosen = points[key];
  return chosen === undefined || leftOut.includes(key) ? [] : [[id, Math.min(chosen, max ?? 0)]];
}

function fullPoints({ criterion: { id, max } }: ListedGain): readonly [id: string, points: number] {
  return [id, max ?? 0];
}

/** Without points, it is left out. */
function plannedOf({ key, criterion }: ListedGain, points: number | undefined): PlannedCriterion {
  const now = criterion.points.kind === "points" ? criterion.points.value : null;
  return {
    key,
    criterion,
    now,
    max: criterion.max ?? 0,
    points: points ?? now ?? 0,
    isLeftOut: points === undefined,
  };
}
