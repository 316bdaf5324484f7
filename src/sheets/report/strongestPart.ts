import { hasRanking } from "../../scoring/ranking";
import { plainPart, type SheetPart } from "../stack";
import { paragraph } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";

/** The strongest parameters, a line each; null where there are too few to tell one from another. */
export function strongestPart(facts: ReportFacts, texts: ReportTexts): SheetPart | null {
  const lines = strongestLines(facts, texts);
  if (lines.length === 0) return null;
  const title = paragraph(texts.text("report.strongest"), "heading");
  return plainPart([title, ...lines.map((line) => paragraph(line, "text"))]);
}

/** ["Energi: 10 av 11 poäng, 91 %", …], or why none is the strongest; empty with fewer than two parameters. */
export function strongestLines(facts: ReportFacts, texts: ReportTexts): readonly string[] {
  const { text, points, percent } = texts;
  const { result } = facts.assessment;
  const ranked = result.parameters.filter(({ place }) => place !== null);
  const [one] = ranked;
  if (result.parameters.length < 2) return [];
  if (!one || !hasRanking(result)) return [text("report.noRanking")];
  if (facts.strongest.length === 0)
    return ranked.length < 2 ? [] : [text("report.allAlike", { percent: percent(one.share ?? 0) })];
  return facts.strongest.map(({ shortName, points: sum, max, share }) =>
    text("report.parameterLine", {
      name: shortName,
      points: points(sum),
      max: points(max ?? 0),
      count: max ?? 0,
      percent: percent(share ?? 0),
    }),
  );
}
