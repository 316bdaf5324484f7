import { readFileSync } from "node:fs";
import path from "node:path";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

/** The add-in's id, under which a workbook keeps its settings. */
export const addInId = idIn(manifest);

function idIn(xml: string): string {
  const id = /<Id>(?<id>[^<]+)<\/Id>/.exec(xml)?.groups?.["id"];
  if (id === undefined) throw new Error("The manifest names no id.");
  return id;
}
