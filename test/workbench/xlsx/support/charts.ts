import type { Chart } from "../../../../src/workbench/book/chart";
import { plainAxis, plainChart, plainSeries } from "../../../../src/workbench/book/chartDefaults";
import type { BookFile } from "../../../../src/workbench/book/file";
import { area, book, cell, sheet } from "./files";

const corner = (row: number, column: number, x = 0, y = 0) => ({ row, column, x, y });
const cells = (address: string) => ({ sheet: "Mål 2021", area: area(address) });

/** Bars, every choice left to Excel. */
export const plain: Chart = {
  ...plainChart,
  id: "chart-1",
  name: "Andel per parameter",
  type: "barClustered",
  altText: 'Andel av maxpoäng: lägst är "Energi" & Co',
  place: { from: corner(1, 3), to: corner(11, 8, 12.5, 3) },
  series: [{ ...plainSeries, name: cells("B1"), values: cells("B2:B4"), categories: cells("A2:A4") }],
};

/** Bars with everything that the model has words for. */
export const detailed: Chart = {
  ...plain,
  name: "Detaljer",
  title: {
    visible: true,
    text: "Andel\nav max",
    font: { bold: true, size: 14, color: "#0B5A50", name: "Arial" },
  },
  legend: { visible: true, position: "corner", font: { size: 9 } },
  categoryAxis: { ...plainAxis, reversed: true, font: { color: "#1B2B2A", italic: true } },
  valueAxis: { ...plainAxis, minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: "0%", title: "Andel" },
  gapWidth: 60,
  overlap: -10,
  series: [
    {
      ...plainSeries,
      name: "Bara <text>",
      values: cells("B2:B4"),
      fill: "#0B5A50",
      line: { color: "none", weight: 1.5 },
      points: [
        { index: 0, fill: "#B3261E" },
        { index: 2, fill: "none" },
      ],
      labels: { position: "outsideEnd", numberFormat: "0%", font: { size: 8 } },
    },
    { ...plainSeries, values: null, categories: cells("A2:A4") },
  ],
};

export const lines: Chart = {
  ...plain,
  name: "Linjer",
  type: "lineMarkers",
  title: { visible: false, text: null, font: {} },
  legend: { visible: false, position: "right", font: {} },
  place: { from: corner(0, 0), size: { width: 360, height: 216 } },
  series: [
    {
      ...plainSeries,
      name: cells("B1"),
      values: cells("B2:B4"),
      fill: "#FFC000",
      line: { color: "#0B5A50", weight: 2 },
      marker: { style: "diamond", size: 7 },
      smooth: true,
      points: [{ index: 1, fill: "#B3261E" }],
      labels: { position: "top", numberFormat: null, font: {} },
    },
  ],
};

const types = ["columnStacked", "barStacked100", "line", "lineMarkersStacked"] as const;

/** A workbook whose only sheet holds these charts over its cells. */
export function chartWorkbook(charts: readonly Chart[]): BookFile {
  return book({
    sheets: [
      sheet({
        name: "Mål 2021",
        cells: [
          cell("B1", "Poäng"),
          cell("A2", "Mål & åtgärder"),
          cell("B2", 3, { style: 0 }),
          cell("A3", "Energi"),
          cell("B3", 0.5),
          cell("A4", "Transporter"),
        ],
        charts,
      }),
    ],
    styles: [{ numberFormat: "0%" }],
  });
}

/** One of each kind. */
export const charts: readonly Chart[] = [
  plain,
  detailed,
  lines,
  ...types.map((type): Chart => ({ ...plain, type, name: type })),
];
