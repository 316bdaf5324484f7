import { strongLook, type MarkLook } from "../excel/markLooks";
import type { LegendPart } from "../sheets/legend";
import type { Settings } from "./session";

/** How the samples of a legend are marked; one of what is not marked has no look. */
export type LegendSamples = Readonly<Partial<Record<LegendPart, readonly MarkLook[]>>>;

/** The looks of the samples while marking is on, from the lowest to the uppermost. */
export function legendSamples({ marked, palette, symbol }: Settings): LegendSamples {
  const parameters: readonly MarkLook[] = symbol ? [palette, "symbol"] : [palette];
  const strong = strongLook(palette);
  const criteria: readonly MarkLook[] = symbol ? [strong, "doubleSymbol"] : [strong];
  return {
    ...(marked !== "criteria" && { parameters }),
    ...(marked !== "parameters" && { criteria }),
  };
}
