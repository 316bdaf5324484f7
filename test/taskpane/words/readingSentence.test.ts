import { translator } from "../../../src/i18n/translator";
import type { CellValue } from "../../../src/reading/grid";
import type { LeftOutReason, SheetAssessment } from "../../../src/reading/reading";
import { assessAll } from "../../../src/session/assessAll";
import { readingSentence } from "../../../src/taskpane/words/readingSentence";

/** What is read of a sheet with these cells from A1 on. */
function read(...values: readonly CellValue[][]): SheetAssessment {
  const grid = { sheet: "Bedömning", row: 0, column: 0, values, formulas: values, tables: [], own: [] };
  const [live] = assessAll([grid]).assessments;
  if (!live) throw new Error("These cells hold no assessment.");
  return live.source;
}

const tidy = read(
  ["Parameter", "Kriterium", "Max", "Poäng"],
  ["Energi", "Solel", 4, 3],
  ["Energi", "Vind", 2, 1],
);
const [part] = tidy.parts;
if (!part) throw new Error("An assessment has a part.");

const leaving = (reasons: readonly LeftOutReason[]): SheetAssessment => ({
  ...tidy,
  parts: [{ ...part, leftOut: reasons.map((reason, row) => ({ row, reason })) }],
});
const onSheets = (...sheets: readonly string[]): SheetAssessment => ({
  ...tidy,
  parts: sheets.map((sheet) => ({ ...part, sheet })),
});

describe("how an assessment was read, in one sentence", () => {
  it.each<[string, SheetAssessment, string, string]>([
    [
      "a tidy list",
      tidy,
      "I read 2 criteria in Bedömning!A1:D3; points from column D, maximum from column C.",
      "Jag läste 2 kriterier i Bedömning!A1:D3; poäng från kolumn D, maxpoäng från kolumn C.",
    ],
    [
      "one criterion",
      { ...tidy, criteria: tidy.criteria.slice(0, 1) },
      "I read 1 criterion in",
      "Jag läste 1 kriterium i",
    ],
    [
      "one that a person mapped",
      { ...tidy, isMapped: true },
      "With the columns chosen by hand, I read 2 criteria",
      "Med kolumner valda för hand läste jag 2 kriterier",
    ],
    [
      "rows left out for several reasons",
      leaving(["total", "subtotal", "subtotal", "repeatedHeader", "note", "heading", "ownOutput"]),
      "; 2 subtotal rows, 1 total row, 1 heading, 1 repeated header row, 1 note and 1 row of Klimat’s own results left out.",
      "; utelämnat: 2 rader med delsummor, 1 summarad, 1 rubrik, 1 upprepad rubrikrad, 1 anteckning och 1 rad med Klimats egna resultat.",
    ],
    [
      "two sheets",
      onSheets("Mål", "Kalmar 2021"),
      "in Mål!A1:D3 and 'Kalmar 2021'!A1:D3; points from column D",
      "i Mål!A1:D3 och 'Kalmar 2021'!A1:D3; poäng från kolumn D",
    ],
    [
      "seven sheets",
      onSheets("Ett", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju"),
      "in Ett!A1:D3 and 6 more places; points from column D",
      "i Ett!A1:D3 och på 6 ställen till; poäng från kolumn D",
    ],
    [
      "sheets with the points in other columns",
      { ...tidy, parts: [part, { ...part, columns: { ...part.columns, points: 5 } }] },
      "points from columns D and F",
      "poäng från kolumnerna D och F",
    ],
    [
      "no maxima",
      read(["Parameter", "Kriterium", "Poäng"], ["Energi", "Solel", 4], ["Mål", "Beslut", 4]),
      "points from column C, no maximum found.",
      "poäng från kolumn C, ingen maxpoäng hittades.",
    ],
    [
      "maxima that have no column of their own",
      { ...tidy, parts: [{ ...part, columns: { parameter: 0, criterion: 1, points: 3 } }] },
      "points from column D, maximum from headings or texts.",
      "poäng från kolumn D, maxpoäng från rubriker eller text.",
    ],
    [
      "levels of which one is marked",
      read(
        ["Parameter", "Kriterium", "0", "1", "2"],
        ["Energi", "Solel", "x", "", ""],
        ["Energi", "Vind", "", "", "x"],
        ["Mål", "Beslut", "", "x", ""],
      ),
      "points from the mark in one of columns C to E",
      "poäng från markeringen i någon av kolumnerna C till E",
    ],
  ])("says of %s", (_, source, english, swedish) => {
    expect(readingSentence(source, translator("en"))).toContain(english);
    expect(readingSentence(source, translator("sv"))).toContain(swedish);
  });
});
