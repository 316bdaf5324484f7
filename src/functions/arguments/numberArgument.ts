import type { MessageValues } from "../../i18n/translator";
import type { CellValue } from "../../reading/grid";
import { Trouble } from "../answer";
import { cellText } from "../cellText";
import { asCell, isLeftOut } from "../cells";
import type { Argument } from "../declaration";
import type { ArgumentId } from "../help/argumentTexts";
import { typedNumber } from "../typedNumber";
import { isOf, type Unit } from "../unit";

interface Wanted {
  readonly id: ArgumentId;
  readonly unit: Unit;
  /** What is wrong with a number that is none of its unit, and with a missing one that must be given. */
  readonly trouble: "badCount" | "badShare" | "badEmissions" | "badPopulation";
  /** What the text names besides the value. */
  readonly values?: MessageValues;
}

/** A number that must be given. */
export function numberArgument(wanted: Wanted): Argument<number> {
  return {
    ...common(wanted),
    optional: false,
    read(value) {
      const cell = asCell(value);
      return isLeftOut(cell) ? refused(wanted, null) : numberOf(wanted, cell);
    },
  };
}

/** A number that may be left out, which is null. */
export function optionalNumber(wanted: Wanted): Argument<number | null> {
  return {
    ...common(wanted),
    optional: true,
    read(value) {
      const cell = asCell(value);
      return isLeftOut(cell) ? null : numberOf(wanted, cell);
    },
  };
}

function common({ id, unit, trouble }: Wanted) {
  return { id, unit, dimensionality: "scalar", troubles: [trouble] } as const;
}

function numberOf(wanted: Wanted, cell: CellValue): number | Trouble {
  const number = typedNumber(cell);
  return number !== null && isOf(wanted.unit, number) ? number : refused(wanted, cell);
}

function refused({ trouble, values }: Wanted, cell: CellValue): Trouble {
  const given = cell === null ? "no" : "yes";
  return new Trouble(trouble, (translator) =>
    translator.text(`functions.${trouble}`, { ...values, given, value: cellText(cell ?? "", translator) }),
  );
}
