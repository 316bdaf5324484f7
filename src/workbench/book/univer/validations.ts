import type { Validations } from "../book";
import { validationTypes, type DataValidation } from "../parts";
import { toArea, toRange } from "./areas";
import type { Engine } from "./engine";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  DataValidationErrorStyle,
  DataValidationModel,
} from "#univer";
import type { ISheetDataValidationRule } from "#univer";

const errorStyles: readonly [NonNullable<DataValidation["errorStyle"]>, DataValidationErrorStyle][] = [
  ["stop", DataValidationErrorStyle.STOP],
  ["warning", DataValidationErrorStyle.WARNING],
  ["information", DataValidationErrorStyle.INFO],
];

const types: ReadonlySet<string> = new Set(validationTypes);

/** A validation as Univer keeps it: {type: "list", formula1: '"0,1,2"'} -> {uid, type: "list", formula1: "0,1,2", …} */
export function toValidationRule(validation: DataValidation, uid: string): ISheetDataValidationRule {
  const { areas, errorStyle, formula1, formula2, ...rest } = validation;
  const style = errorStyles.find(([name]) => name === errorStyle)?.[1];
  return {
    ...rest,
    ...(formula1 === undefined ? {} : { formula1: toUniverFormula(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: toUniverFormula(formula2) }),
    uid,
    ranges: areas.map(toRange),
    ...(style === undefined ? {} : { errorStyle: style }),
    showErrorMessage: true,
    showInputMessage: true,
  } as ISheetDataValidationRule;
}

/** The validations of each sheet, wherever their cells have moved; kinds that only Univer has are left out. */
export function bookValidations(engine: Engine): Validations {
  const model = engine.service(DataValidationModel);
  const rules = (sheet: string) => model.getRules(engine.unitId, engine.sheet(sheet).getSheetId());
  return {
    list: (sheet) =>
      rules(sheet)
        .filter((rule) => types.has(rule.type))
        .map((rule) => fromRule(rule as ISheetDataValidationRule)),
    set: (sheet, validation) => {
      const rule = toValidationRule(validation, freeId(rules(sheet)));
      engine.run(AddSheetDataValidationCommand, { subUnitId: sheet, rule });
    },
    clear: (sheet, areas) => {
      const ranges = areas.map(toRange);
      if (rules(sheet).length > 0) engine.run(ClearRangeDataValidationCommand, { subUnitId: sheet, ranges });
    },
  };
}

function freeId(rules: readonly { readonly uid: string }[]): string {
  const taken = new Set(rules.map(({ uid }) => uid));
  let number = rules.length + 1;
  while (taken.has(`validation-${number}`)) number++;
  return `validation-${number}`;
}

/** A file's formula has no "=", and a list of texts stands in quotes: '"Ja,Nej"' -> "Ja,Nej", "B2>0" -> "=B2>0", "5" -> "5" */
function toUniverFormula(formula: string): string {
  if (/^".*"$/s.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  return formula.trim() === "" || Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

/** The way back. */
function fromUniverFormula(formula: string, type: DataValidation["type"]): string {
  if (formula.startsWith("=")) return formula.slice(1);
  return type === "list" ? `"${formula.replaceAll('"', '""')}"` : formula;
}

const keys = ["operator", "errorTitle", "error", "promptTitle", "prompt"] as const;

function fromRule(rule: ISheetDataValidationRule): DataValidation {
  const style = errorStyles.find(([, value]) => value === rule.errorStyle)?.[0];
  const type = rule.type as DataValidation["type"];
  const { formula1, formula2 } = rule;
  return {
    areas: rule.ranges.map(toArea),
    type,
    allowBlank: rule.allowBlank ?? true,
    ...(formula1 === undefined ? {} : { formula1: fromUniverFormula(formula1, type) }),
    ...(formula2 === undefined ? {} : { formula2: fromUniverFormula(formula2, type) }),
    ...Object.fromEntries(keys.flatMap((key) => (rule[key] === undefined ? [] : [[key, rule[key]]]))),
    ...(style === undefined ? {} : { errorStyle: style }),
  };
}
