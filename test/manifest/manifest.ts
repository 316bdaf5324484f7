import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

export const root = path.join(__dirname, "../..");
export const manifestText = readFileSync(path.join(root, "manifest.xml"), "utf8");

const document = new DOMParser().parseFromString(manifestText, "text/xml");

/** Elements of a local name, wherever they stand and whatever their namespace. */
export function elements(localName: string): Element[] {
  return [...document.getElementsByTagNameNS("*", localName)];
}

/** Values of an attribute wherever it stands. */
export function attributes(name: string): string[] {
  return elements("*").flatMap((element) => element.getAttribute(name) ?? []);
}
