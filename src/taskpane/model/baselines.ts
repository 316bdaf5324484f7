import type { LiveAssessment, SessionState } from "../../session/session";
import { choicesOf } from "../../session/choicesOf";
import type { Standing } from "../../reading/standing";
import { standingOf } from "../../reading/standing";

/** What an assessment amounted to when somebody began to look at it. */
export interface Baseline {
  readonly points: number;
  readonly share: number;
  readonly since: "opened" | "reset";
}

/** What has changed since then. */
export interface Change {
  /** In points; negative for fewer. */
  readonly points: number;
  readonly before: number;
  readonly after: number;
  readonly since: Baseline["since"];
}

/** Under which key an assessment's baseline is kept: read from other columns, it is another one. */
export function baselineKey(assessments: readonly LiveAssessment[], live: LiveAssessment): string {
  const choice = choicesOf(assessments).find((each) => each.live === live);
  return JSON.stringify([choice?.key ?? "", live.source.parts.map(({ columns }) => columns)]);
}

/** The baselines, with one for each assessment that has a result and had none before. */
export function withNewBaselines(
  known: Readonly<Record<string, Baseline>>,
  state: SessionState,
): Readonly<Record<string, Baseline>> {
  if (state.phase !== "ready") return known;
  const { assessments } = state;
  const fresh = assessments.flatMap((live) => {
    const baseline = baselineOf(standingOf(live.result, live.source.criteria), "opened");
    return baseline ? [[baselineKey(assessments, live), baseline] as const] : [];
  });
  return { ...Object.fromEntries(fresh), ...known };
}

/** A baseline at what an assessment amounts to now; null where that is no result. */
export function baselineOf(standing: Standing, since: Baseline["since"]): Baseline | null {
  if (standing.kind !== "counted") return null;
  return { points: standing.points, share: standing.share, since };
}

/**
 * What has changed in an assessment; null for nothing, or where there is no result to compare.
 *
 * 52 of 67 points, then 54 -> {points: 2, before: 0.776…, after: 0.806…}
 */
export function changeSince(baseline: Baseline | undefined, standing: Standing): Change | null {
  if (!baseline || standing.kind !== "counted") return null;
  const points = Number((standing.points - baseline.points).toFixed(6));
  if (points === 0 && standing.share === baseline.share) return null;
  return { points, before: baseline.share, after: standing.share, since: baseline.since };
}
