import type { DraftCell, SheetDraft } from "../draft";
import { cell, sheetDraft } from "../draftCells";
import type { Look } from "../looks";
import { rowHeights } from "../rowHeights";
import { editionKeys } from "./assessmentSheet";
import { tabColors, type Plan } from "./plan";
import type { Template } from "./template";

/** Raised whenever the sheets of the template change. */
const version = 1;

/** Where the parameters and maxima of each edition come from. */
const sources = {
  municipality: "sourceMunicipality",
  municipality2021: "sourceMunicipality2021",
  region: "sourceRegion",
  own: "sourceOwn",
} as const satisfies Record<Template["kind"], string>;

/** Which edition it is, where it comes from, and how to fill it in. */
export function aboutSheet(plan: Plan): SheetDraft {
  const { names } = plan;
  const cells = paragraphs(plan).map(([text, look], row): DraftCell => cell(row, 0, text, look));
  const columnWidths = [76];
  return sheetDraft({
    name: names.about,
    role: "output",
    cells,
    columnWidths,
    rowHeights: rowHeights(cells, columnWidths),
    page: { orientation: "portrait", titleRows: 0, footer: names.about },
    tabColor: tabColors.about,
  });
}

function paragraphs({ template, names, text }: Plan): readonly (readonly [string, Look])[] {
  const steps = [
    "howSubject",
    "howBase",
    "howPoints",
    "howNotApplicable",
    "howComment",
    "howRows",
    "howParameters",
  ] as const;
  const { assessment, base, result } = names;
  return [
    [text("templateSheets.aboutTitle"), "title"],
    [text(`templateSheets.${editionKeys[template.kind]}`), "heading"],
    [text(`templateSheets.${sources[template.kind]}`), "lead"],
    [text("templateSheets.baseSource"), "lead"],
    [text("templateSheets.illustrativeTitle"), "heading"],
    [text("templateSheets.illustrative"), "lead"],
    [text("templateSheets.howTitle"), "heading"],
    ...steps.map((step, index): readonly [string, Look] => [
      `${String(index + 1)}. ${text(`templateSheets.${step}`, { assessment, base, result })}`,
      "lead",
    ]),
    [text("templateSheets.version", { version }), "note"],
  ];
}
