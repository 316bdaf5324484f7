import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnLetters } from "../../reading/address";
import type { Mapping } from "../../reading/reading";
import { resetReading } from "../actions/actions";
import { useDone } from "../hooks/useDone";
import { useEditing } from "../reading/editing";
import { useSettingsTexts } from "./texts";

interface ReadingItemProps {
  readonly mapping: Mapping;
  /** The focus comes back to the first one when columns were chosen. */
  readonly isFirst: boolean;
  readonly disabled: boolean;
  readonly onReset: () => void;
}

const useStyles = makeStyles({
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  how: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** How one sheet is read, with the ways to change that and to leave it to Klimat again. */
export function ReadingItem({ mapping, isFirst, disabled, onReset }: ReadingItemProps): ReactNode {
  const styles = useStyles();
  const { text } = useSettingsTexts();
  const editing = useEditing();
  const { pending, start } = useDone(resetReading, onReset);
  const { sheet, headerRow, firstRow, columns } = mapping;
  const how = text("settings.mapped", {
    headings: headerRow === null ? "none" : "some",
    row: (headerRow ?? firstRow) + 1,
    letter: columnLetters(columns.points),
  });
  return (
    <li>
      <span className={styles.name}>{sheet}</span>
      <p className={styles.how}>{how}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          {...(isFirst && { ref: editing.opener })}
          aria-label={text("settings.changeOn", { sheet })}
          onClick={() => {
            editing.open(sheet);
          }}
        >
          {text("settings.change")}
        </Button>
        <Button
          size="small"
          disabledFocusable={disabled || pending}
          aria-label={text("settings.resetOn", { sheet })}
          onClick={() => {
            start(sheet);
          }}
        >
          {text("settings.reset")}
        </Button>
      </div>
    </li>
  );
}
