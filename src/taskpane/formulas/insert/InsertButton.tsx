import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { toAddress } from "../../../reading/address";
import { useDone } from "../../hooks/useDone";
import { useSelectedCell } from "../../hooks/useSelectedCell";
import { useTranslator } from "../../services";
import { insertFormula } from "../../actions/insertFormula";
import type { Draft } from "./listedFunction";
import { useInsertTexts } from "./texts";

interface InsertButtonProps {
  readonly draft: Draft;
  readonly readOnly: boolean;
}

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  note: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
});

/** Writes the formula to the selected cell, which it names; says why where it cannot. */
export function InsertButton({ draft, readOnly }: InsertButtonProps): ReactNode {
  const styles = useStyles();
  const noteId = useId();
  const { text: paneText } = useTranslator();
  const { text } = useInsertTexts();
  const cell = useSelectedCell();
  const [inserted, setInserted] = useState<string | null>(null);
  const address = cell && toAddress({ ...cell, sheet: "" });
  const { pending, start } = useDone(insertFormula, () => {
    if (cell) setInserted(toAddress({ ...cell, sheet: cell.sheet.name }));
  });
  const obstacle = obstacleNow();
  const { formula, rows, columns, shares } = draft;

  function obstacleNow(): string | null {
    if (readOnly) return paneText("failures.readOnly");
    if (!cell) return text("insert.noCell");
    if (cell.isProtected) return paneText("failures.protectedSheet", { sheet: cell.sheet.name });
    return draft.isComplete ? null : text("insert.incomplete");
  }

  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        disabledFocusable={obstacle !== null || pending}
        {...(obstacle !== null && { "aria-describedby": noteId })}
        {...(pending && { icon: <Spinner size="extra-tiny" /> })}
        onClick={() => {
          setInserted(null);
          if (cell)
            start({ formula, rowCount: rows.length, columnCount: columns?.length ?? 1, shares }, cell);
        }}
      >
        {address === null ? text("insert.insert") : text("insert.insertIn", { cell: address })}
      </Button>
      {obstacle !== null && (
        <p id={noteId} className={styles.note}>
          {obstacle}
        </p>
      )}
      <div role="status">
        {inserted !== null && <p className={styles.note}>{text("insert.inserted", { cell: inserted })}</p>}
      </div>
    </div>
  );
}
