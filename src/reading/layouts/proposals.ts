import type { Columns, Header } from "./header";
import type { Layout, Scale } from "./layout";
import type { Evidence, Role } from "../reading";
import type { SheetView } from "../sheetView";
import { scaleInHeading } from "../cells/scaleInHeading";
import { figureColumns } from "./figures";
import { levelsOf } from "./levels";
import { pairingsOf, type Pairing } from "./pairing";

/** One way to read the rows below a header: with several layouts where assessments stand side by side. */
export interface Proposal {
  readonly layouts: readonly Layout[];
  readonly weight: number;
}

/** A lead of this much is clear: one heading's word, or values that contradict the rival. */
export const CLEAR_LEAD = 2;

/**
 * Every way to read the rows below a header that headings or values speak for, the likeliest first.
 *
 * Headings Poäng and Erhållna poäng, the second never above the first -> points from the second, maxima from the
 * first; and behind it, each of them as points alone
 */
export function proposalsFor(sheet: SheetView, header: Header, rows: readonly number[]): readonly Proposal[] {
  const levels = levelsOf(sheet, header, rows);
  const [lowest, highest] = [levels[0], levels.at(-1)];
  if (lowest && highest) {
    const base = layoutFrom(header, { points: lowest.column, max: header.columns.max ?? null });
    const scale = { min: lowest.points, max: highest.points };
    return [{ layouts: [{ ...base, levels, scale }], weight: 0 }];
  }
  const pairings = pairingsOf(sheet, header, figureColumns(sheet, header, rows));
  return asProposals(header, pairings);
}

/** Columns that are equally likely, and named apart, stand side by side; others are rivals. */
function asProposals(header: Header, pairings: readonly Pairing[]): readonly Proposal[] {
  const [best] = pairings;
  if (!best) return [];
  const equals = pairings.filter(({ weight }) => best.weight - weight < CLEAR_LEAD);
  const siblings = equals.length > 1 && areNamedApart(equals) ? equals : [best];
  const rivals = pairings.filter((pairing) => !siblings.includes(pairing));
  const together = [...siblings].sort((a, b) => a.points - b.points);
  return [
    {
      weight: best.weight,
      layouts: together.map((pairing) =>
        layoutFrom(header, pairing, siblings.length > 1 ? pairing.title : null),
      ),
    },
    ...rivals.map((pairing) => ({ weight: pairing.weight, layouts: [layoutFrom(header, pairing)] })),
  ];
}

/** "Poäng Kalmar" beside "Poäng Växjö"; one of them may go without a title. */
function areNamedApart(pairings: readonly Pairing[]): boolean {
  const titles = pairings.map(({ title }) => title);
  const isUnnamed = titles.filter((title) => title === null).length > 1;
  return !isUnnamed && new Set(titles).size === titles.length;
}

interface Choice {
  readonly points: number;
  readonly max: number | null;
  readonly evidence?: readonly Evidence[];
}

function layoutFrom(header: Header, choice: Choice, title: string | null = null): Layout {
  const { points, max, evidence = [] } = choice;
  return {
    header,
    columns: { ...labelColumns(header, choice), points, ...(max !== null && { max }) },
    levels: [],
    scale: scaleAbove(header, points),
    title,
    entity: null,
    evidence,
    isMapped: false,
  };
}

/** The least and most points of every criterion, as the heading of their column says. */
export function scaleAbove({ cells }: Header, points: number): Scale | null {
  const scale = scaleInHeading(cells.get(points)?.text ?? "");
  return scale && { min: scale.min, max: scale.max };
}

/** The columns that the headings name, without those taken for points and maxima. */
function labelColumns(header: Header, { points, max }: Choice): Columns {
  const named = Object.entries(header.columns) as [Role, number][];
  const free = named.filter(([role, column]) => {
    return role !== "points" && role !== "max" && column !== points && column !== max;
  });
  const comment = commentFor(header, points);
  return { ...Object.fromEntries(free), ...(comment !== undefined && { comment }) };
}

/** Where each points column has a comment beside it, the first to the right is its own. */
function commentFor({ cells, columns }: Header, points: number): number | undefined {
  const comments = [...cells].flatMap(([column, { heading }]) =>
    heading?.role === "comment" ? [column] : [],
  );
  return comments.length > 1 ? comments.find((column) => column > points) : columns.comment;
}
