import Big from "big.js";

/** Emissions of a year, and how many inhabitants it had. */
export interface EmissionYear {
  /** Any unit that both years have. */
  readonly emissions: number;
  readonly population: number;
}

/**
 * How much emissions per inhabitant have fallen, as a fraction of the base year's: 1 − (E/P) / (E₀/P₀). Negative
 * where they have risen. All numbers must be above 0.
 *
 * ({emissions: 400, population: 50}, {emissions: 200, population: 50}) -> 0.5
 *
 * @see DOMAIN: emissions from the national emissions database, population from Statistics Sweden
 */
export function emissionReduction(base: EmissionYear, later: EmissionYear): number {
  const now = new Big(later.emissions).times(base.population);
  const before = new Big(base.emissions).times(later.population);
  return new Big(1).minus(now.div(before)).toNumber();
}

/** Emissions for each inhabitant, in the unit of the emissions. {emissions: 400, population: 50} -> 8 */
export function perInhabitant({ emissions, population }: EmissionYear): number {
  return new Big(emissions).div(population).toNumber();
}
