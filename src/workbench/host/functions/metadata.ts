import type { BookFunction } from "../../book/book";

/** A functions.json, as Office documents it and as far as the host uses it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Errors reach functions as arguments, instead of being the result at once. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

/**
 * The functions as a workbook knows them, by the name that is typed in a cell.
 *
 * functionsOf({ functions: [{ id: "TOTAL", name: "TOTAL", options: { stream: true } }] }, "KLIMAT")
 *   -> [{ name: "KLIMAT.TOTAL", parameters: [], isStream: true }]
 */
export function functionsOf(metadata: FunctionsMetadata, namespace: string): BookFunction[] {
  return metadata.functions.map((each) => ({
    name: fullName(each, namespace),
    parameters: (each.parameters ?? []).map(({ name, dimensionality, optional }) => ({
      name,
      isMatrix: dimensionality === "matrix",
      isOptional: optional ?? false,
    })),
    isStream: each.options?.stream ?? false,
  }));
}

/** "KLIMAT.TOTAL" */
export function fullName({ name }: FunctionMetadata, namespace: string): string {
  return `${namespace}.${name}`.toUpperCase();
}
