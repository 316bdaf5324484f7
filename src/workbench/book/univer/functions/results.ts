import type { FunctionResult } from "../../book";
import type { CellContent } from "../../parts";
import { isError, toUniverError } from "../errors";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "#univer";
import type { BaseValueObject } from "#univer";

/** What a cell shows until the first result: Excel's #BUSY!. */
export function waiting(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.CONNECT);
}

/** A result as Univer computes with it: [["Energi", 10], ["Transporter", 8]] -> an array that spills. */
export function toValueObject(result: FunctionResult): BaseValueObject {
  return isMatrix(result) ? toArray(result) : toSingle(result);
}

function isMatrix(result: FunctionResult): result is readonly (readonly CellContent[])[] {
  return Array.isArray(result);
}

function toArray(matrix: readonly (readonly CellContent[])[]): BaseValueObject {
  const columnCount = Math.max(0, ...matrix.map((row) => row.length));
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) =>
      Array.from({ length: columnCount }, (_, i) => toSingle(row[i] ?? null)),
    ),
    rowCount: matrix.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toSingle(content: CellContent): BaseValueObject {
  if (content === null) return NullValueObject.create();
  if (isError(content)) return ErrorValueObject.create(toUniverError(content.error));
  if (typeof content === "number") return NumberValueObject.create(content);
  if (typeof content === "boolean") return BooleanValueObject.create(content);
  return StringValueObject.create(content);
}
