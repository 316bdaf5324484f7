import fc from "fast-check";
import { assess } from "../../src/scoring/assess";
import type { Criterion } from "../../src/scoring/criterion";
import { gapTo, planTo } from "../../src/scoring/goal";
import { reaches } from "../../src/scoring/reaches";
import { withPoints } from "../../src/scoring/withPoints";
import { criterion, named } from "./criteria";

type Short = readonly [points: Parameters<typeof criterion>[1], max: number | null];

const criteriaOf = (rows: readonly Short[]): readonly Criterion[] =>
  rows.map(([points, max]) => criterion("Energi", points, max));
const tallyOf = (criteria: readonly Criterion[]) => assess(criteria, named("Energi"));

describe("the points that are missing to a share", () => {
  it.each<[string, readonly Short[], number, number | null]>([
    ["Kalmar to 90 %", [[54, 67]], 0.9, 6.3],
    ["Kalmar to 81 %, which it only shows", [[54, 67]], 0.81, 0.27],
    ["reached: none", [[54, 67]], 0.8, 0],
    ["reached exactly: none", [[54, 67]], 54 / 67, 0],
    ["to full points: all that is left", [[54, 67]], 1, 13],
    ["a share that no number holds exactly", [[1, 3]], 2 / 3, 1],
    ["not assessed counts in the maximum", [[1, 2], ["", 2]], 0.5, 1], // prettier-ignore
    ["not applicable does not", [[1, 2], ["n/a", 2]], 0.5, 0], // prettier-ignore
    ["no maximum: not known", [[1, null]], 0.5, null],
    ["nothing applicable: no share", [["n/a", 2]], 0.5, null],
  ])("%s", (_, rows, goal, points) => {
    expect(gapTo(tallyOf(criteriaOf(rows)), goal)).toBe(points);
  });
});

describe("the plan to reach a share", () => {
  it.each<[string, readonly Short[], number, readonly number[] | null]>([
    ["the fewest criteria", [[0, 1], [0, 3], [0, 2]], 5 / 6, [1, 2]], // prettier-ignore
    ["the largest potential, where one is enough", [[0, 1], [0, 3], [0, 2]], 1 / 6, [1]], // prettier-ignore
    ["of equal potentials the first in the sheet", [[0, 1], [0, 1], [0, 1]], 1 / 3, [0]], // prettier-ignore
    ["all of them to full points", [[0, 1], [2, 2], [1, 2]], 1, [0, 2]], // prettier-ignore
    ["one that is not assessed", [[1, 2], ["", 2]], 0.75, [1]], // prettier-ignore
    ["not one that is not applicable", [[1, 2], ["n/a", 9]], 1, [0]], // prettier-ignore
    ["reached: empty", [[2, 2]], 0.5, []],
    ["more than the criteria can give: none", [["?", 3], [0, 1]], 1, null], // prettier-ignore
    ["no maximum: none", [[1, null]], 0.5, null],
  ])("%s", (_, rows, goal, positions) => {
    const criteria = criteriaOf(rows);
    const plan = planTo(criteria, tallyOf(criteria), goal);
    expect(plan?.gains.map(({ criterion: each }) => criteria.indexOf(each)) ?? null).toEqual(positions);
  });

  it.each<[string, readonly Short[], number, readonly number[]]>([
    ["none where only one gains so much", [[0, 1], [0, 3], [0, 2]], 1 / 6, []], // prettier-ignore
    ["those that gain as much as the last one chosen", [[0, 2], [0, 1], [0, 1], [0, 1]], 3 / 5, [2, 3]], // prettier-ignore
    ["not those that gain as much as an earlier one", [[0, 2], [0, 2], [0, 1]], 1, []], // prettier-ignore
    ["none where the share is reached", [[2, 2], [0, 1]], 0.5, []], // prettier-ignore
  ])("names others that would do as well: %s", (_, rows, goal, positions) => {
    const criteria = criteriaOf(rows);
    const plan = planTo(criteria, tallyOf(criteria), goal);
    expect(plan?.tied.map((each) => criteria.indexOf(each))).toEqual(positions);
  });

  it("leaves those alone that keep their points", () => {
    const criteria = criteriaOf([[0, 3], [0, 2], [0, 1]]); // prettier-ignore
    const kept = new Set([criteria[0]?.id ?? ""]);
    const plan = (goal: number) => planTo(criteria, tallyOf(criteria), goal, { kept });
    expect(plan(0.5)?.gains.map(({ criterion: each }) => criteria.indexOf(each))).toEqual([1, 2]);
    expect(plan(0.6)).toBeNull();
  });

  const row = fc.record({
    kind: fc.constantFrom("points", "points", "notAssessed", "notApplicable"),
    points: fc.integer({ min: 0, max: 20 }),
    left: fc.integer({ min: 0, max: 20 }),
  });
  const fewCriteria = fc.array(row, { minLength: 1, maxLength: 7 }).map((rows) =>
    rows.map(({ kind, points, left }, index): Criterion => {
      const given =
        kind === "points" ? ({ kind, value: points / 4 } as const) : ({ kind } as { kind: "notAssessed" });
      return { id: String(index), parameter: "Energi", points: given, max: (points + left) / 4 };
    }),
  );
  const anyGoal = fc.oneof(
    fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([a, b]) => a / (a + b)),
  );

  it("reaches the share, and no smaller set does, nor one of as many with more points", () => {
    fc.assert(
      fc.property(fewCriteria, anyGoal, (criteria, goal) => {
        const tally = tallyOf(criteria);
        fc.pre(tally.share !== null);
        const plan = planTo(criteria, tally, goal)?.gains.map(({ criterion: { id } }) => id) ?? null;
        const sufficient = subsetsOf(criteria.map(({ id }) => id)).filter((ids) =>
          isEnough(criteria, ids, goal),
        );
        const fewest = Math.min(...sufficient.map((ids) => ids.length));
        const most = Math.max(
          ...sufficient.filter((ids) => ids.length === fewest).map((ids) => pointsWith(criteria, ids)),
        );
        expect(plan).not.toBeNull();
        expect(isEnough(criteria, plan ?? [], goal)).toBe(true);
        expect(plan).toHaveLength(fewest);
        expect(pointsWith(criteria, plan ?? [])).toBe(most);
      }),
      { numRuns: 200 },
    );
  });

  it("gains at least the points that are missing, and one criterion less does not", () => {
    fc.assert(
      fc.property(fewCriteria, anyGoal, (criteria, goal) => {
        const tally = tallyOf(criteria);
        fc.pre(tally.share !== null);
        const gains = (planTo(criteria, tally, goal)?.gains ?? []).map(({ potential }) => potential);
        const gap = gapTo(tally, goal) ?? NaN;
        const sum = gains.reduce((total, gain) => total + gain, 0);
        expect(gap === 0).toBe(reaches(tally, goal));
        expect(sum).toBeGreaterThanOrEqual(gap);
        if (gains.length > 0) expect(sum - (gains.at(-1) ?? 0)).toBeLessThan(gap);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
      }),
    );
  });
});

describe("the plan to reach a share under caps", () => {
  const nested = fc.record({
    rows: fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), {
      minLength: 3,
      maxLength: 6,
    }),
    inner: fc.integer({ min: 1, max: 16 }),
    outer: fc.integer({ min: 1, max: 24 }),
    beside: fc.integer({ min: 1, max: 12 }),
  });

  /** The first two under a cap, these and the third under another, and the fourth under one of its own. */
  const scene = ({ rows, inner, outer, beside }: typeof nested extends fc.Arbitrary<infer T> ? T : never) => {
    const criteria = criteriaOf(rows.map(([points, left]) => [points / 2, (points + left) / 2]));
    const ids = criteria.map(({ id }) => id);
    const caps = [
      { criteria: ids.slice(0, 3), points: outer / 2 },
      { criteria: ids.slice(0, 2), points: inner / 2 },
      ...(ids.length > 3 ? [{ criteria: ids.slice(3, 4), points: beside / 2 }] : []),
    ];
    const score = (all: readonly Criterion[]) => assess(all, [{ name: "Energi", shortName: "Energi", caps }]);
    const full = (chosen: readonly string[]) =>
      score(
        withPoints(
          criteria,
          new Map(criteria.flatMap(({ id, max }) => (chosen.includes(id) ? [[id, max ?? 0]] : []))),
        ),
      );
    return { criteria, ids, caps, full, now: score(criteria) };
  };

  it("reaches the share, and no smaller set does, nor one of as many with more points", () => {
    fc.assert(
      fc.property(nested, fc.integer({ min: 1, max: 100 }), (details, percent) => {
        const { criteria, ids, caps, full, now } = scene(details);
        const goal = percent / 100;
        fc.pre(now.share !== null);
        const plan = planTo(criteria, now, goal, { caps });
        const chosen = plan?.gains.map(({ criterion: { id } }) => id) ?? [];
        const enough = subsetsOf(ids).filter((set) => reaches(full(set), goal));
        expect(reaches(full(chosen), goal)).toBe(true);
        const fewest = Math.min(...enough.map((set) => set.length));
        expect(chosen).toHaveLength(fewest);
        const most = enough.filter((set) => set.length === fewest).map((set) => full(set).points);
        expect(full(chosen).points).toBe(Math.max(...most));
        for (const { id } of plan?.tied ?? [])
          expect(full([...chosen.slice(0, -1), id]).points).toBe(full(chosen).points);
      }),
      { numRuns: 60 },
    );
  });
});

function subsetsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.reduce<readonly (readonly string[])[]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
}

/** The same criteria, with full points for these. */
function withFull(criteria: readonly Criterion[], ids: readonly string[]) {
  const full = criteria.map((each): Criterion => {
    const isFull = ids.includes(each.id) && each.points.kind !== "notApplicable" && each.max !== null;
    return isFull ? { ...each, points: { kind: "points", value: each.max ?? 0 } } : each;
  });
  return tallyOf(full);
}

function isEnough(criteria: readonly Criterion[], ids: readonly string[], goal: number): boolean {
  return reaches(withFull(criteria, ids), goal);
}

function pointsWith(criteria: readonly Criterion[], ids: readonly string[]): number {
  return withFull(criteria, ids).points;
}
