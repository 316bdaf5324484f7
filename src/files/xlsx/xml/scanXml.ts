import { SaxesParser, type SaxesTagPlain } from "saxes";
import { XlsxError } from "../errors";
import { fileLimits } from "../limits";

export interface XmlEvents {
  /** `from` and `to` are where the start tag stands in the text. */
  open(tag: SaxesTagPlain, from: number, to: number): void;
  text?(text: string): void;
  /** `to` is where the element ends in the text. */
  close(tag: SaxesTagPlain, to: number): void;
}

/**
 * Runs through the XML of a part. Nothing is resolved that the five entities of XML do not cover.
 *
 * @throws XlsxError "declaration" for a document type declaration, "malformedXml" for what is not well-formed
 */
export function scanXml(text: string, part: string, events: XmlEvents): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw new XlsxError("malformedXml", { part, message: error.message });
  });
  parser.on("doctype", () => {
    throw new XlsxError("declaration", { part });
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > fileLimits.depth) throw new XlsxError("malformedPart", { part });
    events.open(tag, text.lastIndexOf("<", parser.position - 1), parser.position);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    events.close(tag, parser.position);
  });
  if (events.text) {
    const read = events.text.bind(events);
    parser.on("text", read);
    parser.on("cdata", read);
  }
  parser.write(text).close();
}
