import { shown } from "../markdown";
import { klimat } from "./klimat";
import { library } from "./library";
import { naive } from "./naive";
import { sumifs } from "./native";
import type { Result } from "./plan";
import type { Subject } from "./subject";

/** A goal, what the measurements say about it, and whether it is met. */
export interface Verdict {
  readonly goal: string;
  readonly found: string;
  readonly isMet: boolean;
}

/** The goals, held against the measurements. */
export function goals(results: readonly Result[]): readonly Verdict[] {
  return [
    ...[sumifs, library].map((rival) => fasterFromTenThousand(results, rival)),
    hundredTimesNaive(results),
    linear(results),
    independentOfCells(results, 4_000),
    independentOfCells(results, 10_000),
  ];
}

/** Timings differ by so much from run to run. */
const tolerance = 1.25;

interface Edit {
  readonly criteria: number;
  readonly cells: number;
  readonly milliseconds: number;
}

function editsOf(results: readonly Result[], wanted: Subject): readonly Edit[] {
  return results
    .filter(({ trial }) => trial.subject === wanted)
    .map(({ trial: { size, cells }, measured: { edit } }) => ({
      criteria: size.assessments * size.criteria,
      cells,
      milliseconds: edit.milliseconds,
    }));
}

interface Factor extends Edit {
  /** How many times as long as ours. */
  readonly factor: number;
}

/** The rival's edits for which ours were measured in the same workbook and in as many cells. */
function factorsOf(results: readonly Result[], rival: Subject): readonly Factor[] {
  const ours = editsOf(results, klimat);
  return editsOf(results, rival).flatMap((edit) => {
    const own = ours.find(({ criteria, cells }) => criteria === edit.criteria && cells === edit.cells);
    return own ? { ...edit, factor: edit.milliseconds / own.milliseconds } : [];
  });
}

function fasterFromTenThousand(results: readonly Result[], rival: Subject): Verdict {
  const factors = factorsOf(results, rival).filter(({ criteria }) => criteria >= 10_000);
  return {
    goal: `Faster than ${rival.name} for all cells, from 10,000 criteria on`,
    found: factors.map(told).join("; "),
    isMet: factors.length > 0 && factors.every(({ factor }) => factor > 1),
  };
}

function hundredTimesNaive(results: readonly Result[]): Verdict {
  const factors = factorsOf(results, naive);
  const largest = factors.at(-1);
  return {
    goal: "At least 100 times as fast as the naive way in 1,000 cells",
    found: factors.map(told).join("; "),
    isMet: largest !== undefined && largest.factor >= 100,
  };
}

function linear(results: readonly Result[]): Verdict {
  const edits = editsOf(results, klimat).filter(
    ({ cells, criteria }) => cells === 1_000 && criteria >= 5_000,
  );
  const costs = edits.map(({ criteria, milliseconds }) => ({
    criteria,
    each: (milliseconds / criteria) * 1_000,
  }));
  const [first] = costs;
  return {
    goal: "Growth linear in criteria: as long for each criterion in a larger workbook",
    found: costs.map(({ criteria, each }) => `${shown(each)} ms per 1,000 at ${shown(criteria)}`).join("; "),
    isMet: first !== undefined && costs.every(({ each }) => each <= first.each * tolerance),
  };
}

function independentOfCells(results: readonly Result[], most: number): Verdict {
  const all = editsOf(results, klimat);
  const largest = Math.max(...all.map(({ criteria }) => criteria));
  const edits = all.filter(({ criteria, cells }) => criteria === largest && cells <= most);
  const [first] = edits;
  return {
    goal: `Independent of the number of cells, up to ${shown(most)}`,
    found: edits.map(({ cells, milliseconds }) => `${shown(milliseconds)} ms in ${shown(cells)}`).join("; "),
    isMet:
      first !== undefined &&
      edits.every(({ milliseconds }) => milliseconds <= first.milliseconds * tolerance),
  };
}

function told({ criteria, factor }: Factor): string {
  return `${shown(factor)} × at ${shown(criteria)} criteria`;
}
