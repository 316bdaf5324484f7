import type { ScaleBound, ScalePoint } from "../../book/conditionalScales";
import { HostError } from "../errors";
import { color } from "./colors";
import { withoutSign } from "./conditionalFormats";

const wireKinds = {
  automatic: "Automatic",
  lowest: "LowestValue",
  highest: "HighestValue",
  number: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
} as const;

type Kind = ScaleBound["kind"];

interface WireBound {
  readonly type?: string;
  readonly formula?: string | number | null;
}

interface WirePoint extends WireBound {
  readonly color?: string;
}

/** {kind: "number", value: "0.5"} -> {type: "Number", formula: "=0.5"}, {kind: "lowest"} -> {type: "LowestValue"} */
export function boundToWire(bound: ScaleBound): object {
  return { type: wireKinds[bound.kind], ...("value" in bound && { formula: `=${bound.value}` }) };
}

/**
 * The way back; a number may stand without its sign.
 *
 * @throws HostError InvalidArgument for a kind that Excel does not have, or without the value that it needs
 */
export function boundToBook(wire: unknown): ScaleBound {
  const { type, formula } = (wire ?? {}) as WireBound;
  const kind = (Object.keys(wireKinds) as Kind[]).find((each) => wireKinds[each] === type);
  if (!kind) throw new HostError("InvalidArgument", `"${type}" is no kind of bound that Excel has.`);
  if (kind === "automatic" || kind === "lowest" || kind === "highest") return { kind };
  const value = withoutSign(String(formula ?? ""));
  const isFit = kind === "formula" ? value !== "" : value.trim() !== "" && Number.isFinite(Number(value));
  if (isFit) return { kind, value };
  throw new HostError("InvalidArgument", `A bound of the kind ${type} needs its value as formula.`);
}

export function pointToWire({ bound, color: fill }: ScalePoint): object {
  return { ...boundToWire(bound), color: fill };
}

/** @throws HostError InvalidArgument for a point without a colour, or one of a scale's that Excel does not have */
export function pointToBook(wire: unknown): ScalePoint {
  const bound = boundToBook(wire);
  if (bound.kind === "automatic")
    throw new HostError("InvalidArgument", "A colour scale has no automatic point.");
  return { bound, color: color((wire as WirePoint).color ?? "") };
}
