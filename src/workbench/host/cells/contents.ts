import { cellErrors, type CellContent, type CellError } from "../../book/parts";

const errors: ReadonlySet<string> = new Set(cellErrors);

/** As Range.values has it: blank is "", an error is its text. { error: "#N/A" } -> "#N/A" */
export function toWire(content: CellContent): string | number | boolean {
  if (content === null) return "";
  return typeof content === "object" ? content.error : content;
}

/** As Range.valueTypes has it. null -> "Empty" */
export function valueType(content: CellContent): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (content === null) return "Empty";
  if (typeof content === "object") return "Error";
  if (typeof content === "number") return "Double";
  return typeof content === "boolean" ? "Boolean" : "String";
}

/**
 * What Excel makes of a value that an add-in writes to a cell: null leaves the cell as it is (undefined), a text is
 * read as if someone typed it in English: "=A1" and "-A1" become formulas, "7.5" and "50%" numbers, "'=A1" the text
 * "=A1" (the book, too, takes the apostrophe as the sign of a text). Dates stay texts here, unlike in Excel.
 *
 * fromWire("12", "General") -> 12; fromWire("12", "@") -> "'12"
 */
export function fromWire(value: unknown, numberFormat: string): CellContent | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (text === "") return null;
  return text.startsWith("'") ? text : typed(text, numberFormat);
}

function typed(text: string, numberFormat: string): CellContent {
  if (numberFormat === "@") return `'${text}`;
  const number = numberIn(text);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (errors.has(text.toUpperCase())) return { error: text.toUpperCase() as CellError };
  if (/^[+\-@]./.test(text)) return `=${text}`;
  return text;
}

function numberIn(text: string): number | null {
  const found = /^\s*([+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(text);
  if (!found) return null;
  const number = Number(found[1]?.replaceAll(",", ""));
  return found[2] ? number / 100 : number;
}
