import { folderOf } from "../../../../files/xlsx/opc/partNames";

/**
 * Target of a relationship as Excel writes it, relative to its source.
 *
 * ("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") -> "../tables/table1.xml"
 */
export function targetOf(source: string, part: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = part.split("/");
  const shared = from.findIndex((step, at) => step !== to[at]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].map(encodeStep).join("/");
}

function encodeStep(step: string): string {
  return encodeURI(step).replaceAll("#", "%23");
}
