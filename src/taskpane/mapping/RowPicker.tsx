import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId } from "react";
import { isBlank } from "../../reading/cells/cells";
import { columnLetters } from "../../reading/address";
import type { SheetRows } from "../../session/session";
import { cellText } from "./cellText";
import type { Draft } from "./draft";
import { useMappingTexts } from "./texts";

interface RowPickerProps {
  readonly rows: SheetRows;
  /** How many of the rows are shown. */
  readonly shown: number;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onMore: () => void;
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    justifyItems: "start",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { ...typographyStyles.subtitle2, padding: 0, marginBottom: tokens.spacingVerticalS },
  frame: {
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "224px",
    overflow: "auto",
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { ...typographyStyles.caption1, borderCollapse: "separate", borderSpacing: 0, minWidth: "100%" },
  letter: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: "20px",
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  /** Stays where it is while the columns are scrolled. */
  pick: {
    position: "sticky",
    left: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: line,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
  },
  /** Drawn, because the browser's own does not know the pane's theme. */
  radio: {
    appearance: "none",
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    ":checked": {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 0 0 3px ${tokens.colorNeutralBackground3}`,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { appearance: "auto" },
  },
  cell: {
    maxWidth: "112px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: line,
    borderLeft: line,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** The first rows of the sheet as they look there, to say which of them has the headings, or that none has. */
export function RowPicker({ rows, shown, draft, onChange, onMore }: RowPickerProps): ReactNode {
  const styles = useStyles();
  const texts = useMappingTexts();
  const name = useId();
  const lines = rows.values.slice(0, shown);
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>
        {texts.text(draft.hasHeadings ? "mapping.headings" : "mapping.firstCriterion")}
      </legend>
      <div className={styles.frame}>
        <table className={styles.table} role="presentation">
          <thead aria-hidden>
            <tr>
              {["", ...letters(rows.column, width)].map((letter) => (
                <th key={letter} className={styles.letter}>
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells, at) => {
              const row = rows.row + at;
              const isChosen = row === draft.row;
              const choose = () => {
                onChange({ ...draft, row });
              };
              const shownTexts = cells.map((value) => cellText(value, texts));
              return (
                <tr
                  key={row}
                  className={mergeClasses(styles.row, isChosen && styles.chosen)}
                  onClick={choose}
                >
                  <td className={styles.pick}>
                    <label className={styles.label}>
                      <input
                        type="radio"
                        name={name}
                        className={styles.radio}
                        checked={isChosen}
                        // As browsers do by themselves, but Office.js in Excel on the web does not.
                        tabIndex={isChosen ? 0 : -1}
                        onChange={choose}
                        aria-label={rowName(row, shownTexts, texts)}
                      />
                      <span aria-hidden>{row + 1}</span>
                    </label>
                  </td>
                  {shownTexts.map((shownText, index) => (
                    <td key={index} aria-hidden className={styles.cell}>
                      {shownText}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.rowCount > shown && (
        <Button appearance="transparent" size="small" icon={<ChevronDown16Regular />} onClick={onMore}>
          {texts.text("mapping.moreRows")}
        </Button>
      )}
      <Checkbox
        checked={!draft.hasHeadings}
        label={texts.text("mapping.noHeadings")}
        onChange={(_, data) => {
          onChange({ ...draft, hasHeadings: data.checked !== true });
        }}
      />
    </fieldset>
  );
}

/** (0, 3) -> ["A", "B", "C"] */
function letters(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => columnLetters(first + at));
}

function rowName(
  row: number,
  cells: readonly string[],
  { text }: ReturnType<typeof useMappingTexts>,
): string {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return text("mapping.emptyRow", { row: row + 1 });
  return text("mapping.row", { row: row + 1, cells: filled.join(", ") });
}
