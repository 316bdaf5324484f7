import { Fragment } from "react";
import type { ReactNode } from "react";
import type { FormulaReport } from "../../excel/formulas/report";
import { CellLink } from "../parts/CellLink";
import { useTranslator } from "../services";

type Left = FormulaReport["left"];

interface LeftFormulasProps {
  readonly reason: Left[number]["reason"];
  readonly left: Left;
}

/** As many as can be taken in at a glance. */
const shownAtMost = 5;

const texts = {
  waits: "formulas.leftWaits",
  error: "formulas.leftError",
  changed: "formulas.leftChanged",
  protected: "formulas.leftProtected",
  gone: "formulas.leftGone",
} as const;

/** The formulas that were left as they are for one reason, with links to their cells. */
export function LeftFormulas({ reason, left }: LeftFormulasProps): ReactNode {
  const { text } = useTranslator();
  const cells = left.flatMap(({ cell }) => cell ?? []);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].join(", ");
  const said = text(texts[reason], { count: left.length, sheets });
  if (reason === "protected" || reason === "gone") return said;
  const more = cells.length - shownAtMost;
  return (
    <>
      {said}{" "}
      {cells.slice(0, shownAtMost).map((cell, index) => (
        <Fragment key={`${cell.sheet}!${String(cell.row)},${String(cell.column)}`}>
          {index > 0 && ", "}
          <CellLink cell={cell} home="" />
        </Fragment>
      ))}
      {more > 0 && ` ${text("formulas.more", { count: more })}`}
    </>
  );
}
