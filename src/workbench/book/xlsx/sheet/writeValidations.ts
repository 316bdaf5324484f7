import type { SheetFile } from "../../file";
import type { DataValidation } from "../../parts";
import { areasName } from "../areasName";
import { toStored } from "../formulas/stored";
import { isSame, isSameSet } from "../objects";
import { element, withAttributes } from "../xml/made";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { encodeText } from "../xml/escape";
import { treesOf } from "../../../../files/xlsx/sheet/treesOf";
import { pieceText, type PieceEdits } from "./pieces";
import type { ReadSheet } from "./readSheet";
import { unreadValidations, type ReadValidation } from "./readValidations";

/** Edits for data validations. One that was in the file is written as it was, on its present areas. */
export function editValidations(sheet: SheetFile, before: ReadSheet, edits: PieceEdits): void {
  if (isSameSet(sheet.validations, before.file.validations)) return;
  const unclaimed = [...before.validations];
  const children = [
    ...sheet.validations.map((validation) => {
      const source = claim(validation, unclaimed)?.source ?? validationElement(validation);
      return withAttributes(source, { sqref: areasName(validation.areas) });
    }),
    ...unreadValidations(before.scan),
  ];
  const list = treesOf(before.scan, "dataValidations")[0] ?? element("dataValidations");
  const whole = { ...withAttributes(list, { count: children.length }), children };
  edits.set("dataValidations", children.length > 0 ? pieceText(before.scan, whole) : "");
}

function claim(validation: DataValidation, unclaimed: ReadValidation[]): ReadValidation | undefined {
  const said = (one: DataValidation): unknown => ({ ...one, areas: [] });
  const at = unclaimed.findIndex((one) => isSame(said(one.validation), said(validation)));
  return at < 0 ? undefined : unclaimed.splice(at, 1)[0];
}

function validationElement(validation: DataValidation): XmlElement {
  const { type, operator, allowBlank, errorStyle, formula1, formula2 } = validation;
  const attributes = {
    type,
    errorStyle,
    operator,
    allowBlank: allowBlank || undefined,
    showInputMessage: (validation.prompt ?? validation.promptTitle) !== undefined || undefined,
    showErrorMessage: true,
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
  };
  return element("dataValidation", attributes, [
    ...formulaElements("formula1", formula1),
    ...formulaElements("formula2", formula2),
  ]);
}

function text(message: string | undefined): string | undefined {
  return message === undefined ? undefined : encodeText(message);
}

function formulaElements(name: string, typed: string | undefined): XmlElement[] {
  return typed === undefined ? [] : [element(name, {}, [encodeText(toStored(typed).text)])];
}
