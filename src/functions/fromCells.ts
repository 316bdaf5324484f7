import { describeFinding } from "../i18n/describeFinding";
import { parseAddress } from "../reading/parseAddress";
import type { CellRef } from "../reading/grid";
import { readRange } from "../reading/readWorkbook";
import { liveOf } from "../session/live";
import { defaultSettings } from "../session/settings";
import { Trouble, type Answer } from "./answer";
import type { Cells } from "./cells";
import type { Subject } from "./subject";

/**
 * What the computation makes of the assessment in the cells, which is read from them alone: nothing else of the
 * workbook, nor its settings, changes the answer.
 *
 * @param address where the cells stand, such as "Bedömning!A4:F45"; null when Excel does not say
 */
export function fromCells(
  cells: Cells,
  address: string | null,
  compute: (subject: Subject) => Answer,
): Answer {
  const { assessments, questions, findings } = readRange(cells, originOf(address));
  const [source, second] = assessments;
  if (second) return new Trouble("severalAssessments", ({ text }) => text("functions.severalInRange"));
  if (source) {
    const { weakestCount } = defaultSettings;
    return compute({ assessment: liveOf(source), findings, weakestCount });
  }
  if (questions.length > 0) return new Trouble("mustChoose", ({ text }) => text("functions.severalWays"));
  return missing(findings[0]);
}

function originOf(address: string | null): CellRef | null {
  const place = address === null ? null : parseAddress(address);
  return place && { sheet: place.sheet ?? "", row: place.area.row, column: place.area.column };
}

function missing(finding: Parameters<typeof describeFinding>[1] | undefined): Trouble {
  return new Trouble("noAssessment", (translator) =>
    finding ? describeFinding(translator, finding) : translator.text("functions.emptyRange"),
  );
}
