import type { SheetPart } from "../stack";
import { plainPart } from "../stack";
import { columnCount, columns, wholeLine } from "./columns";
import type { ComparisonFacts } from "./comparisonFacts";
import type { ComparisonTexts } from "./comparisonTexts";

/** The assessments without a place, each with the reason; null where all have one. */
export function unplacedPart(facts: ComparisonFacts, { text }: ComparisonTexts): SheetPart | null {
  const { unplaced } = facts.ranking;
  if (unplaced.length === 0) return null;
  return plainPart([
    wholeLine(text("comparison.without"), "heading", facts),
    wholeLine(text("comparison.withoutNote"), "note", facts),
    ...unplaced.flatMap(({ choice, reason }) =>
      // Every assessment has the whole that is ranked here, if not every parameter.
      reason.kind === "noParameter"
        ? []
        : [
            [
              { column: columns.place, content: null, look: "text" } as const,
              { column: columns.name, content: choice.name, look: "text" } as const,
              {
                column: columns.points,
                content: reasonWords(text(`comparison.${reason.kind}`), choice.file),
                look: "text",
                span: columnCount(facts) - columns.points,
              } as const,
            ],
          ],
    ),
  ]);
}

function reasonWords(reason: string, file: string | null): string {
  return file === null ? reason : `${reason} (${file})`;
}
