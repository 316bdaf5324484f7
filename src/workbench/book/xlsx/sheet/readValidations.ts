import { validationTypes, type Comparison, type DataValidation } from "../../parts";
import { parseAreas } from "../../../../files/xlsx/addresses";
import { toTyped } from "../../../../files/xlsx/formulas/typed";
import { defined } from "../objects";
import { childOf, childrenOf, flag, textOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { decodeText } from "../../../../files/xlsx/xml/decodeText";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import type { ScannedSheet } from "../../../../files/xlsx/sheet/scan";

/** A validation and the element that says it. */
export interface ReadValidation {
  readonly validation: DataValidation;
  readonly source: XmlElement;
}

const types: ReadonlySet<string> = new Set(validationTypes);
const ruled: ReadonlySet<string> = new Set(["whole", "decimal", "date", "time", "textLength"]);

/** Validations with a rule. A prompt without one, and the extended ones of Excel 2010, are kept in the file only. */
export function readValidations(sheet: ScannedSheet): ReadValidation[] {
  return childrenOf(treesOf(sheet, "dataValidations")[0], "dataValidation").flatMap((source) => {
    const validation = readValidation(source);
    return validation ? [{ validation, source }] : [];
  });
}

/** Elements among the validations that the model has no words for. */
export function unreadValidations(sheet: ScannedSheet): XmlElement[] {
  return childrenOf(treesOf(sheet, "dataValidations")[0], "dataValidation").filter(
    (source) => !readValidation(source),
  );
}

function readValidation(source: XmlElement): DataValidation | null {
  const { attributes } = source;
  const type = attributes.type ?? "none";
  if (!types.has(type)) return null;
  const operator = ruled.has(type) ? ((attributes.operator ?? "between") as Comparison) : undefined;
  return defined({
    areas: parseAreas(attributes.sqref ?? ""),
    type: type as DataValidation["type"],
    operator,
    formula1: formula(source, "formula1"),
    formula2: isRange(operator) ? formula(source, "formula2") : undefined,
    allowBlank: flag(source, "allowBlank"),
    errorTitle: text(attributes.errorTitle),
    error: text(attributes.error),
    promptTitle: text(attributes.promptTitle),
    prompt: text(attributes.prompt),
    errorStyle: attributes.errorStyle as DataValidation["errorStyle"],
  });
}

/** Only a range has a second limit; LibreOffice writes one everywhere. */
function isRange(operator: Comparison | undefined): boolean {
  return operator === "between" || operator === "notBetween";
}

function formula(source: XmlElement, name: string): string | undefined {
  const element = childOf(source, name);
  return element && toTyped(decodeText(textOf(element)));
}

function text(attribute: string | undefined): string | undefined {
  return attribute === undefined || attribute === "" ? undefined : decodeText(attribute);
}
