import type { DraftShade } from "../../sheets/draft";
import { shadeColors } from "../../sheets/looks";
import { rangeOf } from "../request";
import { step, type Step } from "./steps";

/** Shades cells by their values, from 0 to 1, whatever the smallest and the largest of them are. */
export function shadeSteps(sheet: Excel.Worksheet, shades: readonly DraftShade[]): readonly Step[] {
  return shades.map(({ area, kind }) =>
    step(() => {
      const { conditionalFormats } = rangeOf(sheet, area);
      if (kind === "bars") addBars(conditionalFormats);
      else addHeatMap(conditionalFormats);
    }),
  );
}

function addBars(formats: Excel.ConditionalFormatCollection): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = shadeColors.bar;
  dataBar.positiveFormat.gradientFill = false;
}

function addHeatMap(formats: Excel.ConditionalFormatCollection): void {
  const at = (share: number, color: string) => ({ type: "Number" as const, formula: String(share), color });
  formats.add("ColorScale").colorScale.criteria = {
    minimum: at(0, shadeColors.low),
    midpoint: at(0.5, shadeColors.middle),
    maximum: at(1, shadeColors.high),
  };
}
