import type { Area } from "../../reading/grid";
import type { DraftCell, SheetDraft } from "../draft";
import { cell, cells, formula, sheetDraft } from "../draftCells";
import { fieldFormula, rows as fields } from "./assessmentCells";
import { baseRequirements } from "./editions/baseRequirements";
import { tabColors, type Plan } from "./plan";

const rows = { title: 0, lead: 1, subject: 2, year: 3, header: 5, first: 6 } as const;
const answerColumn = 1;

/** The cells with the answers. */
export const answers: Area = {
  row: rows.first,
  column: answerColumn,
  rowCount: baseRequirements.length,
  columnCount: 1,
};

/**
 * The base requirements with Yes or No. Whose they are stands above them, taken from the assessment, so that they can
 * be told from those of another one in the workbook.
 */
export function baseSheet(plan: Plan): SheetDraft {
  const { names, text } = plan;
  return sheetDraft({
    name: names.base,
    role: "input",
    cells: [...head(plan), ...requirements(plan)],
    columnWidths: [70, 14, 40],
    rowHeights: [
      { row: rows.title, height: 32 },
      { row: rows.year + 1, height: 8 },
      { row: rows.header, height: 24 },
    ],
    validations: [
      {
        area: answers,
        rule: { kind: "list", words: [text("templateSheets.yes"), text("templateSheets.no")] },
        prompt: { title: text("templateSheets.metTitle"), text: text("templateSheets.metPrompt") },
        error: { title: text("templateSheets.metTitle"), text: text("templateSheets.metError") },
      },
    ],
    page: { orientation: "landscape", titleRows: 0, footer: names.base },
    tabColor: tabColors.entry,
  });
}

function head({ template, names, text }: Plan): readonly DraftCell[] {
  const subject = template.kind === "region" ? "region" : "municipality";
  return [
    cell(rows.title, 0, text("templateSheets.baseTitle"), "title"),
    cell(rows.lead, 0, text("templateSheets.baseLead"), "note"),
    cell(rows.subject, 0, text(`templateSheets.${subject}`), "label"),
    cell(rows.subject, answerColumn, formula(fieldFormula(names.assessment, fields.subject)), "label"),
    cell(rows.year, 0, text("templateSheets.year"), "label"),
    cell(rows.year, answerColumn, formula(fieldFormula(names.assessment, fields.year)), "label"),
  ];
}

function requirements({ locale, text }: Plan): readonly DraftCell[] {
  return [
    ...cells(rows.header, 0, [
      [text("templateSheets.baseHeading"), "head"],
      [text("templateSheets.met"), "head"],
      [text("templateSheets.comment"), "head"],
    ]),
    ...baseRequirements.flatMap((requirement, index) =>
      cells(rows.first + index, 0, [
        [requirement[locale], "text"],
        [null, "entryMark"],
        [null, "entry"],
      ]),
    ),
  ];
}
