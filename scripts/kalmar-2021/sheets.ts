import type { SheetFile } from "../../src/workbench/book/file";
import { baseRequirements, kalmar2021, type CriterionRow } from "./evaluation";
import { cell, cells, height, sheet, widths, type Content } from "./sheet";
import type { Look } from "./looks";

const green = "#0B5A50";
const assessmentName = "Kalmar kommun 2021";

export function aboutSheet(): SheetFile {
  const paragraphs: readonly (readonly [string, Look])[] = [
    [`${assessmentName} – ett ifyllt exempel`, "title"],
    [
      "Kalmar kommun fick 54 av 67 poäng, 81 %, i utvärderingen av sitt klimatarbete 2021. Summan, de starkaste och de svagaste områdena är offentliga.",
      "lead",
    ],
    [
      "Fördelningen på parametrar och alla kriterier är konstruerade. De är skrivna för det här exemplet och säger inget om hur Kalmar bedömdes i enskilda frågor.",
      "lead",
    ],
    ["Så är arbetsboken uppbyggd", "heading"],
    ["Baskrav: fyra krav som ska vara uppfyllda. De ger inga poäng.", "text"],
    [
      "Bedömning: ett kriterium per rad. Skriv poängen i den gula kolumnen: 0 till maxpoängen, tomt för ej bedömd, – för ej tillämplig.",
      "text",
    ],
    [
      "Resultat: räknas av Klimat direkt ur Bedömning. Kontrollkolumnen räknar samma sak med Excels egna funktioner.",
      "text",
    ],
  ];
  return sheet({
    name: "Läs mig",
    tabColor: "#A9C9C2",
    cells: paragraphs.map(([text, look], index) => cell(index, 0, text, look)),
    columnWidths: widths(90),
    rows: [height(0, 36), height(1, 34), height(2, 34), height(3, 30), height(5, 34), height(6, 34)],
  });
}

export function baseRequirementsSheet(): SheetFile {
  const first = 3;
  return sheet({
    name: "Baskrav",
    tabColor: "#A9C9C2",
    cells: [
      cell(0, 0, "Baskrav", "title"),
      cell(1, 0, "Alla baskrav ska vara uppfyllda. De ger inga poäng.", "lead"),
      ...cells(first - 1, 0, [
        ["Krav", "head"],
        ["Uppfyllt", "head"],
      ]),
      ...baseRequirements.flatMap((text, index) =>
        cells(first + index, 0, [
          [text, "entry"],
          ["Ja", "answer"],
        ]),
      ),
    ],
    columnWidths: widths(64, 12),
    rows: [height(0, 36)],
    validations: [
      {
        areas: [{ row: first, column: 1, rowCount: baseRequirements.length, columnCount: 1 }],
        type: "list",
        formula1: '"Ja,Nej"',
        allowBlank: true,
        errorStyle: "stop",
        errorTitle: "Baskrav",
        error: "Välj Ja eller Nej.",
      },
    ],
  });
}

const assessmentHeader = ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"] as const;
const headerRow = 3;
const firstCriterion = headerRow + 1;

export function assessmentSheet(): SheetFile {
  const criteria = kalmar2021.flatMap((parameter) =>
    parameter.criteria.map((criterion) => ({ parameter: parameter.name, ...criterion })),
  );
  const points = { row: firstCriterion, column: 4, rowCount: criteria.length, columnCount: 1 };
  const first = firstCriterion + 1;
  return sheet({
    name: "Bedömning",
    tabColor: green,
    cells: [
      cell(0, 0, assessmentName, "title"),
      cell(
        1,
        0,
        "Skriv poängen i den gula kolumnen: 0 till maxpoängen, tomt för ej bedömd, – för ej tillämplig.",
        "lead",
      ),
      ...assessmentHeader.map((text, column) =>
        cell(headerRow, column, text, text.endsWith("oäng") ? "headNumber" : "head"),
      ),
      ...criteria.flatMap((criterion, index) =>
        cells(firstCriterion + index, 0, [
          [criterion.parameter, "entry"],
          [criterion.number, "entry"],
          [criterion.text, "entry"],
          [criterion.max, "number"],
          [criterion.points, "points"],
          [criterion.comment ?? null, "entry"],
        ]),
      ),
    ],
    columnWidths: widths(34, 6, 70, 12, 9, 34),
    rows: [height(0, 36), height(headerRow, 24), ...criteria.map(rowHeight)],
    merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 6 }],
    freeze: { rows: firstCriterion, columns: 0 },
    validations: [
      {
        areas: [points],
        type: "custom",
        formula1: `OR(E${first}="–",AND(ISNUMBER(E${first}),E${first}>=0,E${first}<=D${first}))`,
        allowBlank: true,
        errorStyle: "stop",
        errorTitle: "Poäng",
        error: "Skriv ett tal från 0 till maxpoängen, eller – om kriteriet inte är tillämpligt.",
      },
    ],
    tables: [
      {
        id: "1",
        name: "Bedömning",
        area: {
          row: headerRow,
          column: 0,
          rowCount: criteria.length + 1,
          columnCount: assessmentHeader.length,
        },
        columns: assessmentHeader,
        showHeaders: true,
        showTotals: false,
        style: "TableStyleLight1",
        bandedRows: true,
        showFilterButton: true,
      },
    ],
  });
}

/** Two lines where the parameter's name, the criterion or the comment is wider than its column. */
function rowHeight(
  { parameter, text, comment = "" }: CriterionRow & { readonly parameter: string },
  index: number,
): SheetFile["rows"][number] {
  const isWide = parameter.length > 40 || text.length > 70 || comment.length > 34;
  return height(firstCriterion + index, isWide ? 32 : 20);
}

export function resultSheet(): SheetFile {
  const tallies = kalmar2021.map(({ name, criteria }) => {
    const points = sum(criteria.map((criterion) => criterion.points));
    const max = sum(criteria.map((criterion) => criterion.max));
    return { name, points, max, share: points / max };
  });
  const points = sum(tallies.map((tally) => tally.points));
  const max = sum(tallies.map((tally) => tally.max));
  const byShare = [...tallies].sort((a, b) => a.share - b.share);
  const weakest = byShare.slice(0, 2).map((tally) => tally.name);
  const strongest = tallies.filter((tally) => tally.share === 1).map((tally) => tally.name);
  const list = 8;
  const ranked = list + tallies.length + 2;
  return sheet({
    name: "Resultat",
    tabColor: green,
    cells: [
      cell(0, 0, `Resultat – ${assessmentName}`, "title"),
      ...cells(2, 1, [
        ["Klimat", "label"],
        ["Kontroll", "check"],
      ]),
      ...keyFigure(3, "Poäng", "=KLIMAT.TOTAL()", "=SUM(Bedömning[Poäng])", points, "key", "check"),
      ...keyFigure(4, "Maxpoäng", "=KLIMAT.MAXPOINTS()", "=SUM(Bedömning[Maxpoäng])", max, "key", "check"),
      ...keyFigure(5, "Andel", "=KLIMAT.PERCENT()", "=C4/C5", points / max, "keyPercent", "checkPercent"),
      ...cells(list - 1, 0, [
        ["Parameter", "head"],
        ["Poäng", "headNumber"],
        ["Max", "headNumber"],
        ["Andel", "headNumber"],
      ]),
      ...spilled(
        list,
        "=KLIMAT.PARAMETERS()",
        tallies.map((tally) => [tally.name, tally.points, tally.max, tally.share]),
        ["result", "resultNumber", "resultNumber", "resultPercent"],
      ),
      cell(ranked, 0, "Starkast", "heading"),
      ...spilled(
        ranked + 1,
        "=KLIMAT.STRONGEST()",
        strongest.map((name) => [name]),
        ["result"],
      ),
      cell(ranked + 4, 0, "Störst förbättringspotential", "heading"),
      ...spilled(
        ranked + 5,
        "=KLIMAT.WEAKEST()",
        weakest.map((name) => [name]),
        ["result"],
      ),
    ],
    columnWidths: widths(62, 12, 12, 12),
    rows: [height(0, 36), height(3, 26), height(4, 26), height(5, 26), height(list - 1, 24)],
  });
}

function keyFigure(
  row: number,
  label: string,
  formula: string,
  check: string,
  result: number,
  look: Look,
  checkLook: Look,
): SheetFile["cells"] {
  return cells(row, 0, [
    [label, "keyLabel"],
    [{ formula, result }, look],
    [{ formula: check, result }, checkLook],
  ]);
}

/** The formula in the first cell, its kept results around it. */
function spilled(
  row: number,
  formula: string,
  results: readonly (readonly Exclude<Content, { formula: string }>[])[],
  looks: readonly Look[],
): SheetFile["cells"] {
  const spill = { row, column: 0, rowCount: results.length, columnCount: looks.length };
  return results.flatMap((values, down) =>
    values.map((value, right) => {
      const content = down === 0 && right === 0 ? { formula, result: value, spill } : value;
      return cell(row + down, right, content, looks[right] ?? "result");
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
