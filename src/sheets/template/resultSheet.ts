import { areaAddress, columnLetters } from "../../reading/address";
import type { Area } from "../../reading/grid";
import type { DraftCell, DraftChart, DraftContent, SheetDraft } from "../draft";
import { cell, cells, formula, quoted, sheetDraft } from "../draftCells";
import type { Look } from "../looks";
import { markedChart, usualBarColor } from "../markedChart";
import { tallRowHeights } from "../rowHeights";
import { tableArea } from "./assessmentCells";
import { checksOf, noFigure, shareOfCells } from "./checks";
import { legendBlock } from "./legendBlock";
import { tabColors, type Plan } from "./plan";

const rows = { title: 0, summary: 1, note: 2, keyHeader: 4, keyFirst: 5 } as const;
const keyFigureCount = 6;
const listHeader = rows.keyFirst + keyFigureCount + 1;
const listFirst = listHeader + 1;
const chartRows = 18;
const columns = {
  name: 0,
  points: 1,
  max: 2,
  share: 3,
  potential: 4,
  checkPoints: 5,
  checkMax: 6,
  checkShare: 7,
};
const columnCount = Object.keys(columns).length;

/** The first has room for the longest name of a parameter in the editions. */
const columnWidths = [68, 12, 12, 12, 12, 12, 12, 12];

/** What the assessment amounts to: Klimat's figures, a check that works without Klimat, and a chart. */
export function resultSheet(plan: Plan): SheetDraft {
  const { names, locale, text } = plan;
  const legend = legendBlock(plan, legendFirst(plan.template.parameters.length));
  const parameters = parameterRows(plan);
  return sheetDraft({
    name: names.result,
    role: "output",
    cells: [
      cell(rows.title, 0, text("templateSheets.resultTitle"), "title"),
      { ...cell(rows.summary, 0, formula(call(plan, "SUMMARY", quoted(locale))), "lead"), span: columnCount },
      {
        ...cell(rows.note, 0, text("templateSheets.resultLead", { sheet: names.assessment }), "note"),
        span: columnCount,
      },
      ...keyFigures(plan),
      ...parameterHeadings(plan),
      ...parameters,
      ...extremes(plan),
      ...legend.cells,
    ],
    columnWidths,
    rowHeights: [
      { row: rows.title, height: 32 },
      { row: rows.summary, height: 34 },
      { row: rows.note, height: 34 },
      { row: listHeader, height: 34 },
      ...tallRowHeights(parameters, columnWidths),
    ],
    charts: [chart(plan)],
    legend: legend.legend,
    page: { orientation: "portrait", titleRows: 0, footer: names.result },
    tabColor: tabColors.result,
  });
}

/** A call of one of our functions about this assessment, by the name of its table. */
function call({ names }: Plan, id: string, ...values: readonly string[]): string {
  return `KLIMAT.${id}(${[...values, quoted(names.table)].join(",")})`;
}

/** Before all maxima are filled in there is no share yet, which is no trouble. */
function orNone(expression: string): string {
  return `IFNA(${expression},${noFigure})`;
}

function keyFigures(plan: Plan): readonly DraftCell[] {
  const { text } = plan;
  const checks = checksOf(plan);
  const [points, max] = [0, 1].map((down) => `C${String(rows.keyFirst + down + 1)}`) as [string, string];
  const figures = [
    ["total", call(plan, "TOTAL"), checks.points(), "keyNumber"],
    ["maxTotal", orNone(call(plan, "MAXPOINTS", "")), checks.max(), "keyNumber"],
    ["share", orNone(call(plan, "PERCENT", "")), shareOfCells(points, max), "keyPercent"],
    ["potential", orNone(call(plan, "POTENTIAL", "")), differenceOf(max, points), "keyNumber"],
    ["progress", orNone(call(plan, "PROGRESS")), checks.progress, "keyPercent"],
    ["baseMet", call(plan, "BASEMET"), checks.baseMet, "keyNumber"],
  ] as const satisfies readonly (readonly [string, string, string, Look])[];
  return [
    ...cells(rows.keyHeader, 0, [
      [text("templateSheets.keyFigures"), "heading"],
      [text("templateSheets.klimat"), "check"],
      [text("templateSheets.check"), "check"],
    ]),
    ...figures.flatMap(([label, ours, check, look], down) =>
      cells(rows.keyFirst + down, 0, [
        [text(`templateSheets.${label}`), "keyLabel"],
        [formula(ours), look],
        [formula(check), look === "keyPercent" ? "checkPercent" : "check"],
      ]),
    ),
  ];
}

function differenceOf(max: string, points: string): string {
  return `IF(ISNUMBER(${max}),${max}-${points},${noFigure})`;
}

function parameterHeadings({ text }: Plan): readonly DraftCell[] {
  const numbers = ["points", "max", "share", "potential", "checkPoints", "checkMax", "checkShare"] as const;
  return cells(listHeader, 0, [
    [text("templateSheets.parameter"), "head"],
    ...numbers.map((heading): readonly [DraftContent, Look] => [
      text(`templateSheets.${heading}`),
      "headNumber",
    ]),
  ]);
}

function parameterRows(plan: Plan): readonly DraftCell[] {
  const checks = checksOf(plan);
  return plan.template.parameters.flatMap((parameter, index) => {
    const row = listFirst + index;
    const at = (column: number): string => `${columnLetters(column)}${String(row + 1)}`;
    const name = `$${at(columns.name)}`;
    return cells(row, 0, [
      [parameter, "text"],
      [formula(call(plan, "PARAMETERTOTAL", name)), "number"],
      [formula(orNone(call(plan, "MAXPOINTS", name))), "number"],
      [formula(orNone(call(plan, "PERCENT", name))), "percent"],
      [formula(orNone(call(plan, "POTENTIAL", name))), "number"],
      [formula(checks.points(name)), "check"],
      [formula(checks.max(name)), "check"],
      [formula(shareOfCells(at(columns.checkPoints), at(columns.checkMax))), "checkPercent"],
    ]);
  });
}

/** The cells of a column of the list of parameters. */
function listColumn({ template }: Plan, column: number): Area {
  return { row: listFirst, column, rowCount: template.parameters.length, columnCount: 1 };
}

/** Drawn from the check, so that it stands where Klimat is not installed too. */
function chart(plan: Plan): DraftChart {
  const { names, template, text } = plan;
  return {
    name: markedChart,
    kind: "bar",
    title: text("templateSheets.chartTitle"),
    categories: listColumn(plan, columns.name),
    series: [
      {
        name: text("templateSheets.share"),
        values: listColumn(plan, columns.checkShare),
        color: usualBarColor,
        marked: [],
      },
    ],
    place: { row: chartFirst(template.parameters.length), column: 0, rowCount: chartRows, columnCount },
    values: "shares",
    description: text("templateSheets.chartDescription"),
    assessment: { sheet: names.assessment, area: tableArea(template.rows.length) },
  };
}

/** The row below the lists of the strongest and the weakest. */
function legendFirst(parameterCount: number): number {
  return chartFirst(parameterCount) + chartRows + 1 + 2 * (parameterCount + 2);
}

function chartFirst(parameterCount: number): number {
  return listFirst + parameterCount + 1;
}

/** The strongest and the weakest, as many as the workbook marks: each list has room for all parameters. */
function extremes(plan: Plan): readonly DraftCell[] {
  const { template, text } = plan;
  const names = areaAddress("", listColumn(plan, columns.name));
  const shares = areaAddress("", listColumn(plan, columns.checkShare));
  const first = chartFirst(template.parameters.length) + chartRows + 1;
  const lists = [
    ["strongest", "STRONGEST", "MAX"],
    ["weakest", "WEAKEST", "MIN"],
  ] as const;
  return lists.flatMap(([title, id, best], index) => {
    const row = first + index * (template.parameters.length + 2);
    const found = `INDEX(${names},MATCH(${best}(${shares}),${shares},0))`;
    return [
      cell(row, 0, text(`templateSheets.${title}`), "heading"),
      cell(row, columns.checkPoints, text("templateSheets.check"), "check"),
      cell(row + 1, 0, formula(call(plan, id, "")), "listed"),
      ...template.parameters.slice(1).map((_, down) => cell(row + 2 + down, 0, null, "listed")),
      cell(row + 1, columns.checkPoints, formula(`IFNA(${found},${noFigure})`), "checkName"),
    ];
  });
}
