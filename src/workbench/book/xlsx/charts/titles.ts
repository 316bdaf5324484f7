import type { ChartTitle } from "../../chart";
import type { FontStyle } from "../../style";
import { childOf, childrenOf, textOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element } from "../xml/made";
import { defaultRun, readFont, runProperties, textProperties } from "./looks";

/** Text of a title: that of its runs, or the one kept from the cell that it shows; null for one that the chart makes. */
export function titleText(title: XmlElement | undefined): string | null {
  const text = childOf(title, "tx");
  const rich = childOf(text, "rich");
  if (rich)
    return childrenOf(rich, "p")
      .map((paragraph) =>
        childrenOf(paragraph, "r")
          .map((run) => textOf(childOf(run, "t")))
          .join(""),
      )
      .join("\n");
  const point = childOf(childOf(childOf(text, "strRef"), "strCache"), "pt");
  return point ? textOf(childOf(point, "v")) : null;
}

export function titleFont(title: XmlElement | undefined): FontStyle {
  return readFont(defaultRun(childOf(childOf(title, "tx"), "rich")) ?? defaultRun(childOf(title, "txPr")));
}

/** {text: "Andel", font: {bold: true}} -> <title><tx><rich>…</rich></tx><overlay val="0"/></title> */
export function titleElement({ text, font }: Pick<ChartTitle, "text" | "font">): XmlElement {
  const overlay = element("overlay", { val: 0 });
  if (text === null) {
    const look = textProperties(font);
    return element("title", {}, look ? [overlay, look] : [overlay]);
  }
  const paragraphs = text.split("\n").map((line) => paragraph(line, font));
  const rich = element("rich", {}, [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs]);
  return element("title", {}, [element("tx", {}, [rich]), overlay]);
}

function paragraph(line: string, font: FontStyle): XmlElement {
  const properties = runProperties(font);
  const run = { ...properties, name: "a:rPr", attributes: { lang: "en-US", ...properties.attributes } };
  return element("a:p", {}, [
    element("a:pPr", {}, [properties]),
    ...(line === "" ? [] : [element("a:r", {}, [run, element("a:t", {}, [line])])]),
  ]);
}
