import fc from "fast-check";
import type { CellValue } from "../../../src/reading/grid";
import { assess } from "../../../src/scoring/assess";
import { reaches } from "../../../src/scoring/reaches";
import type { LiveAssessment } from "../../../src/session";
import { liveOf } from "../../../src/session/live";
import { improvementOf, type Improvement } from "../../../src/taskpane/improve/model/improvement";
import { nextGoal } from "../../../src/taskpane/improve/model/nextGoal";
import { parameterChanges } from "../../../src/taskpane/improve/model/parameterChanges";
import {
  aimingFor,
  countingWith,
  countingWithout,
  isNothing,
  nothingTried,
  type WhatIf,
} from "../../../src/taskpane/improve/model/whatIf";
import { writesOf } from "../../../src/taskpane/improve/model/writes";
import { kalmarRows, sheetWith, stateOf, weightedSheet, withPoints, type Row } from "../support/workbook";

function liveWith(rows: readonly Row[]): LiveAssessment {
  return firstOf(stateOf([sheetWith(rows)]).assessments);
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error("There is none.");
  return first;
}

const kalmar = liveWith(kalmarRows);

/** Criteria of the plan as "row: points", and those left out as "row: –". Rows as Excel counts. */
const shown = ({ criteria }: Improvement) =>
  criteria.map(
    ({ criterion, points, isLeftOut }) => `${criterion.row + 1}: ${isLeftOut ? "–" : String(points)}`,
  );

/** The key of the criterion in a row. */
function keyIn(live: LiveAssessment, row: number): string {
  const { criteria, others } = improvementOf(live, nothingTried);
  const found = [...criteria, ...others].find(({ criterion }) => criterion.row === row - 1);
  if (!found) throw new Error(`Row ${row} has no points left to gain.`);
  return found.key;
}

describe("the goal that is offered", () => {
  it.each([
    [0.806, null, 90],
    [0.9, null, 100],
    [0.899, null, 90],
    [0, null, 10],
    [1, null, 100],
    [0.63, 0.75, 75],
    [0.63, 0.555, 70],
    [0.5, 0.655, 66],
    [0.75, 0.75, 80],
  ])("for a share of %d and the threshold %d is %d %%", (share, threshold, goal) => {
    expect(nextGoal(share, threshold)).toBe(goal);
  });
});

describe("the plan for Kalmar", () => {
  it.each<[string, WhatIf, readonly string[], number]>([
    ["aims for the next tenth", nothingTried, ["20: 2", "22: 1", "28: 1", "30: 3", "36: 5"], 61],
    ["aims lower", aimingFor(nothingTried, 85), ["36: 5"], 57],
    ["has nothing to do where the share is reached", aimingFor(nothingTried, 80), [], 54],
    [
      "goes on without a criterion",
      countingWithout(aimingFor(nothingTried, 83), [keyIn(kalmar, 36)]),
      ["20: 2", "22: 1", "36: –"],
      56,
    ],
    [
      "counts with points that somebody chose",
      countingWith(aimingFor(nothingTried, 85), keyIn(kalmar, 43), 1),
      ["36: 5", "43: 1"],
      58,
    ],
    [
      "needs less where others are counted with",
      countingWith(aimingFor(nothingTried, 82), keyIn(kalmar, 43), 1),
      ["43: 1"],
      55,
    ],
    [
      "makes good for fewer points",
      countingWith(aimingFor(nothingTried, 83), keyIn(kalmar, 36), 3),
      ["20: 2", "36: 3"],
      56,
    ],
  ])("%s", (_, whatIf, criteria, points) => {
    // prettier-ignore
    const improvement = improvementOf(kalmar, whatIf);
    expect(shown(improvement)).toEqual(criteria);
    expect(improvement.after.points).toBe(points);
    expect(improvement.before.points).toBe(54);
  });

  it.each<[number, Improvement["standing"], number]>([
    [80, "reached", 0],
    [81, "planned", 0.27],
    [90, "planned", 6.3],
    [100, "planned", 13],
  ])("says how it stands to %d %%: %s", (goal, standing, gap) => {
    expect(improvementOf(kalmar, aimingFor(nothingTried, goal))).toMatchObject({ standing, gap });
  });

  it("says how far full points in all that is counted with reach", () => {
    const without = countingWithout(aimingFor(nothingTried, 100), [keyIn(kalmar, 36)]);
    const { standing, reachable } = improvementOf(kalmar, without);
    expect(standing).toBe("outOfReach");
    expect(reachable).toBeCloseTo(64 / 67);
  });

  it("says how many others would do as well", () => {
    expect(improvementOf(kalmar, nothingTried).tied).toBe(6);
    expect(improvementOf(kalmar, aimingFor(nothingTried, 85)).tied).toBe(0);
  });

  it("names the parameters that change, and no others", () => {
    const { before, after } = improvementOf(kalmar, aimingFor(nothingTried, 86));
    const changes = parameterChanges(before, after);
    expect(changes.map((change) => [change.before.shortName, change.before.points, change.after.points])).toEqual([
      ["Transporter", 10, 11],
      ["Upphandling", 4, 7],
    ]); // prettier-ignore
  });
});

describe("what is tried follows the sheet", () => {
  const whatIf = countingWith(
    countingWithout(aimingFor(nothingTried, 85), [keyIn(kalmar, 36)]),
    keyIn(kalmar, 43),
    1,
  );

  it("when a row is inserted above", () => {
    const above: Row = { parameter: "Energi", criterion: "Ny", max: 1, points: 1 };
    expect(shown(improvementOf(liveWith([above, ...kalmarRows]), whatIf))).toContain("44: 1");
    expect(shown(improvementOf(liveWith([above, ...kalmarRows]), whatIf))).toContain("37: –");
  });

  it.each<[string, readonly Row[]]>([
    ["is no longer there", kalmarRows.filter((_, index) => index !== 39)],
    ["has full points by now", withPoints(kalmarRows, { 39: 1 })],
    ["is not applicable by now", withPoints(kalmarRows, { 39: "–" })],
  ])("when a criterion %s", (_, rows) => {
    expect(shown(improvementOf(liveWith(rows), whatIf)).join()).not.toContain("43:");
    expect(shown(improvementOf(liveWith(rows), whatIf))).toContain("36: –");
  });

  it("when a maximum is lower by now", () => {
    const lower = kalmarRows.map((row, index) => (index === 32 ? { ...row, max: 3 } : row));
    const tried = countingWith(aimingFor(nothingTried, 85), keyIn(kalmar, 36), 5);
    expect(shown(improvementOf(liveWith(lower), tried))).toContain("36: 3");
  });
});

describe("what is tried", () => {
  it("forgets the points of what is left out, and counts with it again", () => {
    const tried = countingWithout(countingWith(nothingTried, "a", 2), ["a"]);
    expect(tried).toEqual({ goal: null, leftOut: ["a"], points: {} });
    expect(countingWith(tried, "a", 3)).toEqual({ goal: null, leftOut: [], points: { a: 3 } });
  });

  it("is nothing at first", () => {
    expect(isNothing(nothingTried)).toBe(true);
    expect(isNothing(aimingFor(nothingTried, 90))).toBe(false);
  });
});

describe("what would be written", () => {
  it("is what differs from the sheet, without what is left out", () => {
    const live = liveWith(withPoints(kalmarRows, { 3: "" }));
    const whatIf = countingWith(
      countingWithout(aimingFor(nothingTried, 80), [keyIn(live, 36)]),
      keyIn(live, 7),
      0,
    );
    const { entries } = writesOf(improvementOf(live, whatIf).criteria);
    expect(entries.map(({ criterion, points }) => [criterion.row + 1, points])).toEqual([
      [20, { kind: "points", value: 2 }],
      [22, { kind: "points", value: 1 }],
    ]);
  });

  it("keeps cells with formulas apart, and those that are filled in by hand", () => {
    const grid = sheetWith(kalmarRows);
    const formulas = grid.values.map((row, at) => (at === 35 ? [...row.slice(0, 3), "=1+1"] : row));
    const live = firstOf(stateOf([{ ...grid, formulas }]).assessments);
    const writes = writesOf(improvementOf(live, aimingFor(nothingTried, 85)).criteria);
    expect(writes.entries).toEqual([]);
    expect(writes.formulas.map(({ criterion }) => criterion.row + 1)).toEqual([36]);
    const answers: readonly CellValue[] = ["Ja", "Nej", "Ja", "Nej"];
    const words = liveWith(answers.map((points, at) => ({ parameter: "Energi", criterion: `K${at}`, max: 1, points }))); // prettier-ignore
    expect(writesOf(improvementOf(words, aimingFor(nothingTried, 100)).criteria).byHand).toHaveLength(2);
  });
});

describe("whatever is tried", () => {
  const row = fc.record({
    parameter: fc.constantFrom("Mål", "Energi", "Transporter"),
    max: fc.integer({ min: 0, max: 10 }).map((max) => max / 2),
    share: fc.integer({ min: 0, max: 4 }),
    kind: fc.constantFrom("points", "points", "points", "notAssessed", "notApplicable"),
  });
  const scene = fc.record({
    rows: fc.array(row, { minLength: 3, maxLength: 12 }),
    goal: fc.integer({ min: 1, max: 100 }),
    leftOut: fc.subarray([0, 1, 2, 3, 4]),
    chosen: fc.dictionary(fc.constantFrom("5", "6", "7"), fc.integer({ min: 0, max: 10 })),
    weighted: fc.boolean(),
    cap: fc.integer({ min: 1, max: 12 }),
  });

  /** An assessment with a cap on the first three criteria of "Energi". */
  function sceneOf({
    rows,
    goal,
    leftOut,
    chosen,
    weighted,
    cap,
  }: typeof scene extends fc.Arbitrary<infer T> ? T : never) {
    const template = firstOf(stateOf([weightedSheet(null)]).assessments).source;
    const model = firstOf(template.criteria);
    const criteria = rows.map(({ parameter, max, share, kind }, index) => ({
      ...model,
      id: `D${index}`,
      parameter,
      text: `K${index}`,
      row: index,
      pointsCell: { ...model.pointsCell, row: index },
      max,
      weight: weighted ? 0.5 : null,
      points:
        kind === "points"
          ? ({ kind, value: Math.round(max * share) / 4 } as const)
          : ({ kind } as { readonly kind: "notAssessed" | "notApplicable" }),
    }));
    const energy = criteria.filter(({ parameter }) => parameter === "Energi").map(({ id }) => id);
    const parameters = ["Mål", "Energi", "Transporter"].map((name) => ({
      name,
      shortName: name,
      headings: [],
      caps: name === "Energi" && energy.length > 1 ? [{ criteria: energy.slice(0, 3), points: cap }] : [],
    }));
    const live = liveOf({ ...template, criteria, parameters });
    const keyOf = (index: number) =>
      `${JSON.stringify([rows[index]?.parameter, model.number, `K${index}`])} 0`;
    const whatIf: WhatIf = {
      goal,
      leftOut: leftOut.map(keyOf),
      points: Object.fromEntries(
        Object.entries(chosen).map(([index, points]) => [keyOf(Number(index)), points]),
      ),
    };
    return { live, whatIf };
  }

  it("a plan reaches the goal, stays within the maxima, and is what the changed sheet would give", () => {
    fc.assert(
      fc.property(scene, (details) => {
        const { live, whatIf } = sceneOf(details);
        fc.pre(live.result.share !== null);
        const improvement = improvementOf(live, whatIf);
        const { standing, after, goal } = improvement;
        const { entries, formulas, byHand } = writesOf(improvement.criteria);
        expect([...formulas, ...byHand]).toEqual([]);
        if (standing === "planned") expect(reaches(after, goal / 100)).toBe(true);
        const written = new Map(
          entries.map(({ criterion, points }) => [
            criterion.id,
            points.kind === "points" ? points.value : NaN,
          ]),
        );
        for (const { criterion } of entries) {
          expect(written.get(criterion.id)).toBeGreaterThanOrEqual(0);
          expect(written.get(criterion.id)).toBeLessThanOrEqual(criterion.max ?? 0);
        }
        const changed = live.source.criteria.map((criterion) => {
          const value = written.get(criterion.id);
          return value === undefined
            ? criterion
            : { ...criterion, points: { kind: "points" as const, value } };
        });
        const { points, share, weightedShare, parameters } = assess(changed, live.source.parameters);
        expect([after.points, after.share, after.weightedShare]).toEqual([points, share, weightedShare]);
        expect(after.parameters.map((each) => each.points)).toEqual(parameters.map((each) => each.points));
      }),
      { numRuns: 200 },
    );
  });
});
