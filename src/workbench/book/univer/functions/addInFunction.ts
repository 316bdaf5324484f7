import { BaseFunction } from "#univer";
import type { BaseReferenceObject, BaseValueObject } from "#univer";
import type { Variant } from "./arguments";
import type { CellAddress } from "../engine";

/** Computes one call of a function, as far as an add-in has answered. */
export type Compute = (cell: CellAddress, variants: readonly Variant[]) => BaseValueObject;

/**
 * A function of an add-in among Univer's own. It answers at once with what is known: a function that waits would hold
 * up every other formula.
 */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly compute: Compute,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    return this.compute(cell, variants as (BaseValueObject | BaseReferenceObject)[]);
  }
}
