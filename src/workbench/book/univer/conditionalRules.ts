import type { ConditionalFormat, Comparison } from "../parts";
import { toArea, toRange } from "./areas";
import { cellName } from "./cellNames";
import { fromBarRule, fromScaleRule, toBarRule, toScaleRule } from "./conditionalScales";
import { fromStyleData, toStyleData } from "./looks";
import { CFRuleType, CFSubRuleType, CFTextOperator } from "#univer";
import type { CFNumberOperator, IConditionFormattingRule } from "#univer";

type Rule = ConditionalFormat["rule"];
type UniverRule = IConditionFormattingRule["rule"];

/** A rule that never holds stands where Univer has nothing like the format: its areas move with the cells all the same. */
const never = "=FALSE";

/**
 * A conditional format as Univer applies it.
 *
 * {kind: "formula", formula: "$B2<3"} -> {type: highlightCell, subType: formula, value: "=$B2<3"}
 */
export function toRule(format: ConditionalFormat): IConditionFormattingRule {
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: toUniverRule(format),
  };
}

function toUniverRule(format: ConditionalFormat): UniverRule {
  const style = toStyleData(format.style);
  const { rule } = format;
  switch (rule.kind) {
    case "formula":
      return formulaRule(style, withEquals(rule.formula));
    case "containsText":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.containsText,
        value: rule.text,
        style,
      };
    case "cellValue":
      return numberRule(style, rule) ?? formulaRule(style, comparison(format, rule.operator, rule.formulas));
    case "dataBar":
      return toBarRule(rule.bar);
    case "colorScale":
      return toScaleRule(rule.scale);
    case "other":
      return formulaRule({}, never);
  }
}

function formulaRule(style: ReturnType<typeof toStyleData>, value: string): UniverRule {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style };
}

/** Univer compares with numbers only; null where the limits are formulas or texts. */
function numberRule(
  style: ReturnType<typeof toStyleData>,
  rule: Extract<Rule, { kind: "cellValue" }>,
): UniverRule | null {
  const limits = rule.formulas.map((formula) =>
    isNumber(formula) ? Number(formula.replace(/^=/, "")) : NaN,
  );
  if (limits.some(Number.isNaN)) return null;
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  const [first = 0, second = 0] = limits;
  if (rule.operator === "between" || rule.operator === "notBetween")
    return { ...base, operator: rule.operator as CFNumberOperator.between, value: [first, second] };
  return { ...base, operator: rule.operator as CFNumberOperator.equal, value: first };
}

function isNumber(formula: string): boolean {
  return /^=?-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(formula.trim());
}

const symbols: Readonly<Record<Exclude<Comparison, "between" | "notBetween">, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The comparison as a formula about the first cell: ("greaterThan", ["$B$1"]) on A2:A9 -> "=A2>($B$1)" */
function comparison(format: ConditionalFormat, operator: Comparison, formulas: readonly string[]): string {
  const area = format.areas[0];
  const cell = cellName(area?.row ?? 0, area?.column ?? 0);
  const [low = "0", high = "0"] = formulas.map((formula) => `(${formula.replace(/^=/, "")})`);
  if (operator === "between") return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "notBetween") return `=OR(${cell}<${low},${cell}>${high})`;
  return `=${cell}${symbols[operator]}${low}`;
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** A rule that someone made or changed in Univer itself; kinds that the book does not know stay as "other". */
export function fromRule(rule: IConditionFormattingRule): ConditionalFormat {
  const style = "style" in rule.rule ? fromStyleData(rule.rule.style) : {};
  return {
    id: rule.cfId,
    areas: rule.ranges.map(toArea),
    priority: 0,
    stopIfTrue: rule.stopIfTrue,
    rule: fromUniverRule(rule.rule),
    style,
  };
}

function fromUniverRule(rule: UniverRule): Rule {
  if (rule.type === CFRuleType.dataBar) return { kind: "dataBar", bar: fromBarRule(rule) };
  if (rule.type === CFRuleType.colorScale) return { kind: "colorScale", scale: fromScaleRule(rule) };
  if (!("subType" in rule)) return { kind: "other", type: rule.type, xml: "" };
  if (rule.subType === CFSubRuleType.formula) return { kind: "formula", formula: rule.value };
  if (rule.subType === CFSubRuleType.number) {
    const formulas = [rule.value ?? 0].flat().map(String);
    return { kind: "cellValue", operator: rule.operator as Comparison, formulas };
  }
  if (rule.subType === CFSubRuleType.text && rule.operator === CFTextOperator.containsText)
    return { kind: "containsText", text: rule.value ?? "" };
  return { kind: "other", type: rule.subType, xml: "" };
}
