import type { ParameterLine } from "../../reading/parameterLines";
import type { Standing } from "../../reading/standing";
import type { SheetPart } from "../stack";
import { cells, columnArea, none, paragraph } from "./page";
import { parameterChart } from "./parameterChart";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { quoted } from "./words";

/** Row of the first parameter in the part: below the heading and the heads of the columns. */
const first = 2;

/** Rows that the chart takes beside one for each parameter. */
const chartRows = 4;

/** Every parameter with its figures and a bar, the total, and a chart of the shares. */
export function parametersPart(facts: ReportFacts, texts: ReportTexts): SheetPart {
  const { text } = texts;
  const { lines, standing } = facts;
  const title = paragraph(text("report.byParameter"), "heading");
  if (lines.length === 0)
    return { lines: [title, paragraph(text("report.noParameters"))], shades: [], charts: [] };
  const head = cells(
    [text("report.parameter"), "head"],
    [text("report.points"), "headNumber"],
    [text("report.maxShort"), "headNumber"],
    [text("report.left"), "headNumber"],
    [text("report.share"), "headNumber"],
  );
  const table = [title, head, ...lines.map((line) => figures(line, texts)), sum(standing, texts)];
  const weak = lines.filter(({ mark }) => mark === "weakest").map(({ name }) => name);
  const chart = parameterChart(facts, texts, first, {
    row: table.length + 1,
    rowCount: lines.length + chartRows,
  });
  if (chart === null) return { lines: table, shades: [], charts: [] };
  const room = Array.from({ length: chart.place.rowCount + 1 }, () => []);
  const note =
    weak.length > 0 ? [paragraph(text("report.weakest", { names: quoted(weak, texts) }), "note")] : [];
  return {
    lines: [...table, ...room, ...note],
    shades: [{ area: columnArea(4, first, lines.length), kind: "bars" }],
    charts: [chart],
  };
}

function figures({ name, standing }: ParameterLine, texts: ReportTexts): ReturnType<typeof cells> {
  const blank = [none, "word"] as const;
  switch (standing.kind) {
    case "counted": {
      const { points, max, potential, share } = standing;
      return cells(
        [name, "text"],
        [points, "number"],
        [max, "number"],
        [potential, "number"],
        [share, "percent"],
      );
    }
    case "noMax":
      return cells([name, "text"], [standing.points, "number"], blank, blank, [
        texts.text("report.maxMissing"),
        "word",
      ]);
    case "notAssessed":
      return cells([name, "text"], blank, standing.max === null ? blank : [standing.max, "number"], blank, [
        texts.text("report.notAssessed"),
        "word",
      ]);
    case "notApplicable":
      return cells([name, "text"], blank, blank, blank, [texts.text("report.notApplicable"), "word"]);
    case "stopped":
      return cells([name, "text"], blank, blank, blank, [texts.text("report.notCounted"), "word"]);
  }
}

function sum(standing: Standing, { text }: ReportTexts): ReturnType<typeof cells> {
  const blank = [none, "sumNumber"] as const;
  const label = [text("report.total"), "sum"] as const;
  if (standing.kind === "counted") {
    const { points, max, potential, share } = standing;
    return cells(
      label,
      [points, "sumNumber"],
      [max, "sumNumber"],
      [potential, "sumNumber"],
      [share, "sumPercent"],
    );
  }
  const points = standing.kind === "noMax" ? ([standing.points, "sumNumber"] as const) : blank;
  const max =
    standing.kind === "notAssessed" && standing.max !== null ? ([standing.max, "sumNumber"] as const) : blank;
  return cells(label, points, max, blank, blank);
}
