import fc from "fast-check";
import type { ScaleBound } from "../../../src/workbench/book/conditionalScales";
import type { BookFile, CellFile, SheetFile } from "../../../src/workbench/book/file";
import type { PageLayout } from "../../../src/workbench/book/page";
import type {
  Area,
  CellContent,
  Comparison,
  ConditionalFormat,
  DataValidation,
  DefinedName,
} from "../../../src/workbench/book/parts";
import type { Border, BorderSide, CellStyle, FontStyle } from "../../../src/workbench/book/style";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { changedParts } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "",
    " å ",
    "a\r\nb",
    "_x000D_",
    "_x0041",
    "<&>\"'",
    "]]>",
    "\u0000\uffff",
    "\ud83d",
    "=1+1",
  ),
);
const filled = text.filter((one) => one !== "");
const name = fc.stringMatching(/^[A-Za-zÅÄÖåäö]{4,9}$/);
const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
const flag = fc.boolean();

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(30),
  column: fc.nat(30),
  rowCount: fc.integer({ min: 1, max: 5 }),
  columnCount: fc.integer({ min: 1, max: 5 }),
});

const value: fc.Arbitrary<CellContent> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
  flag,
  fc
    .constantFrom("#DIV/0!", "#N/A", "#NAME?", "#REF!", "#BUSY!" as const)
    .map((error) => ({ error }) as CellContent),
);

const formula = fc.constantFrom(
  "=SUM(A1:A9)",
  "=KLIMAT.TOTAL()",
  '=KLIMAT.PERCENT("Mål & år")',
  "=SORT(UNIQUE(A1:B9))",
  "=LET(x,1,x+1)",
  '="a\nb"&A1',
  "=1<2",
);

const cell = fc.oneof(
  fc.record({ value, formula: fc.constant(null), spill: fc.constant(null) }),
  fc.record({ value: fc.oneof(value, fc.constant(null)), formula, spill: fc.constant(null) }),
);

/** Cells of a sheet, one in a place, in order. */
const cells: fc.Arbitrary<CellFile[]> = fc
  .dictionary(fc.stringMatching(/^[0-9] [0-9]$/), fc.tuple(cell, fc.option(fc.nat(3))), { maxKeys: 12 })
  .map((places) =>
    Object.entries(places).map(([place, [content, style]]) => {
      const [row = 0, column = 0] = place.split(" ").map(Number);
      return { row, column, ...content, style };
    }),
  )
  .map((all) => all.sort((a, b) => a.row - b.row || a.column - b.column));

const font: fc.Arbitrary<FontStyle> = fc.record(
  {
    name: fc.constantFrom("Arial", "Times New Roman"),
    size: fc.integer({ min: 12, max: 40 }),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strike: fc.constant(true),
    color,
  },
  { requiredKeys: [] },
);
const border: fc.Arbitrary<Border> = fc.record(
  { style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double", "hair"), color },
  { requiredKeys: ["style"] },
);
const sides = fc.uniqueArray(fc.constantFrom<BorderSide>("top", "bottom", "left", "right"), { minLength: 1 });
const borders = fc
  .tuple(sides, border)
  .map(([some, line]) => Object.fromEntries(some.map((side) => [side, line])));
const hasSome = (object: object): boolean => Object.keys(object).length > 0;

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom("0%", "0.0", "@", '#,##0 "kr & öre"'),
    fill: color,
    font: font.filter(hasSome),
    horizontal: fc.constantFrom("left", "center", "right", "justify", "fill"),
    vertical: fc.constantFrom("top", "center"),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 9 }),
    borders,
    locked: fc.constant(false),
  },
  { requiredKeys: [] },
);
const difference = fc.record({ fill: color, font: font.filter(hasSome), borders }, { requiredKeys: [] });

const comparison = fc.constantFrom<Comparison>(
  "between",
  "equal",
  "greaterThan",
  "lessThanOrEqual",
  "notBetween",
);
const areas = fc.array(area, { minLength: 1, maxLength: 3 });
const plainBound: fc.Arbitrary<ScaleBound> = fc.constantFrom(
  { kind: "lowest" },
  { kind: "highest" },
  { kind: "number", value: "0.5" },
  { kind: "percentile", value: "50" },
  { kind: "formula", value: "MAX($A$1:$A$9)" },
);
const bound: fc.Arbitrary<ScaleBound> = fc.oneof(plainBound, fc.constant({ kind: "automatic" as const }));
const rule: fc.Arbitrary<ConditionalFormat["rule"]> = fc.oneof(
  fc.record({
    kind: fc.constant("formula" as const),
    formula: fc.constantFrom("$A1<2", 'XLOOKUP("å",A:A,B:B)>1'),
  }),
  fc.record({
    kind: fc.constant("cellValue" as const),
    operator: comparison,
    formulas: fc.constant(["1", "$A$1"]),
  }),
  fc.record({ kind: fc.constant("containsText" as const), text: filled }),
  fc.record({
    kind: fc.constant("dataBar" as const),
    bar: fc.record({
      color,
      gradient: flag,
      border: fc.option(color),
      lower: bound,
      upper: bound,
      barOnly: flag,
      direction: fc.constantFrom("context" as const, "leftToRight" as const, "rightToLeft" as const),
    }),
  }),
  fc.record({
    kind: fc.constant("colorScale" as const),
    scale: fc.array(fc.record({ bound: plainBound, color }), { minLength: 2, maxLength: 3 }),
  }),
);
const formats: fc.Arbitrary<ConditionalFormat[]> = fc
  .array(fc.record({ areas, stopIfTrue: flag, rule, style: difference }), { maxLength: 4 })
  .map((all) =>
    all.map((one, at) => ({
      ...one,
      id: "",
      priority: at + 1,
      style: one.rule.kind === "dataBar" || one.rule.kind === "colorScale" ? {} : one.style,
    })),
  );

const ruled = fc.record(
  {
    areas,
    type: fc.constantFrom("whole", "decimal", "textLength"),
    operator: comparison,
    formula1: fc.constantFrom("0", "$A$1"),
    allowBlank: flag,
    errorTitle: filled,
    error: filled,
    promptTitle: filled,
    prompt: filled,
    errorStyle: fc.constantFrom("stop", "warning", "information"),
  },
  { requiredKeys: ["areas", "type", "operator", "formula1", "allowBlank"] },
);
const validation = ruled.map(
  (one): DataValidation => (/etween/.test(one.operator) ? { ...one, formula2: "9" } : one) as DataValidation,
);

const columnWidths = fc
  .array(
    fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      width: fc.integer({ min: 1, max: 99 }),
      hidden: flag,
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((one, at) => ({ column: at * 4, ...one })));

const rows = fc
  .uniqueArray(
    fc.record({ row: fc.nat(40), height: fc.option(fc.integer({ min: 5, max: 90 })), hidden: flag }),
    { selector: (one) => one.row, maxLength: 5 },
  )
  .map((all) => all.filter((one) => one.height !== null || one.hidden).sort((a, b) => a.row - b.row));

const margin = fc.nat(8).map((quarters) => quarters / 4);
const pages = fc.option(fc.integer({ min: 1, max: 9 }));
const pageTexts = fc.record({
  left: fc.constantFrom("", "Mål & år"),
  center: fc.constantFrom("", "&P (&N)", "A && B <C>"),
  right: fc.constantFrom("", '&"Aptos,Bold"&12&A'),
});
const page: fc.Arbitrary<PageLayout> = fc.record({
  orientation: fc.constantFrom("portrait", "landscape"),
  paperSize: fc.option(fc.integer({ min: 1, max: 13 })),
  zoom: fc.oneof(
    fc.record({ scale: fc.integer({ min: 10, max: 400 }) }),
    fc.record({ pagesWide: pages, pagesTall: pages }),
  ),
  margins: fc.record({
    left: margin,
    right: margin,
    top: margin,
    bottom: margin,
    header: margin,
    footer: margin,
  }),
  centerHorizontally: flag,
  centerVertically: flag,
  printGridLines: flag,
  printHeadings: flag,
  header: pageTexts,
  footer: pageTexts,
});

const sheet: fc.Arbitrary<SheetFile> = fc.record({
  name,
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  tabColor: fc.option(color),
  part: fc.constant(null),
  cells,
  columnWidths,
  rows,
  merges: fc.uniqueArray(area, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
  freeze: fc.option(fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.nat(3) })),
  showGridLines: flag,
  page,
  conditionalFormats: formats,
  validations: fc.array(validation, { maxLength: 3 }),
  tables: fc.constant([]),
  charts: fc.constant([]),
  isProtected: flag,
});

const book: fc.Arbitrary<BookFile> = fc
  .record({
    sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: (one) => one.name.toLowerCase() }),
    active: fc.nat(2),
    styles: fc.array(style, { minLength: 4, maxLength: 4 }),
    names: fc.uniqueArray(
      fc.record({ name, formula: fc.constantFrom("1", "Blad1!$A$1"), local: flag, hidden: flag }),
      { selector: (one) => one.name.toLowerCase(), maxLength: 3 },
    ),
    settings: fc.dictionary(
      fc.uuid(),
      fc.dictionary(
        fc.stringMatching(/^[\wåäö "<&]{1,9}$/).filter((one) => one !== "__proto__"),
        fc.json(),
        { minKeys: 1, maxKeys: 3 },
      ),
      { maxKeys: 2 },
    ),
  })
  .map(({ sheets, active, styles, names, settings }) => ({
    sheets,
    activeSheet: active % sheets.length,
    styles,
    names: names.map(({ local, ...one }): DefinedName => ({
      ...one,
      sheet: local ? (sheets[0]?.name ?? null) : null,
    })),
    settings,
    origin: null,
  }));

/** What a workbook says, without what only a file knows: part names, ids, the positions of looks. */
function said(file: BookFile): unknown {
  const isPlain = (position: number | null): boolean =>
    position === null || !hasSome(file.styles[position] ?? {});
  return {
    activeSheet: file.activeSheet,
    names: file.names,
    settings: file.settings,
    sheets: file.sheets.map((one) => ({
      ...one,
      part: null,
      cells: one.cells
        .map((given) => ({ ...given, style: isPlain(given.style) ? null : file.styles[given.style ?? 0] }))
        .filter((given) => given.value !== null || given.formula !== null || given.style !== null),
      conditionalFormats: one.conditionalFormats.map((format) => ({ ...format, id: "" })),
    })),
  };
}

it("any workbook that is written is read as the same workbook, and Excel has nothing to complain about", () => {
  fc.assert(
    fc.property(book, (given) => {
      const bytes = writeXlsx(given);
      expect(complaintsAbout(bytes)).toEqual([]);
      expect(said(readXlsx(bytes))).toEqual(said(given));
    }),
    { numRuns: 100 },
  );
});

it("any workbook that is read and written again is the same file", () => {
  fc.assert(
    fc.property(book, (given) => {
      const bytes = writeXlsx(given);
      expect(changedParts(bytes, writeXlsx(readXlsx(bytes)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it("any workbook that is written over another one's parts is read as what it says", () => {
  fc.assert(
    fc.property(book, book, (before, after) => {
      const { origin, sheets } = readXlsx(writeXlsx(before));
      const placed = after.sheets.map((one, at) => ({ ...one, part: sheets[at]?.part ?? null }));
      const bytes = writeXlsx({ ...after, sheets: placed, origin });
      expect(complaintsAbout(bytes)).toEqual([]);
      expect(said(readXlsx(bytes))).toEqual(said(after));
    }),
    { numRuns: 100 },
  );
});
