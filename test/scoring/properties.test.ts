import fc from "fast-check";
import { assess } from "../../src/scoring/assess";
import type { Tally } from "../../src/scoring/assessment";
import type { Criterion } from "../../src/scoring/criterion";
import { strongest, weakest } from "../../src/scoring/ranking";
import { named } from "./criteria";

const names = ["Energi", "Transporter", "Upphandling"];
const parameters = named(...names);

/** Points as people give them: at most two decimals. */
const decimal = fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100);

const fair = fc
  .record({
    parameter: fc.constantFrom(...names),
    kind: fc.constantFrom("points", "points", "points", "notAssessed", "notApplicable", "invalid"),
    limits: fc.tuple(decimal, decimal),
  })
  .map(({ parameter, kind, limits: [a, b] }): Omit<Criterion, "id"> => {
    const points =
      kind === "points" ? ({ kind, value: Math.min(a, b) } as const) : ({ kind } as { kind: "invalid" });
    return { parameter, points, max: Math.max(a, b) };
  });

const withIds = (criteria: readonly Omit<Criterion, "id">[]): Criterion[] =>
  criteria.map((criterion, index) => ({ id: String(index), ...criterion }));

const fairCriteria = fc.array(fair, { maxLength: 30 }).map(withIds);

const anyNumber = fc.oneof(fc.double(), fc.integer(), decimal);
const wildCriteria = fc
  .array(
    fc.record({
      parameter: fc.oneof(fc.constantFrom(...names), fc.string()),
      points: fc.oneof(
        anyNumber.map((value) => ({ kind: "points", value }) as const),
        fc.constantFrom({ kind: "notAssessed" }, { kind: "notApplicable" }, { kind: "invalid" }),
      ),
      max: fc.option(anyNumber),
    }),
    { maxLength: 12 },
  )
  .map((criteria) => withIds(criteria as Omit<Criterion, "id">[]));

const sums = ({ points, max, share, potential, criteria, assessed }: Tally): unknown => {
  return { points, max, share, potential, criteria, assessed };
};

describe("scoring", () => {
  it("does not depend on the order of the criteria", () => {
    const shuffled = fairCriteria.chain((criteria) =>
      fc.tuple(
        fc.constant(criteria),
        fc.shuffledSubarray(criteria, { minLength: criteria.length, maxLength: criteria.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([criteria, other]) => {
        const [one, two] = [assess(criteria, parameters), assess(other, parameters)];
        expect(sums(two)).toEqual(sums(one));
        expect(two.parameters.map(sums)).toEqual(one.parameters.map(sums));
      }),
    );
  });

  it("makes points and potential add up to the max, in cents", () => {
    fc.assert(
      fc.property(fairCriteria, (criteria) => {
        const { points, potential, max } = assess(criteria, parameters);
        expect(Math.round(points * 100) + Math.round((potential ?? NaN) * 100)).toBe(
          Math.round((max ?? NaN) * 100),
        );
      }),
    );
  });

  it("keeps the totals when a criterion is split into two", () => {
    fc.assert(
      fc.property(fairCriteria, fair, decimal, (criteria, { parameter, max }, part) => {
        const whole: Criterion = { id: "whole", parameter, points: { kind: "points", value: max ?? 0 }, max };
        const first = Math.min(part, max ?? 0);
        const second = (Math.round((max ?? 0) * 100) - Math.round(first * 100)) / 100;
        const halves = [first, second].map((value, index): Criterion => {
          return { id: `half ${index}`, parameter, points: { kind: "points", value }, max: value };
        });
        const { points, max: total, share } = assess([...criteria, whole], parameters);
        expect(assess([...criteria, ...halves], parameters)).toMatchObject({ points, max: total, share });
      }),
    );
  });

  it("makes the totals the sums of the parameters", () => {
    fc.assert(
      fc.property(fairCriteria, (criteria) => {
        const result = assess(criteria, parameters);
        const cents = (amount: number | null): number => Math.round((amount ?? NaN) * 100);
        const sum = (amounts: readonly number[]): number =>
          amounts.reduce((total, amount) => total + amount, 0);
        expect(sum(result.parameters.map(({ points }) => cents(points)))).toBe(cents(result.points));
        expect(sum(result.parameters.map(({ max }) => cents(max)))).toBe(cents(result.max));
        expect(result.parameters.flatMap(({ invalid }) => invalid).sort()).toEqual(
          [...result.invalid].sort(),
        );
      }),
    );
  });

  it("keeps shares within 0 and 1 while points are within their maxima", () => {
    fc.assert(
      fc.property(fairCriteria, (criteria) => {
        const result = assess(criteria, parameters);
        for (const { share, max } of [result, ...result.parameters]) {
          expect(share === null).toBe(max === 0);
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives every parameter with a share a place, in the order of the shares", () => {
    fc.assert(
      fc.property(fairCriteria, (criteria) => {
        const result = assess(criteria, parameters);
        for (const one of result.parameters) {
          const stronger = result.parameters.filter((other) => (other.share ?? -1) > (one.share ?? -1));
          expect(one.place).toBe(one.share === null ? null : stronger.length + 1);
        }
      }),
    );
  });

  it("ranks every parameter with a share once, weakest and strongest alike", () => {
    fc.assert(
      fc.property(fairCriteria, (criteria) => {
        const result = assess(criteria, parameters);
        const ranked = result.parameters.filter(({ place }) => place !== null).map(({ name }) => name);
        for (const order of [weakest(result, 99), strongest(result, 99)]) {
          expect(order.map(({ name }) => name).sort()).toEqual([...ranked].sort());
        }
      }),
    );
  });

  it("never throws and never gives NaN", () => {
    fc.assert(
      fc.property(wildCriteria, fc.double(), (criteria, count) => {
        const result = assess(criteria, [...parameters, ...named("", "x")]);
        for (const { points, max, share, potential } of [result, ...result.parameters]) {
          for (const figure of [points, max, share, potential]) expect(figure).not.toBeNaN();
        }
        weakest(result, count);
        strongest(result, count);
      }),
    );
  });
});
