import { localName } from "./xml/element";
import { decodeText } from "./xml/decodeText";
import { scanXml } from "./xml/scanXml";
import type { PackageReader } from "./opc/packageReader";

/** Texts that cells refer to by position, their formatting left out. */
export function readSharedStrings(pack: PackageReader, workbook: string): string[] {
  const part = pack.related(workbook, "sharedStrings");
  if (part === undefined) return [];
  const texts: string[] = [];
  const collector = textCollector();
  scanXml(pack.text(part), part, {
    open: (tag) => collector.open(localName(tag.name)),
    text: (text) => collector.text(text),
    close(tag) {
      const local = localName(tag.name);
      collector.close(local);
      if (local === "si") texts.push(collector.take());
    },
  });
  return texts;
}

/** Collects the text of <t> elements, those of phonetic hints left out. */
export interface TextCollector {
  open(local: string): void;
  text(text: string): void;
  close(local: string): void;
  /** The text since the last call, decoded. */
  take(): string;
}

export function textCollector(): TextCollector {
  let collected = "";
  let isText = false;
  let isPhonetic = false;
  return {
    open(local) {
      if (local === "t") isText = !isPhonetic;
      else if (local === "rPh") isPhonetic = true;
    },
    text(text) {
      if (isText) collected += text;
    },
    close(local) {
      if (local === "t") isText = false;
      else if (local === "rPh") isPhonetic = false;
    },
    take() {
      const text = decodeText(collected);
      collected = "";
      return text;
    },
  };
}
