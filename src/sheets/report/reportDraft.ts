import type { Locale } from "../../i18n/createTranslator";
import type { SheetDraft } from "../draft";
import { rowHeights } from "../rowHeights";
import { stack, type SheetPart } from "../stack";
import { basePart } from "./basePart";
import { changesPart } from "./changesPart";
import { emissionsPart } from "./emissionsPart";
import { findingsPart } from "./findingsPart";
import { headingPart } from "./headingPart";
import { keyFiguresPart } from "./keyFiguresPart";
import { columnWidths } from "./page";
import { parametersPart } from "./parametersPart";
import { potentialPart } from "./potentialPart";
import { pressPart } from "./pressPart";
import { reportFacts, type ReportFacts } from "./reportFacts";
import type { ReportInput, ReportPart } from "./reportInput";
import { reportTexts, type ReportTexts } from "./reportTexts";
import { strongestPart } from "./strongestPart";

type Drafter = (facts: ReportFacts, texts: ReportTexts) => SheetPart | null;

/** The parts of a report in their order; those with a name are there when they are asked for. */
const drafters: readonly (readonly [part: ReportPart | null, drafter: Drafter])[] = [
  [null, headingPart],
  [null, keyFiguresPart],
  [null, parametersPart],
  [null, strongestPart],
  [null, potentialPart],
  ["base", basePart],
  ["changes", changesPart],
  ["emissions", emissionsPart],
  ["findings", findingsPart],
  ["press", pressPart],
];

/**
 * A report of an assessment as a sheet: a decision paper on A4, with figures as they are now, which do not follow the
 * workbook.
 *
 * @param names what the sheet is called, a name that is free
 */
export function reportDraft(
  input: ReportInput,
  locale: Locale,
  names: { readonly sheet: string },
): SheetDraft {
  const facts = reportFacts(input);
  const texts = reportTexts(locale);
  const parts = drafters.flatMap(([part, drafter]) =>
    part === null || facts.parts.has(part) ? (drafter(facts, texts) ?? []) : [],
  );
  const { name } = facts.assessment.source;
  const stacked = stack(parts);
  return {
    name: names.sheet,
    role: "output",
    ...stacked,
    columnWidths,
    rowHeights: rowHeights(stacked.cells, columnWidths),
    tables: [],
    legend: [],
    validations: [],
    frozen: null,
    page: { orientation: "portrait", titleRows: 0, footer: texts.text("report.footer", { name }) },
    tabColor: "#0B5A50",
  };
}

/** What the sheet of a report is called where that name is free: "Rapport Kalmar 2021" */
export function reportName({ assessment }: ReportInput, locale: Locale): string {
  return reportTexts(locale).text("report.sheetName", { name: assessment.source.name });
}
