import { textNumber } from "../cells/numbers";
import type { Finding, Fix } from "../reading";
import { contentAt, type Scene } from "./scene";
import { nameFix } from "./similarParameters";

/** The finding with what would put it right, where that is known from the finding alone. */
export function withFix(finding: Finding, scene: Scene): Finding {
  const fix = finding.fix ?? fixOf(finding, scene);
  return fix ? { ...finding, fix } : finding;
}

function fixOf(finding: Finding, scene: Scene): Fix | null {
  if (finding.code === "textNumber") return numberFix(finding, scene);
  if (finding.code !== "unknownParameter") return null;
  return nameFix(scene, String(finding.values.name), String(finding.values.suggestion));
}

/** Only for a text that somebody typed: a formula that gives a text is corrected in the formula. */
function numberFix({ cell, values }: Finding, scene: Scene): Fix | null {
  const content = cell && contentAt(scene, cell);
  if (!cell || typeof content !== "string" || textNumber(content) !== values.number) return null;
  return { code: "writeNumber", writes: [{ cell, content: values.number }] };
}
