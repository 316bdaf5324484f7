import type { BookFunction, FunctionArgument } from "../../book";
import type { CellContent } from "../../parts";
import { mapArea } from "../../areas";
import { toArea } from "../areas";
import { address } from "../cellNames";
import { toContent } from "../cells";
import type { Engine } from "../engine";
import { toCellError } from "../errors";
import { ArrayValueObject, BaseReferenceObject, ErrorType } from "#univer";
import type { BaseValueObject } from "#univer";

/** What Univer hands to a function for one argument. */
export type Variant = BaseValueObject | BaseReferenceObject;

type Parameter = BookFunction["parameters"][number];

/** An argument that no function can be called with: the formula shows this error instead. */
export class ArgumentError extends Error {
  constructor(readonly error: ErrorType) {
    super(`An argument is ${error}.`);
    this.name = "ArgumentError";
  }
}

/**
 * The arguments of a call, one for each parameter; null for those left out. Blank cells are null, not 0.
 * Throws an ArgumentError where a range stands for a single value.
 *
 * (KLIMAT.PLACE, [reference to A5]) -> [{value: "Energi", address: "Blad1!A5"}, {value: null, address: null}]
 */
export function toArguments(
  engine: Engine,
  parameters: readonly Parameter[],
  variants: readonly Variant[],
): FunctionArgument[] {
  return parameters.map((parameter, index) => {
    const variant = variants[index];
    if (!variant) return { value: null, address: null };
    if (variant instanceof BaseReferenceObject) return fromReference(engine, parameter, variant);
    return { value: shape(parameter, matrixOf(variant)), address: null };
  });
}

function fromReference(
  engine: Engine,
  parameter: Parameter,
  reference: BaseReferenceObject,
): FunctionArgument {
  const area = toArea(reference.getRangePosition());
  const matrix = mapArea(area, (row, column) => toContent(reference.getCellData(row, column)));
  const sheet = engine.sheet(reference.getSheetId()).getName();
  return { value: shape(parameter, matrix), address: address(sheet, area) };
}

function matrixOf(variant: BaseValueObject): CellContent[][] {
  if (!(variant instanceof ArrayValueObject)) return [[single(variant)]];
  return variant.getArrayValue().map((row) => row.map((value) => (value ? single(value) : null)));
}

function single(value: BaseValueObject): CellContent {
  if (value.isNull()) return null;
  if (value.isError()) return { error: toCellError(String(value.getValue())) ?? "#VALUE!" };
  return value.getValue();
}

function shape(parameter: Parameter, matrix: CellContent[][]): FunctionArgument["value"] {
  const isLeftOut = matrix.length === 1 && matrix[0]?.length === 1 && matrix[0][0] === null;
  if (parameter.isMatrix) return isLeftOut ? null : matrix;
  if (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1) throw new ArgumentError(ErrorType.VALUE);
  return matrix[0]?.[0] ?? null;
}
