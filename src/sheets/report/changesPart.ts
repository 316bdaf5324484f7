import type { LargestChange, ParameterChange } from "../../scoring/changes";
import type { DraftContent } from "../draft";
import type { Look } from "../looks";
import { plainPart, type LineCell, type SheetPart } from "../stack";
import { paragraph } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { pointsOfPercent, quoted } from "./words";

/** What has changed since the evaluation before; null where the workbook has none of the same municipality. */
export function changesPart(facts: ReportFacts, texts: ReportTexts): SheetPart | null {
  const { text } = texts;
  const { earlier, assessment } = facts;
  if (earlier === null) return null;
  const [before, now] = [earlier.year, assessment.source.subject?.year ?? null];
  return plainPart([
    paragraph(changesTitle(earlier.year, texts), "heading"),
    paragraph(changesWords(facts, texts).join(" ")),
    line(
      [text("report.parameter"), "head"],
      [before, "headNumber"],
      [now, "headNumber"],
      [text("report.change"), "headNumber"],
    ),
    ...earlier.changes.parameters.map(changeLine),
    ...totalLine(facts, texts),
  ]);
}

/** "Since 2018" */
export function changesTitle(year: number, { text }: ReportTexts): string {
  return text("report.changes", { year: String(year) });
}

/** The whole, and the largest rise and fall, a sentence each; none without an earlier evaluation. */
export function changesWords({ earlier, standing }: ReportFacts, texts: ReportTexts): readonly string[] {
  const { text, percent } = texts;
  if (earlier === null || standing.kind !== "counted") return [];
  const { rise, fall } = earlier.changes;
  return [
    text("report.fromTo", {
      from: percent(earlier.share),
      to: percent(standing.share),
      change: pointsOfPercent(earlier.change, texts),
    }),
    largestWords("rise", rise, texts),
    largestWords("fall", fall, texts),
  ];
}

function largestWords(which: "rise" | "fall", found: LargestChange | null, texts: ReportTexts): string {
  if (found === null) return texts.text(which === "rise" ? "report.noRise" : "report.noFall");
  return texts.text(`report.${which}`, {
    names: quoted(found.names, texts),
    change: pointsOfPercent(found.change, texts),
  });
}

function changeLine({ name, before, after, change }: ParameterChange): readonly LineCell[] {
  return line([name, "text"], [before, "percent"], [after, "percent"], [100 * change, "change"]);
}

function totalLine(
  { earlier, standing }: ReportFacts,
  { text }: ReportTexts,
): readonly (readonly LineCell[])[] {
  if (earlier === null || standing.kind !== "counted") return [];
  return [
    line(
      [text("report.total"), "sum"],
      [earlier.share, "sumPercent"],
      [standing.share, "sumPercent"],
      [100 * earlier.change, "sumChange"],
    ),
  ];
}

/** The years stand beside the change, far from the name. */
function line(...[name, before, now, change]: readonly [Cell, Cell, Cell, Cell]): readonly LineCell[] {
  return [
    { column: 0, content: name[0], look: name[1], span: 2 },
    { column: 2, content: before[0], look: before[1] },
    { column: 3, content: now[0], look: now[1] },
    { column: 4, content: change[0], look: change[1] },
  ];
}

type Cell = readonly [content: DraftContent, look: Look];
