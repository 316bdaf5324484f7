import { anything } from "../arguments";
import { changeFormat, ruleOf } from "../cells/conditionalFormats";
import { pointToBook, pointToWire } from "../cells/conditionalScales";
import { membersOf, type HostClass } from "../members";

const { value, setting } = membersOf<"ColorScaleConditionalFormat">();

interface WireCriteria {
  readonly minimum?: unknown;
  readonly midpoint?: unknown;
  readonly maximum?: unknown;
}

export const colorScaleConditionalFormat: HostClass<"ColorScaleConditionalFormat"> = {
  name: "ColorScaleConditionalFormat",
  members: {
    criteria: setting(
      "ExcelApi 1.6",
      anything("criteria"),
      (self, host) => {
        const points = (ruleOf(self, host, "colorScale")?.scale ?? []).map(pointToWire);
        const [minimum, midpoint] = points;
        return { minimum, ...(points.length > 2 && { midpoint }), maximum: points.at(-1) };
      },
      (self, host, criteria) => {
        const { minimum, midpoint, maximum } = (criteria ?? {}) as WireCriteria;
        const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
        changeFormat(self, host, { rule: { kind: "colorScale", scale: points.map(pointToBook) } });
      },
    ),
    threeColorScale: value(
      "ExcelApi 1.6",
      (self, host) => (ruleOf(self, host, "colorScale")?.scale.length ?? 0) > 2,
    ),
  },
};
