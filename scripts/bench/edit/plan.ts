import { klimat } from "./klimat";
import { library } from "./library";
import type { Size } from "./municipalities";
import { naive } from "./naive";
import { sumifs, sumproduct } from "./native";
import type { Measured, Subject } from "./subject";

/** What is measured once: a way, in a workbook of a size, in so many cells. */
export interface Trial {
  readonly subject: Subject;
  readonly size: Size;
  readonly cells: number;
  readonly edits: number;
}

/** A trial and what came of it. */
export interface Result {
  readonly trial: Trial;
  readonly measured: Measured;
}

/** About 1,000, 5,000, 10,000 and 20,000 criteria; and the small workbook of one municipality. */
const one: Size = { assessments: 1, criteria: 70 };
const small: Size = { assessments: 25, criteria: 40 };
const medium: Size = { assessments: 72, criteria: 70 };
const large: Size = { assessments: 145, criteria: 70 };
const all: Size = { assessments: 290, criteria: 70 };

/** The slow ways are measured in fewer cells where 1,000 would take many minutes. */
export const plan: readonly Trial[] = [
  ...[one, small, medium, large].map((size) => ({ subject: klimat, size, cells: 1_000, edits: 3 })),
  ...[100, 1_000, 4_000, 10_000].map((cells) => ({ subject: klimat, size: all, cells, edits: 3 })),
  ...[one, small, medium, large, all].map((size) => ({ subject: sumifs, size, cells: 1_000, edits: 1 })),
  { subject: sumproduct, size: small, cells: 1_000, edits: 1 },
  { subject: sumproduct, size: all, cells: 100, edits: 1 },
  ...[small, large, all].map((size) => ({ subject: library, size, cells: 1_000, edits: 1 })),
  ...[one, small, large].map((size) => ({ subject: naive, size, cells: 1_000, edits: 1 })),
  { subject: naive, size: all, cells: 10, edits: 1 },
];
