import { columnLetters } from "../../reading/address";
import type { DraftCell, DraftValidation, SheetDraft } from "../draft";
import { cell, cells, formula, sheetDraft } from "../draftCells";
import type { Look } from "../looks";
import { tallRowHeights } from "../rowHeights";
import { columnArea, columns, fieldColumn, headRows, rows, tableArea } from "./assessmentCells";
import { tabColors, type Plan } from "./plan";
import type { Template, TemplateRow } from "./template";

/** What may be typed where a criterion has no maximum yet. */
const mostPoints = 1000;

/** The mark of a criterion that is not applicable. */
const mark = "x";

const columnWidths = [34, 6, 84, 9, 11, 14, 34, 30];

/** The sheet that is filled in: whose assessment it is, and a table with a row for each criterion. */
export function assessmentSheet(plan: Plan): SheetDraft {
  const { template, names } = plan;
  const rowCount = template.rows.length;
  const criteria = template.rows.flatMap(criterionCells);
  return sheetDraft({
    name: names.assessment,
    role: "input",
    cells: [...head(plan), ...headings(plan), ...criteria],
    columnWidths,
    rowHeights: [
      { row: rows.title, height: 32 },
      { row: rows.edition + 1, height: 8 },
      { row: rows.header, height: 34 },
      ...tallRowHeights(criteria, columnWidths),
    ],
    tables: [
      {
        name: names.table,
        area: tableArea(rowCount),
      },
    ],
    validations: validations(plan),
    frozen: { rows: headRows, columns: 0 },
    page: { orientation: "landscape", titleRows: headRows, footer: names.assessment },
    tabColor: tabColors.entry,
  });
}

function head({ template, text }: Plan): readonly DraftCell[] {
  const labels = [
    [rows.subject, template.kind === "region" ? "region" : "municipality", null],
    [rows.year, "year", null],
    [rows.edition, "edition", text(`templateSheets.${editionKeys[template.kind]}`)],
  ] as const;
  return [
    cell(rows.title, 0, text("templateSheets.title"), "title"),
    ...labels.flatMap(([row, label, content]) => [
      cell(row, 0, text(`templateSheets.${label}`), "label"),
      cell(row, fieldColumn, content, "entryField"),
    ]),
  ];
}

/** What each edition is called in the sheets. */
export const editionKeys = {
  municipality: "editionMunicipality",
  municipality2021: "editionMunicipality2021",
  region: "editionRegion",
  own: "editionOwn",
} as const satisfies Record<Template["kind"], string>;

const numberColumns: ReadonlySet<string> = new Set(["points", "max"]);

function headings({ text }: Plan): readonly DraftCell[] {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return names.map((name): DraftCell => {
    const look = numberColumns.has(name) ? "headNumber" : "head";
    return cell(rows.header, columns[name], text(`templateSheets.${name}`), look);
  });
}

function criterionCells({ parameter, number, text, max }: TemplateRow, index: number): readonly DraftCell[] {
  const maxLook: Look = max === null ? "entryNumber" : "number";
  return cells(rows.first + index, 0, [
    [parameter, "text"],
    [number, "text"],
    [text, "text"],
    [null, "entryNumber"],
    [max, maxLook],
    [null, "entryMark"],
    [null, "entry"],
    [null, "entry"],
  ]);
}

function validations({ template, text }: Plan): readonly DraftValidation[] {
  const count = template.rows.length;
  const max = `${columnLetters(columns.max)}${String(rows.first + 1)}`;
  return [
    {
      area: columnArea(columns.points, count),
      rule: { kind: "decimal", min: 0, max: formula(`IF(${max}="",${String(mostPoints)},${max})`) },
      prompt: { title: text("templateSheets.pointsTitle"), text: text("templateSheets.pointsPrompt") },
      error: { title: text("templateSheets.pointsTitle"), text: text("templateSheets.pointsError") },
    },
    {
      area: columnArea(columns.max, count),
      rule: { kind: "decimal", min: 0, max: mostPoints },
      prompt: template.hasOpenMaxima
        ? { title: text("templateSheets.maxTitle"), text: text("templateSheets.maxPrompt") }
        : null,
      error: { title: text("templateSheets.maxTitle"), text: text("templateSheets.maxError") },
    },
    {
      area: columnArea(columns.notApplicable, count),
      rule: { kind: "list", words: [mark] },
      prompt: {
        title: text("templateSheets.notApplicableTitle"),
        text: text("templateSheets.notApplicablePrompt"),
      },
      error: {
        title: text("templateSheets.notApplicableTitle"),
        text: text("templateSheets.notApplicableError"),
      },
    },
  ];
}
