import { perInhabitant } from "../../scoring/emissionReduction";
import type { DraftContent } from "../draft";
import type { Look } from "../looks";
import { plainPart, type LineCell, type SheetPart } from "../stack";
import { paragraph } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { DatedEmissions, EmissionFigures } from "./reportInput";
import type { ReportTexts } from "./reportTexts";

/** Emissions per inhabitant of two years, and what the figures are; null where nobody gave any. */
export function emissionsPart(facts: ReportFacts, texts: ReportTexts): SheetPart | null {
  const { text } = texts;
  const { emissions } = facts;
  if (emissions === null) return null;
  const notes = emissionNotes(emissions, texts);
  return plainPart([
    paragraph(text("report.emissions"), "heading"),
    paragraph(emissionWords(facts, texts) ?? ""),
    line(
      [text("report.year"), "head"],
      [text("report.tonnes"), "headNumber"],
      [text("report.inhabitants"), "headNumber"],
      [text("report.perInhabitant"), "headNumber"],
    ),
    yearLine(emissions.base),
    yearLine(emissions.later),
    ...(notes === "" ? [] : [paragraph(notes, "note")]),
  ]);
}

/** How emissions per inhabitant have changed, in a sentence; null without figures. */
export function emissionWords(
  { emissions, reduction }: ReportFacts,
  { text, percent }: ReportTexts,
): string | null {
  if (emissions === null || reduction === null) return null;
  return text("report.emissionChange", {
    ...reductionWords(reduction, { percent }),
    base: String(emissions.base.year),
    later: String(emissions.later.year),
  });
}

/** Gas, boundary and source, as far as somebody has said them. */
export function emissionNotes(
  { gas, boundary, source }: EmissionFigures,
  { text }: Pick<ReportTexts, "text">,
): string {
  return [
    gas === "" ? "" : text("report.gas", { gas }),
    boundary === "" ? "" : text("report.boundary", { boundary }),
    source === "" ? "" : text("report.source", { source }),
  ]
    .filter((note) => note !== "")
    .join(" ");
}

/** Which way emissions went, and how far. What reads as 0 % is no change, whatever the decimals say. */
export function reductionWords(
  reduction: number,
  { percent }: Pick<ReportTexts, "percent">,
): { readonly side: "down" | "up" | "same"; readonly percent: string } {
  const size = percent(Math.abs(reduction));
  if (size === percent(0)) return { side: "same", percent: size };
  return { side: reduction > 0 ? "down" : "up", percent: size };
}

function yearLine(dated: DatedEmissions): readonly LineCell[] {
  return line(
    [dated.year, "year"],
    [dated.emissions, "count"],
    [dated.population, "count"],
    [perInhabitant(dated), "tenth"],
  );
}

function line(
  ...[year, emissions, population, each]: readonly [Cell, Cell, Cell, Cell]
): readonly LineCell[] {
  return [
    { column: 0, content: year[0], look: year[1] },
    { column: 1, content: emissions[0], look: emissions[1], span: 2 },
    { column: 3, content: population[0], look: population[1] },
    { column: 4, content: each[0], look: each[1] },
  ];
}

type Cell = readonly [content: DraftContent, look: Look];
