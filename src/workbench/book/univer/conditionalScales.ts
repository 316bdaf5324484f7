import type { ColorScale, DataBar, ScaleBound } from "../conditionalScales";
import { CFRuleType, CFValueType } from "#univer";
import type { IConditionFormattingRule } from "#univer";

type UniverRule = IConditionFormattingRule["rule"];
type BarRule = Extract<UniverRule, { type: CFRuleType.dataBar }>;
type ScaleRule = Extract<UniverRule, { type: CFRuleType.colorScale }>;
type UniverBound = BarRule["config"]["min"];

/** Excel's own colour for what is below 0; Univer wants one. */
const negativeColor = "#FF0000";

export function toBarRule(bar: DataBar): BarRule {
  return {
    type: CFRuleType.dataBar,
    isShowValue: !bar.barOnly,
    config: {
      min: toBound(bar.lower, { type: CFValueType.num, value: 0 }),
      max: toBound(bar.upper, { type: CFValueType.max }),
      isGradient: bar.gradient,
      positiveColor: bar.color,
      nativeColor: negativeColor,
    },
  };
}

export function toScaleRule(scale: ColorScale): ScaleRule {
  const config = scale.map(({ bound, color }, index) => ({
    index,
    color,
    value: toBound(bound, { type: CFValueType.num, value: 0 }),
  }));
  return { type: CFRuleType.colorScale, config };
}

const types = {
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
} as const;

function toBound(bound: ScaleBound, automatic: UniverBound): UniverBound {
  switch (bound.kind) {
    case "automatic":
      return automatic;
    case "lowest":
      return { type: CFValueType.min };
    case "highest":
      return { type: CFValueType.max };
    case "formula":
      return { type: CFValueType.formula, value: `=${bound.value}` };
    case "number":
    case "percent":
    case "percentile":
      return { type: types[bound.kind], value: Number(bound.value) };
  }
}

/** A bar that someone made in Univer itself. */
export function fromBarRule({ config, isShowValue }: BarRule): DataBar {
  return {
    color: config.positiveColor,
    gradient: config.isGradient,
    border: null,
    lower: fromBound(config.min),
    upper: fromBound(config.max),
    barOnly: !isShowValue,
    direction: "context",
  };
}

/** A scale that someone made in Univer itself. */
export function fromScaleRule({ config }: ScaleRule): ColorScale {
  return [...config]
    .sort((one, other) => one.index - other.index)
    .map(({ color, value }) => ({ color, bound: fromBound(value) }));
}

function fromBound({ type, value = 0 }: UniverBound): ScaleBound {
  switch (type) {
    case CFValueType.min:
      return { kind: "lowest" };
    case CFValueType.max:
      return { kind: "highest" };
    case CFValueType.formula:
      return { kind: "formula", value: String(value).replace(/^=/, "") };
    case CFValueType.num:
      return { kind: "number", value: String(value) };
    case CFValueType.percent:
      return { kind: "percent", value: String(value) };
    case CFValueType.percentile:
      return { kind: "percentile", value: String(value) };
  }
}
