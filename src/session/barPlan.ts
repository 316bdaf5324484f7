import type { BarChange } from "../excel/changeMarks";
import type { MarkedSheet } from "../excel/conditionalFormats";
import type { Bar, MarkedChart } from "../excel/markedCharts";
import { intersection } from "../reading/areas";
import { parameterKey } from "../reading/outline/parameterKey";
import { usualBarColor } from "../sheets/markedChart";
import type { WeakBars } from "./weakBars";

/** What makes the marked bars of a sheet's chart those of the weakest; null where they are. */
export function barsFor({ sheet, chart }: MarkedSheet, weak: readonly WeakBars[]): BarChange | null {
  return chart && changeTo(sheet, chart, weakestIn(chart, weak));
}

/** The way back to the bars that were marked; null where nothing has become of them, or their chart is gone. */
export function barsBack({ sheet, chart }: MarkedSheet, before: MarkedChart | null): BarChange | null {
  return chart && before && changeTo(sheet, chart, before.marked);
}

function weakestIn(chart: MarkedChart, weak: readonly WeakBars[]): readonly Bar[] {
  const shown = weak.find(({ parts }) => parts.some((part) => isShownBy(chart, part)));
  if (!shown) return [];
  const keys = new Set(shown.parameters.map(parameterKey));
  return chart.parameters.flatMap((parameter, index) =>
    keys.has(parameterKey(parameter)) ? [{ index, color: shown.color }] : [],
  );
}

function isShownBy({ assessment }: MarkedChart, { sheet, area }: WeakBars["parts"][number]): boolean {
  return sheet === assessment.sheet && intersection(area, assessment.area) !== null;
}

/** Bars that are and stay as they are keep any colour that somebody gave them. */
function changeTo(sheet: string, { marked: now }: MarkedChart, marked: readonly Bar[]): BarChange | null {
  const fresh = marked.filter((bar) => !now.some((each) => isSame(each, bar)));
  const usual = now
    .filter(({ index }) => !marked.some((bar) => bar.index === index))
    .map(({ index }) => ({ index, color: usualBarColor }));
  const bars = [...fresh, ...usual];
  return bars.length > 0 ? { sheet, marked, bars } : null;
}

function isSame(one: Bar, other: Bar): boolean {
  return one.index === other.index && one.color === other.color;
}
