import type { DataValidation } from "../parts";
import { toArea, toRange } from "./areas";
import type { Engine } from "./engine";
import { DataValidationErrorStyle, DataValidationModel } from "./univerLibrary";
import type { ISheetDataValidationRule } from "./univerLibrary";

const errorStyles: readonly [NonNullable<DataValidation["errorStyle"]>, DataValidationErrorStyle][] = [
  ["stop", DataValidationErrorStyle.STOP],
  ["warning", DataValidationErrorStyle.WARNING],
  ["information", DataValidationErrorStyle.INFO],
];

const types: ReadonlySet<string> = new Set<DataValidation["type"]>([
  "whole",
  "decimal",
  "list",
  "date",
  "time",
  "textLength",
  "custom",
]);

/** A validation as Univer keeps it: {type: "list", formula1: "0,1,2"} -> {uid, type: "list", formula1: "0,1,2", …} */
export function toValidationRule(validation: DataValidation, uid: string): ISheetDataValidationRule {
  const { areas, errorStyle, ...rest } = validation;
  const style = errorStyles.find(([name]) => name === errorStyle)?.[1];
  return {
    ...rest,
    uid,
    ranges: areas.map(toRange),
    ...(style === undefined ? {} : { errorStyle: style }),
    showErrorMessage: true,
    showInputMessage: true,
  } as ISheetDataValidationRule;
}

/** The validations of a sheet, wherever their cells have moved; kinds that only Univer has are left out. */
export function sheetValidations(engine: Engine, sheet: string): DataValidation[] {
  return engine
    .service(DataValidationModel)
    .getRules(engine.unitId, sheet)
    .filter((rule) => types.has(rule.type))
    .map((rule) => fromRule(rule as ISheetDataValidationRule));
}

const keys = ["operator", "formula1", "formula2", "errorTitle", "error", "promptTitle", "prompt"] as const;

function fromRule(rule: ISheetDataValidationRule): DataValidation {
  const style = errorStyles.find(([, value]) => value === rule.errorStyle)?.[0];
  return {
    areas: rule.ranges.map(toArea),
    type: rule.type as DataValidation["type"],
    allowBlank: rule.allowBlank ?? true,
    ...Object.fromEntries(keys.flatMap((key) => (rule[key] === undefined ? [] : [[key, rule[key]]]))),
    ...(style === undefined ? {} : { errorStyle: style }),
  };
}
