import fc from "fast-check";
import { emissionReduction } from "../../src/scoring/emissionReduction";

const year = (emissions: number, population: number) => ({ emissions, population });

describe("the reduction of emissions per inhabitant", () => {
  it.each([
    ["half the emissions, as many inhabitants", year(400, 50), year(200, 50), 0.5],
    ["as much emissions, twice the inhabitants", year(400, 50), year(400, 100), 0.5],
    ["no change", year(0.3, 7), year(0.3, 7), 0],
    ["a rise is negative", year(100, 10), year(150, 10), -0.5],
    ["decimals are exact", year(0.3, 1), year(0.1, 1), 1 - 1 / 3],
    ["54 %", year(400_000, 50_000), year(207_000, 56_250), 0.54],
  ])("%s", (_, base, later, expected) => {
    expect(emissionReduction(base, later)).toBeCloseTo(expected, 15);
  });

  const amount = fc.double({ min: 0.001, max: 1e9, noNaN: true });
  const anyYear = fc.record({ emissions: amount, population: amount });

  it("is the same in any unit", () => {
    fc.assert(
      fc.property(anyYear, anyYear, fc.constantFrom(0.001, 1000, 1e6), (base, later, factor) => {
        const scaled = (each: typeof base) => ({ ...each, emissions: each.emissions * factor });
        const [one, other] = [emissionReduction(base, later), emissionReduction(scaled(base), scaled(later))];
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)));
      }),
    );
  });

  it("is below 1, and above 0 just where emissions per inhabitant have fallen", () => {
    fc.assert(
      fc.property(anyYear, anyYear, (base, later) => {
        const reduction = emissionReduction(base, later);
        expect(reduction).toBeLessThanOrEqual(1);
        const [before, now] = [base.emissions / base.population, later.emissions / later.population];
        if (now < before * (1 - 1e-9)) expect(reduction).toBeGreaterThan(0);
        if (now > before * (1 + 1e-9)) expect(reduction).toBeLessThan(0);
      }),
    );
  });
});
