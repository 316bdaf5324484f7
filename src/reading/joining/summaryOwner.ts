import { plainText } from "../../scoring/names";
import { overlapsArea } from "../address";
import { readCaption, yearsIn } from "../assessment/caption";
import { textOf } from "../cells/cells";
import type { SheetAssessment } from "../reading";
import { partsOf } from "../references";
import type { SheetView } from "../sheetView";
import type { Summary } from "./summary";

/** So far above a summary stands what it is called. */
const ROWS_ABOVE = 3;

/** The assessment that a summary is about, and how that is known. */
export interface Owned {
  readonly summary: Summary;
  readonly assessment: SheetAssessment;
  /** Whether its figures come from there by formula. */
  readonly isLinked: boolean;
}

/**
 * Finds the assessment that a summary is about: the one that it takes figures from, else the only one that its
 * sheet or, where this has none, the workbook has. Null where several come into question, and where it names
 * another municipality or year.
 */
export function withOwner(summary: Summary, assessments: readonly SheetAssessment[]): Owned | null {
  const linked = assessments.filter((assessment) => takesFrom(summary, assessment));
  const [source] = linked;
  if (source) return linked.length === 1 ? { summary, assessment: source, isLinked: true } : null;
  const here = assessments.filter(({ parts }) => parts.some(({ sheet }) => sheet === summary.sheet.name));
  const [assessment, ...others] = here.length > 0 ? here : assessments;
  if (!assessment || others.length > 0 || isOfAnother(summary, assessment)) return null;
  return { summary, assessment, isLinked: false };
}

function takesFrom({ sheet, lines }: Summary, { parts }: SheetAssessment): boolean {
  const formulas = lines.flatMap(({ figures }) =>
    figures.flatMap(({ cell }) => sheet.formula(cell.row, cell.column) ?? []),
  );
  return formulas.some((formula) =>
    partsOf(formula).references.some((reference) => {
      if (reference.kind === "table") return false;
      const from = plainText(reference.sheet ?? sheet.name);
      return parts.some((part) => plainText(part.sheet) === from && overlapsArea(part.area, reference.area));
    }),
  );
}

function isOfAnother(summary: Summary, { name, sheet: home }: SheetAssessment): boolean {
  const { sheet, row, titles } = summary;
  const isElsewhere = sheet.name !== home;
  const texts = [...titles, ...textsAbove(summary), ...(isElsewhere ? [sheet.name] : [])];
  const own = new Set([...yearsIn(name), ...yearsIn(home)]);
  if (texts.flatMap(yearsIn).some((year) => !own.has(year))) return true;
  const caption = readCaption(sheet, Math.max(sheet.area.row, row - ROWS_ABOVE), row);
  return caption !== null && name !== home && !isSameName(caption, name);
}

/** What stands directly above, up to the first blank row. */
function textsAbove({ sheet, row, column }: Summary): readonly string[] {
  const texts: string[] = [];
  for (let above = row - 1; above >= row - ROWS_ABOVE; above--) {
    const text = textBeginningAt(sheet, above, column);
    if (text === "") return texts;
    texts.push(text);
  }
  return texts;
}

function textBeginningAt(sheet: SheetView, row: number, column: number): string {
  return [column, column + 1]
    .map((each) => textOf(sheet.value(row, each)))
    .join(" ")
    .trim();
}

/** "Kalmar kommun" and "Kalmar 2021" are one. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => plainText(name.replace(/\d{4}/g, "")));
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
