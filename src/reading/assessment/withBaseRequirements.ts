import { plainText } from "../../scoring/names";
import { baseBlocksOf, type BaseBlock } from "./baseRequirements";
import { readCaption } from "./caption";
import type { SheetAssessment } from "../reading";
import type { SheetView } from "../sheetView";

/**
 * Gives each assessment the base requirements that stand in blocks of their own: those on its sheet, else those
 * that name it, else all of the workbook where it is the only one. What may belong to several belongs to none.
 */
export function withBaseRequirements(
  assessments: readonly SheetAssessment[],
  sheets: readonly SheetView[],
): readonly SheetAssessment[] {
  const owned = sheets
    .flatMap(baseBlocksOf)
    .map((block) => ({ block, owner: ownerOf(block, assessments) }))
    .filter(({ owner }) => owner !== null);
  if (owned.length === 0) return assessments;
  return assessments.map((assessment) => {
    const own = owned.filter(({ owner }) => owner === assessment);
    const found = own.flatMap(({ block }) => block.requirements);
    return { ...assessment, baseRequirements: [...found, ...assessment.baseRequirements] };
  });
}

function ownerOf(block: BaseBlock, assessments: readonly SheetAssessment[]): SheetAssessment | null {
  const here = assessments.filter(({ parts }) => parts.some(({ sheet }) => sheet === block.sheet.name));
  if (here.length > 0) return onlyOne(here);
  const named = assessments.filter(({ aliases }) => isNamed(block, aliases));
  return onlyOne(named.length > 0 ? named : assessments);
}

/** By the sheet, "Baskrav Kalmar", or by what stands above: "Kommun: Kalmar". */
function isNamed({ sheet, firstRow }: BaseBlock, aliases: readonly string[]): boolean {
  const caption = readCaption(sheet, sheet.area.row, firstRow);
  const words = ` ${plainText(sheet.name)} `;
  return aliases.some((alias) => {
    const name = plainText(alias);
    return words.includes(` ${name} `) || (caption !== null && plainText(caption) === name);
  });
}

function onlyOne<T>(values: readonly T[]): T | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
