import type { DataBar } from "../../book/conditionalScales";
import type { ConditionalFormat } from "../../book/parts";
import { HostError } from "../errors";
import type { HostState } from "../state";
import type { ConditionalFormatTarget } from "../targets";
import { requireUnprotected } from "./sheets";

type Rule = ConditionalFormat["rule"];

/** @throws HostError ItemNotFound when it is gone */
export function formatOf({ sheet, id }: ConditionalFormatTarget, { book }: HostState): ConditionalFormat {
  const found = book.conditionalFormats(sheet).find((format) => format.id === id);
  if (found) return found;
  throw new HostError("ItemNotFound", "The requested conditional format doesn't exist.");
}

/** The format's rule, or undefined when it is of another kind. */
export function ruleOf<K extends Rule["kind"]>(
  self: ConditionalFormatTarget,
  host: HostState,
  kind: K,
): Extract<Rule, { kind: K }> | undefined {
  const { rule } = formatOf(self, host);
  return rule.kind === kind ? (rule as Extract<Rule, { kind: K }>) : undefined;
}

/** @throws HostError AccessDenied on a protected sheet */
export function changeFormat(
  self: ConditionalFormatTarget,
  host: HostState,
  change: Partial<Omit<ConditionalFormat, "id">>,
): void {
  requireUnprotected(host, self.sheet);
  host.book.changeConditionalFormat(self.sheet, formatOf(self, host).id, change);
}

/** @throws HostError ItemNotFound when the format has no bar any more */
export function barOf(self: ConditionalFormatTarget, host: HostState): DataBar {
  const rule = ruleOf(self, host, "dataBar");
  if (rule) return rule.bar;
  throw new HostError("ItemNotFound", "The conditional format has no data bar.");
}

export function changeBar(self: ConditionalFormatTarget, host: HostState, change: Partial<DataBar>): void {
  changeFormat(self, host, { rule: { kind: "dataBar", bar: { ...barOf(self, host), ...change } } });
}

/** Takes a part of the look away; the others stay. */
export function clearLook(self: ConditionalFormatTarget, host: HostState, part: "fill" | "font"): void {
  const { style } = formatOf(self, host);
  const rest = Object.fromEntries(Object.entries(style).filter(([key]) => key !== part));
  changeFormat(self, host, { style: rest });
}

/** A formula as the book keeps it: without the sign in front. */
export function withoutSign(formula: string): string {
  return formula.replace(/^=/, "");
}
