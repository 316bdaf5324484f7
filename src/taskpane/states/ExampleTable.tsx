import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { MessageKey } from "../../i18n/translator";
import { useTranslator } from "../services";
import { columns } from "./columns";

interface Row {
  readonly parameter: MessageKey;
  readonly criterion: MessageKey;
  readonly max: number;
  /** Null is a blank cell: not assessed. */
  readonly points: number | null;
}

const rows: readonly Row[] = [
  { parameter: "pane.exampleFirstParameter", criterion: "pane.exampleFirstCriterion", max: 2, points: 2 },
  { parameter: "pane.exampleFirstParameter", criterion: "pane.exampleSecondCriterion", max: 2, points: 1.5 },
  { parameter: "pane.exampleSecondParameter", criterion: "pane.exampleThirdCriterion", max: 3, points: null },
];

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    overflowWrap: "anywhere",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      boxSizing: "border-box",
    },
    "& th": { ...typographyStyles.caption1Strong, backgroundColor: tokens.colorNeutralBackground3 },
    // Figures need less room than words, which stand on one line where they are not longer than in our languages.
    "& th:nth-child(1)": { width: "28%" },
    "& th:nth-child(3)": { width: "16%" },
    "& th:nth-child(4)": { width: "20%" },
    "& :is(th, td):nth-child(n+3)": { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
});

/** A small assessment drawn as it could stand in a sheet. */
export function ExampleTable(): ReactNode {
  const styles = useStyles();
  const captionId = useId();
  const { text, points } = useTranslator();
  return (
    <>
      <p id={captionId} className={styles.caption}>
        {text("pane.exampleTable")}
      </p>
      <table aria-labelledby={captionId} className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ parameter, criterion, max, points: given }) => (
            <tr key={criterion}>
              <td>{text(parameter)}</td>
              <td>{text(criterion)}</td>
              <td>{points(max)}</td>
              <td>{given === null ? "" : points(given)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
