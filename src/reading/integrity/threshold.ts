import { plainText } from "../../scoring/names";
import { contains } from "../address";
import { isBlank } from "../cells/cells";
import type { CellRef, CellValue } from "../grid";
import type { SheetView } from "../sheetView";
import { everyLanguage, mayBeThreshold } from "../words";
import { rowKey, type Scene } from "./scene";

/** A share that the assessment must reach, and the cell that says so. */
export interface Threshold {
  readonly share: number;
  readonly cell: CellRef;
}

const labels = new Set(everyLanguage((words) => words.thresholdLabels).map(plainText));
const LONGEST_LABEL = Math.max(...[...labels].map(({ length }) => length)) + 20;
const PERCENT = /^(.*?)[\s:=≥>]*(\d+(?:[.,]\d+)?)\s*%$/;
const PARENTHESES = /\([^)]*\)/g;
const MARKS = /[\s:=≥>]+$/;
const CELLS_BESIDE = 3;

/** The thresholds that the sheets of an assessment and its summaries state: "Godkänd nivå" beside 0.8, "Pass mark: 80 %". */
export function thresholdsOf(scene: Scene): readonly Threshold[] {
  const names = new Set([
    ...scene.assessment.parts.map(({ sheet }) => sheet),
    ...scene.formulas.map(({ cell }) => cell.sheet),
  ]);
  return [...names].flatMap((name) => {
    const view = scene.sheets.get(name);
    return view ? thresholdsOn(scene, view) : [];
  });
}

/** What a criterion says of itself is no threshold of the assessment. */
function thresholdsOn(scene: Scene, view: SheetView): readonly Threshold[] {
  const blocks = scene.assessment.parts.filter(({ sheet }) => sheet === view.name);
  return everyThresholdOn(view).filter(({ cell }) => {
    const isCriterion = scene.criteria.has(rowKey(cell));
    return !isCriterion || !blocks.some(({ area }) => contains(area, area.row, cell.column));
  });
}

/** A sheet may hold many assessments, and is searched once for all of them. */
const searched = new WeakMap<SheetView, readonly Threshold[]>();

function everyThresholdOn(view: SheetView): readonly Threshold[] {
  const known = searched.get(view);
  if (known) return known;
  const { row: top, column: left, rowCount, columnCount } = view.area;
  const found: Threshold[] = [];
  for (let row = top; row < top + rowCount; row++) {
    for (let column = left; column < left + columnCount; column++) {
      const value = view.value(row, column);
      if (typeof value !== "string" || value === "" || value.length > LONGEST_LABEL) continue;
      if (!mayBeThreshold(value)) continue;
      const share = thresholdIn(value, view, row, column);
      if (share !== null) found.push({ share, cell: view.cell(row, column) });
    }
  }
  searched.set(view, found);
  return found;
}

/** The share that a cell with a label states, in itself or beside it; null for any other cell. */
function thresholdIn(text: string, view: SheetView, row: number, column: number): number | null {
  const [, before, percent] = PERCENT.exec(text.trim()) ?? [];
  const label = plainText((before ?? text).replace(PARENTHESES, " ")).replace(MARKS, "");
  if (!labels.has(label)) return null;
  if (percent !== undefined) return Number(percent.replace(",", ".")) / 100;
  const inPercent = text.includes("%");
  for (let right = column + 1; right <= column + CELLS_BESIDE; right++) {
    const value = view.value(row, right);
    if (!isBlank(value)) return shareOf(value, inPercent);
  }
  return shareOf(view.value(row + 1, column), inPercent);
}

/** A number from 1 on is as likely one of points, where nothing says percent. */
function shareOf(value: CellValue, inPercent: boolean): number | null {
  if (typeof value === "number") {
    if (value > 0 && value < 1) return value;
    return inPercent && value >= 1 && value <= 100 ? value / 100 : null;
  }
  const [, before, percent] = typeof value === "string" ? (PERCENT.exec(value.trim()) ?? []) : [];
  return before === "" && percent !== undefined ? Number(percent.replace(",", ".")) / 100 : null;
}
