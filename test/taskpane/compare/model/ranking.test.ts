import fc from "fast-check";
import { declarations } from "../../../../src/functions/declarations";
import type { LiveAssessment } from "../../../../src/session/session";
import { ordered } from "../../../../src/taskpane/compare/model/ordered";
import { parameterNames } from "../../../../src/reading/comparing/parameters";
import { rankingOf } from "../../../../src/reading/comparing/ranking";
import type { Choice } from "../../../../src/taskpane/model/choices";
import { choices, type Criterion } from "../../../reading/comparing/choices";

const some = choices({
  Kalmar: [["Energi", 4, 3], ["Skog", 4, 3]],
  Växjö: [["Energi", 2, 1], ["Skog", 4, 2]],
  Nybro: [["Energi", 8, 8], ["Skog", 4, 1]],
  Emmaboda: [["Energi", 8, ""], ["Skog", 4, ""]],
  Torsås: [["Energi", 8, "–"], ["Skog", 4, "–"]],
  Vimmerby: [["Energi", "", 2], ["Skog", 4, 1]],
  Högsby: [["Energi", 8, "två"], ["Skog", 4, 1]],
  Borgholm: [["Vatten", 8, 6], ["Mark", 4, 3]],
}); // prettier-ignore

const placed = (all: readonly Choice[], parameter: string | null) =>
  rankingOf(all, parameter).placed.map(({ choice, place, tied, points, max }) => {
    return `${String(place)}${tied ? "=" : ""} ${choice.name} ${String(points)}/${String(max)}`;
  });

describe("the ranking", () => {
  it("goes by share; equal shares share a place", () => {
    expect(placed(some, null)).toEqual(["1= Kalmar 6/8", "1= Nybro 9/12", "1= Borgholm 9/12", "4 Växjö 3/6"]);
  });

  it("goes by the share of a parameter", () => {
    expect(placed(some, "Energi")).toEqual(["1 Nybro 8/8", "2 Kalmar 3/4", "3 Växjö 1/2"]);
  });

  it.each([
    [null, "Emmaboda notAssessed", "Torsås notApplicable", "Vimmerby noMax", "Högsby stopped"],
    ["Skog", "Emmaboda notAssessed", "Torsås notApplicable", "Borgholm noParameter"],
  ])("leaves out those without a result for %s, and says why", (parameter, ...expected) => {
    const { unplaced } = rankingOf(some, parameter);
    expect(unplaced.map(({ choice, reason }) => `${choice.name} ${reason.kind}`)).toEqual(expected);
  });

  it("names the cells that hinder", () => {
    const cells = rankingOf(some, null).unplaced.map(({ reason }) => ("cells" in reason ? reason.cells : []));
    expect(cells).toEqual([
      [],
      [],
      [{ sheet: "Vimmerby", row: 1, column: 2 }],
      [{ sheet: "Högsby", row: 1, column: 3 }],
    ]);
  });

  it("says how far each is from the median", () => {
    const { placed: all, spread } = rankingOf(some, "Energi");
    expect(spread?.median).toBe(0.75);
    expect(all.map(({ fromMedian }) => fromMedian)).toEqual([0.25, 0, -0.25]);
  });

  it("has no spread where nobody has a result", () => {
    expect(rankingOf(choices({ A: [["Energi", 2, ""]], B: [["Energi", 2, ""]] }), null).spread).toBeNull();
  });

  it("is listed by name as the language orders names", () => {
    const many = choices({
      Ö: [["Energi", 4, 3]],
      "Kommun 10": [["Energi", 4, 2]],
      Å: [["Energi", 4, 1]],
      "Kommun 9": [["Energi", 4, 4]],
    });
    const names = (order: "place" | "name", tag: string) =>
      ordered(rankingOf(many, null).placed, order, tag).map(({ choice }) => choice.name);
    expect(names("place", "sv-SE")).toEqual(["Kommun 9", "Ö", "Kommun 10", "Å"]);
    expect(names("name", "sv-SE")).toEqual(["Kommun 9", "Kommun 10", "Å", "Ö"]);
    expect(names("name", "en-GB")).toEqual(["Å", "Kommun 9", "Kommun 10", "Ö"]);
  });
});

describe("the view agrees with", () => {
  const criterion = fc.record({
    max: fc.constantFrom(2, 4, 8, ""),
    points: fc.constantFrom(0, 0.5, 1, 2, "", "–"),
  });
  /** Names as an edition, a number or another letter case would have them. */
  const parameters = [
    ["Energi", "2. Energi", "ENERGI"],
    ["Upphandling och inköp", "Upphandling"],
    ["Skog"],
  ] as const;
  const assessment = fc
    .tuple(
      ...parameters.map((names) =>
        fc.tuple(fc.constantFrom(...names), fc.array(criterion, { maxLength: 3 })),
      ),
    )
    .map((all) =>
      all.flatMap(([name, criteria]) => criteria.map(({ max, points }): Criterion => [name, max, points])),
    )
    .filter((criteria) => criteria.length > 1);
  const workbooks = fc
    .array(assessment, { minLength: 2, maxLength: 6 })
    .map((all) => choices(Object.fromEntries(all.map((criteria, at) => [`Kommun ${String(at)}`, criteria]))));

  it("KLIMAT.RANKING", () => {
    fc.assert(
      fc.property(workbooks, (all) => {
        const rows = answered("RANKING", all, []);
        const view = rankingOf(all, null).placed.map((one) => [one.place, ...figures(one)]);
        const names: readonly unknown[] = view.map((row) => row[1]);
        expect(rows.filter((row) => names.includes(row[1]))).toEqual(view);
      }),
      { numRuns: 60 },
    );
  });

  it("KLIMAT.COMPARE, parameter by parameter", () => {
    fc.assert(
      fc.property(workbooks, (all) => {
        for (const { name } of parameterNames(all).shared) {
          const rows = answered("COMPARE", all, [name]);
          const { placed: view, unplaced } = rankingOf(all, name);
          expect(rows).toEqual(expect.arrayContaining(view.map(figures)));
          expect(rows).toHaveLength(view.length + unplaced.length);
          const without = unplaced.filter(({ reason }) => reason.kind === "noParameter");
          expect(rows).toEqual(
            expect.arrayContaining(without.map(({ choice }) => [choice.name, "", "", ""])),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  const figures = ({ choice, points, max, share }: ReturnType<typeof rankingOf>["placed"][number]) => [
    choice.name,
    points,
    max,
    share,
  ];

  /** The rows that the function gives; none where it gives an error. */
  function answered(id: string, all: readonly Choice[], args: readonly unknown[]) {
    const declaration = declarations.find((each) => each.id === id);
    if (declaration?.about !== "workbook") throw new Error(`${id} is not about the workbook.`);
    const live: readonly LiveAssessment[] = all.map((choice) => choice.live);
    const answer: unknown = declaration.compute(live, args);
    return Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [];
  }
});
