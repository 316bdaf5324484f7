import type { Criterion, Points } from "../../src/scoring/criterion";

let made = 0;

/**
 * A criterion in short: criterion("Energi", 3, 4), criterion("Energi", "n/a", 4). Blank is "", unreadable is "?".
 */
export function criterion(
  parameter: string,
  points: number | "" | "n/a" | "?",
  max: number | null,
): Criterion {
  made += 1;
  return { id: `c${made}`, parameter, points: pointsOf(points), max };
}

function pointsOf(points: number | "" | "n/a" | "?"): Points {
  if (typeof points === "number") return { kind: "points", value: points };
  const kinds = { "": "notAssessed", "n/a": "notApplicable", "?": "invalid" } as const;
  return { kind: kinds[points] };
}

/** Names whose long and short form are the same. */
export function named(...names: readonly string[]): { readonly name: string; readonly shortName: string }[] {
  return names.map((name) => ({ name, shortName: name }));
}
