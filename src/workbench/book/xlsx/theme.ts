import { contentTypes } from "./opc/kinds";
import type { Package } from "./opc/package";
import { officeTheme } from "./styles/colors";
import type { XmlElement } from "../../../files/xlsx/xml/element";
import { element } from "./xml/made";

/**
 * Gives a new workbook the Office theme. Excel would do without; other programs find the colours that a chart leaves
 * to the theme only there.
 */
export function addTheme(pack: Package, workbook: string): void {
  const root = element("a:theme", { "xmlns:a": drawing, name: "Office Theme" }, [
    element("a:themeElements", {}, [colorScheme(), fontScheme, formatScheme]),
  ]);
  pack.write("xl/theme/theme1.xml", root, contentTypes.theme);
  pack.relate(workbook, "theme", "xl/theme/theme1.xml");
}

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** In the order of the scheme: dark stands before light. */
const slots = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

function colorScheme(): XmlElement {
  const colors = slots.map((slot) =>
    element(`a:${slot}`, {}, [element("a:srgbClr", { val: officeTheme[slot] })]),
  );
  return element("a:clrScheme", { name: "Office" }, colors);
}

const fontScheme = element(
  "a:fontScheme",
  { name: "Office" },
  [
    ["a:majorFont", "Calibri Light"],
    ["a:minorFont", "Calibri"],
  ].map(([name = "", typeface]) =>
    element(name, {}, [
      element("a:latin", { typeface }),
      element("a:ea", { typeface: "" }),
      element("a:cs", { typeface: "" }),
    ]),
  ),
);

const placeholder = element("a:solidFill", {}, [element("a:schemeClr", { val: "phClr" })]);

/** Widths of thin, middle and thick lines. */
const lines = [6350, 12700, 19050].map((w) => element("a:ln", { w }, [placeholder]));

/** Everything plain: the scheme must have three of each. */
const formatScheme = element("a:fmtScheme", { name: "Office" }, [
  element("a:fillStyleLst", {}, [placeholder, placeholder, placeholder]),
  element("a:lnStyleLst", {}, lines),
  element(
    "a:effectStyleLst",
    {},
    lines.map(() => element("a:effectStyle", {}, [element("a:effectLst")])),
  ),
  element("a:bgFillStyleLst", {}, [placeholder, placeholder, placeholder]),
]);
