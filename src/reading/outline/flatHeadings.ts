import { editions, knownParameter } from "../../scoring/editions";
import type { Row } from "./rows";
import type { BlockFacts, Verdict } from "./verdict";

const SENTENCE = /[.!?]$/;
const LONGEST_HEADING = 120;

/**
 * The rows, by index, that head the criteria below without being numbered or indented above them.
 *
 * A heading above or in the header cells says it for sure. Where criteria have maxima, a text without figures can
 * be no criterion. Where they have none, it must look unlike them: be known, declare a maximum, stand in another
 * column, or be numbered as they are not.
 */
export function flatHeadings(verdicts: readonly Verdict[], facts: BlockFacts): ReadonlySet<number> {
  if (facts.hasParameterColumn) return new Set();
  const forced = indexesOf(verdicts, ({ row }) => facts.headings.has(row.row));
  if (forced.length > 0) return new Set(forced);
  const known = knownHeads(verdicts);
  if (known.length > 0) return new Set(known);
  const texts = textHeadings(verdicts);
  const withMax = texts.length > 0 ? [] : headsWithMax(verdicts);
  if (withMax.length > 0) return new Set(withMax);
  return new Set(texts.length > 0 ? texts : headsWithSums(verdicts));
}

function indexesOf(verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean): readonly number[] {
  return verdicts.flatMap((verdict, index) => (holds(verdict) ? [index] : []));
}

/** Texts without figures that have criteria below them; of several in a row the first, unless one tells more. */
function textHeadings(verdicts: readonly Verdict[]): readonly number[] {
  const scored = verdicts.filter(({ kind }) => kind === "scored");
  const usesMaxima = scored.some(({ row }) => row.hasMax);
  const numbered = scored.filter(({ row }) => row.path.length > 0).length * 2 > scored.length;
  const features = (verdict: Verdict): boolean => tells(verdict, numbered);
  const candidates = indexesOf(verdicts, (verdict) => {
    if (verdict.kind !== "text") return false;
    return features(verdict) || (usesMaxima && !isSentence(verdict.row.label.name));
  });
  const chosen = runsOf(candidates, verdicts).map(
    (run) => run.find((index) => holdsAt(verdicts, index, features)) ?? run[0] ?? 0,
  );
  const telling = chosen.filter((index) => holdsAt(verdicts, index, features));
  const inForm = chosen.filter((index) => holdsAt(verdicts, index, ({ row }) => isInForm(row, numbered)));
  const names = telling.map((index) => verdicts[index]?.row.label.name ?? "");
  return inForm.length * 2 >= chosen.length || areEdition(names) ? telling : chosen;
}

/** Whether names have all parameters of an edition among them. Beside fewer, an unknown name is one of their own. */
function areEdition(names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => knownParameter(name)?.name ?? []));
  return editions.some(({ parameters }) => parameters.every(({ name }) => known.has(name)));
}

/** What tells a heading from a note or a criterion that is not assessed. */
function tells({ row }: Verdict, numbered: boolean): boolean {
  return isInForm(row, numbered) || knownParameter(row.label.name) !== null;
}

/** Whether a row looks unlike criteria. */
function isInForm({ label, lead, path, number }: Row, numbered: boolean): boolean {
  const isContrast = path.length === 1 ? !numbered : numbered && path.length === 0 && number !== "";
  return label.max !== null || lead !== "" || isContrast;
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text) || text.length > LONGEST_HEADING;
}

function holdsAt(verdicts: readonly Verdict[], index: number, holds: (verdict: Verdict) => boolean): boolean {
  const verdict = verdicts[index];
  return verdict !== undefined && holds(verdict);
}

/** Joins candidates that follow one another without a criterion between; the last of them must have one below. */
function runsOf(candidates: readonly number[], verdicts: readonly Verdict[]): readonly (readonly number[])[] {
  const isCandidate = new Set(candidates);
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [index, { kind }] of verdicts.entries()) {
    if (kind === "gate") run = [];
    else if (isCandidate.has(index)) run.push(index);
    else if (run.length > 0 && (kind === "scored" || kind === "formula" || kind === "text")) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** Rows with figures that are named as parameters of an edition are, each with other rows below it. */
function knownHeads(verdicts: readonly Verdict[]): readonly number[] {
  const named = indexesOf(verdicts, isNamed);
  const isKnown = (index: number): boolean => {
    const { kind, row } = verdicts[index] ?? {};
    return kind === "scored" && knownParameter(row?.label.name ?? "") !== null;
  };
  const heads = named.filter(isKnown);
  const isHeading = named.every((index, at) => {
    const next = named[at + 1];
    return !isKnown(index) || (next !== undefined && !isKnown(next));
  });
  return heads.length > 1 && isHeading && heads[0] === named[0] ? heads : [];
}

function isNamed({ kind }: Verdict): boolean {
  return kind === "scored" || kind === "text" || kind === "formula";
}

/**
 * Rows with a maximum and no points, where every criterion stands below one of them and each is the sum of the
 * maxima below it, or the only one that has a maximum.
 */
function headsWithMax(verdicts: readonly Verdict[]): readonly number[] {
  const scored = indexesOf(verdicts, ({ kind }) => kind === "scored");
  const heads = scored.filter((index) => holdsAt(verdicts, index, ({ row }) => !row.hasPoints));
  if (heads.length < 2 || heads[0] !== scored[0]) return [];
  const agree = heads.every((head, at) => {
    const below = scored.filter((index) => index > head && index < (heads[at + 1] ?? verdicts.length));
    const maxima = below.map((index) => verdicts[index]?.row.max?.max ?? null);
    const declared = verdicts[head]?.row.max?.max ?? null;
    if (below.length === 0 || declared === null) return false;
    return maxima.every((max) => max === null) || isSum(declared, maxima);
  });
  return agree ? heads : [];
}

/** Rows with figures, where all rows fall into parts of which the first has the sums of the others. */
function headsWithSums(verdicts: readonly Verdict[]): readonly number[] {
  const scored = indexesOf(verdicts, ({ kind }) => kind === "scored");
  const heads: number[] = [];
  for (let at = 0; at < scored.length;) {
    const length = partLength(verdicts, scored, at);
    if (length === 0) return [];
    heads.push(scored[at] ?? 0);
    at += length;
  }
  return heads.length > 1 ? heads : [];
}

/** Number of rows from one on that it sums up, itself counted; 0 when it is no sum of the rows below. */
function partLength(verdicts: readonly Verdict[], scored: readonly number[], at: number): number {
  const head = figuresOf(verdicts[scored[at] ?? 0]);
  if (!head || head.max <= 0) return 0;
  let [points, max] = [0, 0];
  for (let next = at + 1; next < scored.length; next++) {
    const figures = figuresOf(verdicts[scored[next] ?? 0]);
    if (!figures) return 0;
    [points, max] = [points + figures.points, max + figures.max];
    if (max > head.max + TOLERANCE) return 0;
    const isEqual = Math.abs(max - head.max) < TOLERANCE && Math.abs(points - head.points) < TOLERANCE;
    if (isEqual && next > at + 1) return next - at + 1;
  }
  return 0;
}

const TOLERANCE = 1e-9;

function figuresOf(verdict: Verdict | undefined): { readonly points: number; readonly max: number } | null {
  const max = verdict?.row.max?.max ?? null;
  const points = verdict?.row.points.points;
  if (max === null || !points || points.kind === "invalid") return null;
  return {
    points: points.kind === "points" ? points.value : 0,
    max: points.kind === "notApplicable" ? 0 : max,
  };
}

function isSum(declared: number, maxima: readonly (number | null)[]): boolean {
  const sum = maxima.reduce<number>((total, max) => total + (max ?? 0), 0);
  return Math.abs(sum - declared) < TOLERANCE;
}
