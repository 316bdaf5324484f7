import { plainAddress } from "../../../src/excel/areas";
import type { ConditionalFormat } from "../../../src/workbench/book/parts";
import type { TestExcel } from "../../support/excel";
import type { SheetLiteral } from "../../support/literal";
import { openSession, small } from "../openSession";

/** A rule of the user's, on the points. */
export const theirs: ConditionalFormat = {
  id: "theirs",
  areas: [{ row: 1, column: 3, rowCount: 5, columnCount: 1 }],
  priority: 1,
  stopIfTrue: false,
  rule: { kind: "cellValue", operator: "lessThan", formulas: ["3"] },
  style: { fill: "#FFC7CE" },
};

/** The small assessment with looks of the user's own. */
export const sheet: SheetLiteral = {
  rows: small,
  conditionalFormats: [theirs],
  formats: { "A1:D1": { font: { bold: true }, fill: "#DDEBF7" } },
};

export const open = (details: Partial<Exclude<SheetLiteral, readonly unknown[]>> = {}) =>
  openSession({ sheets: { Bedömning: { ...sheet, ...details } } });

/** The conditional formats on a sheet that are not the user's, the uppermost first. */
export function ours(excel: TestExcel, name = "Bedömning"): readonly ConditionalFormat[] {
  return excel.book.conditionalFormats(excel.sheetId(name)).filter(({ id }) => id !== theirs.id);
}

/** Where they apply. */
export function marks(excel: TestExcel, name = "Bedömning"): string[] {
  return ours(excel, name)
    .flatMap(({ areas }) => areas.map(plainAddress))
    .sort();
}

/** Where they apply, the uppermost first, with the look that their rules name. */
export function looks(excel: TestExcel, name = "Bedömning"): string[] {
  return ours(excel, name).map(({ areas, rule }) => {
    const look = /Klimat:(\w+)/.exec(rule.kind === "formula" ? rule.formula : "")?.[1] ?? "?";
    return `${look} ${areas.map(plainAddress).join()}`;
  });
}

/** Looks, rules and cells of the workbook, as a file would hold them. */
export const picture = ({ book }: TestExcel) => book.toFile().sheets;

/**
 * The same with the order of the rules in place of their numbers, which have a gap in a file that was opened anew, and
 * without the ids of ours, which are others when a mark was put back.
 */
export const pictureInOrder = (excel: TestExcel) =>
  picture(excel).map((each) => ({
    ...each,
    conditionalFormats: each.conditionalFormats.map((format, at) => ({
      ...format,
      id: format.id === theirs.id ? format.id : "ours",
      priority: at,
    })),
  }));
