import { toAddress } from "../address";
import { editionOf } from "../assessment/edition";
import { subjectOf } from "../assessment/subject";
import type { Block } from "../outline/blocks";
import type { ReadCriterion, ReadParameter, SheetAssessment } from "../reading";

/**
 * Makes one assessment of those of its parts: their criteria one after another, each with an id of its own. It may
 * have its name from the table that sums them up.
 */
export function wholeAssessment(
  parts: readonly [SheetAssessment, ...SheetAssessment[]],
  summary: Block | null,
): SheetAssessment {
  const [first] = parts;
  if (parts.length === 1) return first;
  const name = nameOf(parts) ?? summary?.sheet.name ?? first.name;
  const sheets = parts.flatMap(({ aliases }) => aliases);
  const parameters = parts.flatMap((part) => part.parameters.map((one) => withOwnIds(one, part.criteria)));
  const criteria = parts.flatMap((part) => part.criteria.map(withOwnId));
  return {
    ...first,
    name,
    subject: subjectOf(name),
    aliases: [...new Set([name, ...(summary ? [summary.sheet.name] : []), ...sheets])],
    edition: editionOf({ parameters, criteria }),
    parameters,
    criteria,
    baseRequirements: parts.flatMap(({ baseRequirements }) => baseRequirements),
    findings: parts.flatMap(({ findings }) => findings),
    parts: parts.flatMap((part) => part.parts),
    isMapped: parts.some(({ isMapped }) => isMapped),
  };
}

/** Where all parts that name a municipality name the same, it is that of the whole. */
function nameOf(parts: readonly SheetAssessment[]): string | null {
  const names = new Set(
    parts.filter(({ name, sheet, table }) => name !== sheet && name !== table).map(({ name }) => name),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The caps of a parameter name its criteria by their ids. */
function withOwnIds(parameter: ReadParameter, criteria: readonly ReadCriterion[]): ReadParameter {
  if (!parameter.caps) return parameter;
  const ids = new Map(criteria.map((criterion) => [criterion.id, withOwnId(criterion).id]));
  const caps = parameter.caps.map((cap) => ({
    ...cap,
    criteria: cap.criteria.map((id) => ids.get(id) ?? id),
  }));
  return { ...parameter, caps };
}

/** Sheets have the same addresses. */
function withOwnId(criterion: ReadCriterion): ReadCriterion {
  return { ...criterion, id: toAddress(criterion.pointsCell) };
}
