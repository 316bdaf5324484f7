import type { FunctionArgument, FunctionResult } from "../../book/book";
import type { CellContent, CellError } from "../../book/parts";
import type { Json } from "../protocol/wire";

/** How arguments are put to the runtime. */
export interface ArgumentRules {
  /** What a blank cell is. */
  readonly blank: null | 0;
}

/** An argument as the runtime takes it; one that was left out is null. */
export function argumentToWire({ value, address }: FunctionArgument, rules: ArgumentRules): Json {
  if (isMatrix(value)) return value.map((row) => row.map((cell) => cellToWire(cell, rules.blank)));
  return cellToWire(value, address === null ? null : rules.blank);
}

type Matrix = readonly (readonly CellContent[])[];

function isMatrix(value: CellContent | Matrix): value is Matrix {
  return Array.isArray(value);
}

function cellToWire(content: CellContent, blank: null | 0): Json {
  if (content === null) return blank;
  return typeof content === "object" ? { type: "CustomFunctionError", code: content.error } : content;
}

/** The first error among the arguments, or undefined. */
export function errorIn(args: readonly FunctionArgument[]): { readonly error: CellError } | undefined {
  const cells = args.flatMap(({ value }) => (isMatrix(value) ? value.flat() : [value]));
  return cells.find((cell) => typeof cell === "object" && cell !== null);
}

/** Errors as the runtime numbers them; any other number is #VALUE! too. */
const errorNumbers: Readonly<Record<number, CellError>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/**
 * A row of results as the runtime sends it: [id, succeeded, value, error number].
 *
 * [7, false, "D14: 7 is above the maximum 5", 7] -> { error: "#VALUE!", message: "D14: 7 is above the maximum 5" }
 */
export function resultFromWire([, succeeded, value, errorNumber]: readonly unknown[]): FunctionResult {
  if (succeeded !== true) {
    const error = errorNumbers[Number(errorNumber)] ?? "#VALUE!";
    return { error, message: typeof value === "string" ? value : "" };
  }
  if (Array.isArray(value)) {
    return value.map((row) => (Array.isArray(row) ? row.map(contentFromWire) : [contentFromWire(row)]));
  }
  const content = contentFromWire(value);
  const isError = typeof content === "object" && content !== null;
  return isError ? { ...content, message: (value as RichValue).message ?? "" } : content;
}

function contentFromWire(value: unknown): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return richContent(value as RichValue);
}

/** Values with a type beside them: a formatted number, an error inside a matrix. */
interface RichValue {
  readonly type?: string;
  readonly basicValue?: string | number | boolean;
  readonly primitive?: string | number | boolean;
  readonly message?: string;
}

function richContent({ type, basicValue, primitive }: RichValue): CellContent {
  const plain = basicValue ?? primitive ?? null;
  if (type === "Error" || type === "CustomFunctionError") return { error: (plain ?? "#VALUE!") as CellError };
  return plain;
}
