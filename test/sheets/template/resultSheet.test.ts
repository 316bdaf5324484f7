import type { Locale } from "../../../src/i18n/translator";
import type { SheetDraft } from "../../../src/sheets/draft";
import type { TemplateChoice } from "../../../src/sheets/template/choice";
import { templateNames } from "../../../src/sheets/template/names";
import { templateDrafts } from "../../../src/sheets/template/templateDrafts";
import { templateOf } from "../../../src/sheets/template/template";
import { missing } from "../../support/missing";

const names = templateNames("sv", { sheets: [], tables: [] });

function resultOf(choice: TemplateChoice, locale: Locale): SheetDraft {
  const drafts = templateDrafts(choice, locale, names);
  return drafts.find(({ name }) => name === names.result) ?? missing("the sheet of the result");
}

const rowOf = ({ cells }: SheetDraft, text: string): number =>
  cells.find(({ content }) => content === text)?.row ?? missing(text);

const heightOf = ({ rowHeights }: SheetDraft, row: number): number | undefined =>
  rowHeights.find((one) => one.row === row)?.height;

it.each([
  ["municipality", "sv"],
  ["municipality", "en"],
  ["municipality2021", "sv"],
  ["municipality2021", "en"],
  ["region", "sv"],
  ["region", "en"],
] as const)("shows the name of each parameter of %s, in %s, on one line", (edition, locale) => {
  const choice: TemplateChoice = { kind: "edition", edition };
  const sheet = resultOf(choice, locale);
  for (const name of templateOf(choice, locale).parameters)
    expect([name, heightOf(sheet, rowOf(sheet, name))]).toEqual([name, undefined]);
});

it("gives the row of an own parameter with a long name the height of its lines", () => {
  const long = "Kommunikation, samarbete med näringslivet, civilsamhället och kommuninvånarna i hela länet";
  const sheet = resultOf(
    {
      kind: "own",
      parameters: [
        { name: "Vatten", max: 8 },
        { name: long, max: 4 },
      ],
    },
    "sv",
  );
  expect(heightOf(sheet, rowOf(sheet, "Vatten"))).toBeUndefined();
  expect(heightOf(sheet, rowOf(sheet, long))).toBe(35);
});
