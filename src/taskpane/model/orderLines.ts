import type { ParameterLine } from "../../reading/parameterLines";

/** In which order parameters are listed. */
export const parameterOrders = ["weakness", "sheet", "potential"] as const;

export type ParameterOrder = (typeof parameterOrders)[number];

/**
 * The lines in another order. At equal potentials the weaker comes first, and those without a result come last.
 *
 * @param lines weakest first, as `parameterLines` gives them
 */
export function orderLines(lines: readonly ParameterLine[], order: ParameterOrder): readonly ParameterLine[] {
  switch (order) {
    case "weakness":
      return lines;
    case "sheet":
      return [...lines].sort((a, b) => a.number - b.number);
    case "potential":
      return [...lines].sort((a, b) => potentialOf(b) - potentialOf(a));
  }
}

function potentialOf({ standing }: ParameterLine): number {
  return standing.kind === "counted" ? standing.potential : -1;
}
