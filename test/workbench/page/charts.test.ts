import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { plainAxis, plainChart, plainSeries } from "../../../src/workbench/book/chartDefaults";
import type { Book } from "../../../src/workbench/book/book";
import type { Chart } from "../../../src/workbench/book/chart";
import { ticks, valueScale } from "../../../src/workbench/book/chartScale";
import { barSpan } from "../../../src/workbench/page/charts/bars";
import { chartData } from "../../../src/workbench/page/charts/chartData";
import { textSizes, textWidth } from "../../../src/workbench/page/charts/boxes";
import { ChartPicture } from "../../../src/workbench/page/charts/ChartPicture";
import { plotOf } from "../../../src/workbench/page/charts/plot";
import { reaches } from "../../../src/workbench/page/charts/stacks";
import { area, first, openRows, type } from "../book/support";

const rows = [
  ["Parameter", "Poäng", "Max"],
  ["Mål", 2, 4],
  ["Energi", 4, 4],
  ["Transporter", null, 8],
];

const corner = { row: 0, column: 4, x: 0, y: 0 };
const cells = (address: string) => ({ sheet: first, area: area(address) });

const chart: Chart = {
  ...plainChart,
  id: "chart-1",
  name: "Chart 1",
  type: "barClustered",
  altText: "Poäng per parameter",
  title: { visible: true, text: "Poäng & max", font: {} },
  place: { from: corner, size: { width: 300, height: 200 } },
  valueAxis: { ...plainAxis, minimum: 0, maximum: 4, numberFormat: "0" },
  series: [
    {
      ...plainSeries,
      name: cells("B1:B1"),
      values: cells("B2:B4"),
      categories: cells("A2:A4"),
      fill: "#0B5A50",
      points: [{ index: 0, fill: "#B3261E" }],
    },
  ],
};

const numberText = (format: string, value: number) => `${value} (${format})`;
const box = { left: 0, top: 0, width: 400, height: 260 };
const plot = (book: Book, given: Partial<Chart> = {}) =>
  plotOf({ ...chart, ...given }, chartData(book, { ...chart, ...given }), box, numberText);

describe("the scale of a value axis", () => {
  it.each([
    [[3, 18], {}, [0, 5, 10, 15, 20]],
    [[0.2, 0.75], { maximum: 1 }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[-2, 5], {}, [-2, 0, 2, 4, 6]],
    [[95, 100], {}, [92, 94, 96, 98, 100]],
    [[], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[0, 0], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[1, 2], { minimum: 0, maximum: 1, majorUnit: 0.25 }, [0, 0.25, 0.5, 0.75, 1]],
  ])("of %j with %j counts %j", (values, given, expected) => {
    expect(ticks(valueScale({ ...plainAxis, ...given }, values))).toEqual(expected);
  });
});

describe("bars", () => {
  it("share their room by gap and overlap, and stand in a stack where the chart is one", () => {
    expect(barSpan({ type: "barClustered", gapWidth: 100, overlap: 0 }, 1, 0, 0, 1)).toEqual([0.25, 0.75]);
    expect(barSpan({ type: "barClustered", gapWidth: 0, overlap: 0 }, 2, 1, 0, 2)).toEqual([0.25, 0.5]);
    expect(barSpan({ type: "columnStacked", gapWidth: 0, overlap: 100 }, 2, 1, 1, 2)).toEqual([0.5, 1]);
    expect(
      reaches("columnStacked", [
        [1, -2],
        [3, null],
      ]),
    ).toEqual([
      [
        { from: 0, to: 1 },
        { from: 0, to: -2 },
      ],
      [{ from: 1, to: 4 }, null],
    ]);
    expect(reaches("barStacked100", [[1], [3]])).toEqual([[{ from: 0, to: 0.25 }], [{ from: 0.25, to: 1 }]]);
  });

  it("are as long as the values of their cells, in the colours of their points, and follow the cells", () => {
    const book = openRows(rows);
    const [low, high, ...rest] = plot(book).bars;
    expect(rest).toEqual([]);
    expect((high?.width ?? 0) / (low?.width ?? 1)).toBeCloseTo(2);
    expect([low?.color, high?.color]).toEqual(["#B3261E", "#0B5A50"]);
    type(book, "B2", 4);
    expect(plot(book).bars[0]?.width).toBeCloseTo(high?.width ?? 0);
  });

  it("begin at the bottom, and at the top of a reversed axis; columns begin on the left", () => {
    const book = openRows(rows);
    const tops = (given: Partial<Chart>) => plot(book, given).bars.map(({ top }) => top);
    const [first = 0, second = 0] = tops({});
    expect(first).toBeGreaterThan(second);
    const [one = 0, other = 0] = tops({ categoryAxis: { ...plainAxis, reversed: true } });
    expect(one).toBeLessThan(other);
    const [left, right] = plot(book, { type: "columnClustered" }).bars;
    expect(left?.left).toBeLessThan(right?.left ?? 0);
  });
});

describe("the labels of values", () => {
  const labelled = (labels: boolean): Partial<Chart> => ({
    series: chart.series.map((one) => ({
      ...one,
      labels: labels ? { position: "outsideEnd", font: {}, numberFormat: "0" } : null,
    })),
  });

  it("have room beside the longest of lying bars", () => {
    const { texts, bars } = plot(openRows(rows), labelled(true));
    const ends = texts.filter(({ anchor }) => anchor === "start").map(({ x, text }) => x + textWidth(text));
    expect(ends).toHaveLength(2);
    expect(Math.max(...ends)).toBeLessThanOrEqual(box.left + box.width);
    const [, longest] = bars;
    const [, unlabelled] = plot(openRows(rows), labelled(false)).bars;
    expect(longest?.width).toBeLessThan(unlabelled?.width ?? 0);
  });

  it.each(["columnClustered", "lineMarkers"] as const)("have room above the highest of a %s", (type) => {
    const { texts, area } = plot(openRows(rows), { type, ...labelled(true) });
    const above = texts.filter(({ y }) => y < area.top);
    expect(above.map(({ text }) => text)).toEqual(["4 (0)"]);
    for (const { y } of above) expect(y - textSizes.label).toBeGreaterThanOrEqual(box.top);
  });
});

describe("lines", () => {
  it("break where a cell has no number, and mark their points where the chart does", () => {
    const book = openRows([
      ["", "Poäng"],
      ["a", 1],
      ["b", null],
      ["c", 3],
      ["d", 4],
    ]);
    const series = [{ ...plainSeries, values: cells("B2:B5"), categories: cells("A2:A5") }];
    const [line] = plot(book, { type: "lineMarkers", series }).lines;
    expect(line?.stretches.map(({ length }) => length)).toEqual([1, 2]);
    expect(line?.markers).toHaveLength(3);
    expect(plot(book, { type: "line", series }).lines[0]?.markers).toEqual([]);
  });
});

describe("the picture of a chart", () => {
  it("has its title, names and numbers as texts, and its own text for those who cannot see it", () => {
    const book = openRows(rows);
    const props = { chart, data: chartData(book, chart), size: { width: 400, height: 260 }, numberText };
    const markup = renderToStaticMarkup(createElement(ChartPicture, props));
    expect(markup).toContain('role="img" aria-label="Poäng per parameter"');
    for (const text of ["Poäng &amp; max", "Mål", "Energi", "Transporter", "0 (0)", "4 (0)"])
      expect(markup).toContain(`>${text}</text>`);
  });
});
