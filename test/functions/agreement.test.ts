import { translator } from "../../src/i18n/translator";
import type { LiveAssessment, ReadyState } from "../../src/session/session";
import { findingsOf, groupFindings } from "../../src/taskpane/model/findings";
import { overviewOf, type Overview } from "../../src/taskpane/model/overview";
import type { Standing } from "../../src/reading/standing";
import { shortTotal } from "../../src/taskpane/words/shortTotal";
import { reportOf, type AssessmentReport } from "../../src/workbench/cli/assess/fileReport";
import { toAddress } from "../../src/reading/address";
import { shownFor } from "./cases";
import { cellsOf, kalmar, readyWith } from "./sheets";

const workbooks = {
  "Kalmar 2021": kalmar,
  "one half assessed": cellsOf([
    ["Transporter", "Gång och cykel", 2, 1.5],
    ["Transporter", "Laddplatser", 3, null],
    ["Energi", "Solel", 4, "–"],
    ["Energi", "Energiplan", 1, 0],
    ["Upphandling", "Krav", 2, 2],
  ]),
  "one with equal shares": cellsOf([
    ["Transporter", "Gång och cykel", 2, 1],
    ["Energi", "Solel", 4, 2],
    ["Upphandling", "Krav", 6, 6],
  ]),
  "one without all maxima": cellsOf([
    ["Transporter", "Gång och cykel", null, 2],
    ["Energi", "Solel", 4, 3],
  ]),
  "one with points that cannot be counted": cellsOf([
    ["Transporter", "Gång och cykel", 2, 1],
    ["Energi", "Solel", 4, 7],
  ]),
  "one where nothing is applicable": cellsOf([["Energi", "Solel", 4, "–"]]),
};

/** The value in a cell, or null for an error. */
function value(state: ReadyState, id: string, ...args: readonly unknown[]): unknown {
  const shown = shownFor(id, args, state);
  return shown && "value" in shown ? shown.value : null;
}

const spilled = (
  state: ReadyState,
  id: string,
  ...args: readonly unknown[]
): readonly (readonly unknown[])[] => (value(state, id, ...args) as unknown[][] | null) ?? [];

const column = (rows: readonly (readonly unknown[])[], index = 0): unknown[] => rows.map((row) => row[index]);

/** A figure where the standing has one. */
const figure = (standing: Standing, name: "points" | "max" | "share" | "potential") =>
  standing.kind === "counted" ? standing[name] : undefined;

describe.each(Object.entries(workbooks))("in %s", (_, cells) => {
  const state = readyWith({ Bedömning: cells });
  const [live] = state.assessments as [LiveAssessment];
  const pane: Overview = overviewOf(live, state.settings);
  const [report] = reportOf("x", state, translator("en")).assessments as [AssessmentReport];
  const certain = pane.standing.kind !== "stopped";

  it.each([
    ["TOTAL", "points"],
    ["MAXPOINTS", "max"],
    ["PERCENT", "share"],
    ["POTENTIAL", "potential"],
  ] as const)("%s is what the pane shows, and assess", (id, name) => {
    const shown = figure(pane.standing, name);
    if (shown !== undefined) expect(value(state, id)).toBe(shown);
    if (certain && name !== "potential") expect(value(state, id)).toBe(report[name]);
    if (!certain) expect(shownFor(id, [], state)).toMatchObject({ error: "#VALUE!" });
  });

  it("the figures of every parameter are what the pane shows, and assess", () => {
    for (const { name, standing, place } of pane.parameters) {
      const reported = report.parameters.find((each) => each.name === name);
      expect(value(state, "PARAMETERTOTAL", name)).toBe(reported?.points ?? null);
      expect(value(state, "PERCENT", name)).toBe(reported?.share ?? null);
      if (place) expect(value(state, "PLACE", name)).toBe(place.place);
      for (const [id, of] of [
        ["MAXPOINTS", "max"],
        ["POTENTIAL", "potential"],
      ] as const) {
        // prettier-ignore
        if (figure(standing, of) !== undefined) expect(value(state, id, name)).toBe(figure(standing, of));
      }
      const row = spilled(state, "COMPARE", name)[0];
      if (standing.kind === "counted") expect(row).toEqual(["Bedömning", standing.points, standing.max, standing.share]); // prettier-ignore
    }
  });

  it("PARAMETERS lists what assess lists", () => {
    const rows = report.parameters.map(({ name, points, max, share }) => [
      name,
      points,
      max ?? "",
      share ?? "",
    ]);
    expect(spilled(state, "PARAMETERS")).toEqual(certain ? rows : []);
  });

  it("WEAKEST and STRONGEST name what the pane and assess name", () => {
    const marked = (mark: string) =>
      pane.parameters.filter((line) => line.mark === mark).map(({ name }) => name);
    if (certain && pane.assessed > 0) expect(column(spilled(state, "WEAKEST"))).toEqual(report.weakest);
    expect(marked("weakest")).toEqual(certain && pane.assessed > 0 ? column(spilled(state, "WEAKEST")) : []);
    for (const name of marked("strongest")) expect(value(state, "PLACE", name)).toBe(1);
  });

  it("PROGRESS and CRITERIACOUNT are the pane's progress, and that of assess", () => {
    expect(value(state, "CRITERIACOUNT")).toBe(pane.criteria);
    expect(value(state, "PROGRESS")).toBe(pane.criteria === 0 ? null : pane.assessed / pane.criteria);
    expect(report.progress).toEqual({ assessed: pane.assessed, criteria: pane.criteria });
  });

  it("FINDINGS lists the cells that the pane and assess list", () => {
    const listed = column(spilled(state, "FINDINGS"));
    const inPane = groupFindings(findingsOf(state, live)).flatMap(({ findings }) => findings);
    expect(listed).toEqual(inPane.map(({ cell }) => (cell ? toAddress(cell) : "")));
    expect([...listed].sort()).toEqual(report.findings.map(({ address }) => address ?? "").sort());
  });

  it("CRITERIA, PLAN and WEAKESTCRITERIA add up to the sums of the pane", () => {
    if (pane.standing.kind !== "counted") return;
    const { points, potential, share } = pane.standing;
    const sum = (values: readonly unknown[]) =>
      values.reduce<number>((all, each) => all + (Number(each) || 0), 0);
    expect(sum(column(spilled(state, "CRITERIA"), 1))).toBeCloseTo(points, 10);
    expect(sum(column(spilled(state, "PLAN", 1), 2))).toBeCloseTo(potential, 10);
    const lost = sum(column(spilled(state, "WEAKESTCRITERIA", 99), 2));
    expect(lost).toBeLessThanOrEqual(potential + 1e-10);
    expect(value(state, "GAPTO", 1)).toBeCloseTo(potential, 10);
    expect(value(state, "PASSES", share)).toBe(true);
  });

  it("RANKING has the total of the pane, and SUMMARY says it in words", () => {
    if (pane.standing.kind !== "counted") return;
    const { points, max, share } = pane.standing;
    expect(spilled(state, "RANKING")).toEqual([[1, "Bedömning", points, max, share]]);
    const sum = shortTotal(pane.standing, translator("en"));
    expect(String(value(state, "SUMMARY")).replace(" so far", "")).toContain(sum);
  });
});
