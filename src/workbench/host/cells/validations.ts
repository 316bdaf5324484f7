import type { Comparison, DataValidation } from "../../book/parts";
import { cellCount } from "../areas";
import { intersection } from "../../book/areas";
import { HostError } from "../errors";
import type { HostState } from "../state";
import type { AreasTarget } from "../targets";
import { memberName, wireName } from "../protocol/names";
import { requireUnprotected } from "./sheets";

type Rule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;
type Type = DataValidation["type"];

/** Of all cells, of none of them, or not the same for all. */
export type Found = DataValidation | "none" | "mixed";

export function validationOf({ sheet, areas }: AreasTarget, { book }: HostState): Found {
  const covered = (validation: DataValidation) =>
    areas.reduce((sum, area) => sum + coveredCells(validation, area), 0);
  const touching = book.validations.list(sheet).filter((each) => covered(each) > 0);
  const [first] = touching;
  if (!first) return "none";
  const all = areas.reduce((sum, area) => sum + cellCount(area), 0);
  return touching.length === 1 && covered(first) === all ? first : "mixed";
}

function coveredCells({ areas }: DataValidation, area: AreasTarget["areas"][number]): number {
  return areas.reduce((sum, each) => {
    const common = intersection(each, area);
    return sum + (common ? cellCount(common) : 0);
  }, 0);
}

/** Undefined takes a part away. */
export type ValidationChange = { readonly [K in keyof DataValidation]?: DataValidation[K] | undefined };

/**
 * Changes what is said beside the rule.
 *
 * @throws HostError InvalidOperation where the cells have no rule, or different ones
 */
export function changeValidation(self: AreasTarget, host: HostState, change: ValidationChange): void {
  requireUnprotected(host, self.sheet);
  const found = validationOf(self, host);
  if (typeof found !== "object") {
    const which = found === "none" ? "no rule" : "different rules";
    throw new HostError("InvalidOperation", `The cells have ${which}: set the rule first.`);
  }
  const parts = Object.entries({ ...found, ...change, areas: self.areas });
  const changed = Object.fromEntries(parts.filter(([, part]) => part !== undefined)) as unknown;
  host.book.validations.set(self.sheet, changed as DataValidation);
}

const typeNames: Readonly<Record<Type, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export function typeName(found: Found): string {
  if (found === "none") return "None";
  return found === "mixed" ? "MixedCriteria" : typeNames[found.type];
}

/** {type: "decimal", operator: "between", formula1: "0", formula2: "E2"} -> {decimal: {operator: "Between", formula1: 0, formula2: "=E2"}} */
export function ruleToWire(found: Found): object | null {
  if (typeof found !== "object") return found === "none" ? {} : null;
  const { type, operator = "between", formula1 = "", formula2 } = found;
  const key = memberName(typeNames[type]);
  if (type === "custom") return { [key]: { formula: `=${formula1}` } };
  if (type === "list") return { [key]: { inCellDropDown: true, source: sourceToWire(formula1) } };
  const limits = { formula1: limitToWire(formula1), ...(formula2 && { formula2: limitToWire(formula2) }) };
  return { [key]: { ...limits, operator: operatorToWire(operator) } };
}

function limitToWire(formula: string): string | number {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function sourceToWire(formula: string): string {
  return /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

/** "equal" -> "EqualTo", "greaterThanOrEqual" -> "GreaterThanOrEqualTo", "between" -> "Between" */
function operatorToWire(operator: Comparison): string {
  return wireName(operator).replace(/Equal$/, "EqualTo");
}

const operators: readonly Comparison[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];

interface WireRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly formula?: unknown;
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
}

/**
 * The way back.
 *
 * @throws HostError InvalidArgument for a rule that Excel does not have
 */
export function ruleToBook(wire: unknown): Rule {
  const [[key, rule] = ["", {}], ...others] = Object.entries((wire ?? {}) as Record<string, WireRule>);
  const type = (Object.keys(typeNames) as Type[]).find((each) => memberName(typeNames[each]) === key);
  if (!type || others.length > 0) throw invalid("A rule has one kind, such as wholeNumber or list.");
  if (type === "custom") return { type, formula1: formula(rule.formula) };
  if (type === "list") return { type, formula1: source(rule) };
  const operator = operators.find((each) => operatorToWire(each) === rule.operator);
  if (!operator) throw invalid("The rule needs an operator that Excel has.");
  const limits = { formula1: limit(rule.formula1) };
  return operator === "between" || operator === "notBetween"
    ? { type, operator, ...limits, formula2: limit(rule.formula2) }
    : { type, operator, ...limits };
}

function limit(value: unknown): string {
  if (typeof value === "number") return String(value);
  const isNumber = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? value : formula(value);
}

function formula(value: unknown): string {
  if (typeof value === "string" && /^=./s.test(value)) return value.slice(1);
  throw invalid(`A limit is a number or a formula that begins with "=", and not ${JSON.stringify(value)}.`);
}

/** Excel calls a file damaged whose list of words is longer. */
const longestList = 255;

function source({ source: words, inCellDropDown = true }: WireRule): string {
  if (!inCellDropDown)
    throw new HostError("UnsupportedOperation", "The workbench host has no lists without their button.");
  if (typeof words !== "string" || words === "") throw invalid("A list needs its words or where they stand.");
  if (words.startsWith("=")) return formula(words);
  if (words.length > longestList) throw invalid(`A list of words has at most ${longestList} characters.`);
  return `"${words.replaceAll('"', '""')}"`;
}

function invalid(message: string): HostError {
  return new HostError("InvalidArgument", message);
}
