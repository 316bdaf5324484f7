import { textNumber } from "../../../reading/cells/numbers";
import type { Points } from "../../../scoring/criterion";

/** What somebody typed as points: what it means, or which text says what is wrong with it. */
export type TypedPoints =
  | { readonly ok: true; readonly points: Exclude<Points, { readonly kind: "invalid" }> }
  | { readonly ok: false; readonly problem: "badNumber" | "outOfBounds" };

const DASH = /^[-\u2010-\u2015\u2212]$/;

/**
 * Reads points as a person types them.
 *
 * @param max the most points, or null where nobody knows them
 *
 * "2,5" -> 2.5 points; "" -> not assessed; "–", "-" -> not applicable; "7" of 5 -> outOfBounds; "två" -> badNumber
 */
export function typedPoints(text: string, max: number | null): TypedPoints {
  const typed = text.trim();
  if (typed === "") return { ok: true, points: { kind: "notAssessed" } };
  if (DASH.test(typed)) return { ok: true, points: { kind: "notApplicable" } };
  const value = textNumber(typed);
  if (value === null) return { ok: false, problem: "badNumber" };
  const isWithin = value >= 0 && (max === null || value <= max);
  return isWithin ? { ok: true, points: { kind: "points", value } } : { ok: false, problem: "outOfBounds" };
}
