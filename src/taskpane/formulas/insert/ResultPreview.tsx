import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnHeadings, type Column } from "./columnHeadings";
import type { Draft } from "./listedFunction";
import { useInsertTexts } from "./texts";

/** As many as show what kind of rows they are. */
const shownAtMost = 5;

const figures: ReadonlySet<Column> = new Set(["place", "points", "max", "potential", "share"]);

const useStyles = makeStyles({
  value: { ...typographyStyles.subtitle2, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  reason: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    ":last-child": { paddingRight: 0 },
  },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  figure: { fontVariantNumeric: "tabular-nums", textAlign: "right", overflowWrap: "normal" },
});

/** What the cells will show: one value, an error with its reason, or the first rows of a table. */
export function ResultPreview({ draft }: { readonly draft: Draft }): ReactNode {
  const styles = useStyles();
  const { text } = useInsertTexts();
  const { rows, columns, reason } = draft;
  if (!columns)
    return (
      <>
        <span className={styles.value}>{rows[0]?.[0]}</span>
        {reason !== null && <p className={styles.reason}>{reason}</p>}
      </>
    );
  const more = rows.length - shownAtMost;
  const align = (column: number) => {
    const held = columns[column];
    return held && figures.has(held) ? styles.figure : undefined;
  };
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head, align(index))}>
                {text(columnHeadings[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownAtMost).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={mergeClasses(styles.cell, align(column))}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <span className={styles.quiet}>
        {[
          ...(more > 0 ? [text("insert.moreRows", { count: more })] : []),
          text("insert.size", { rows: rows.length, columns: columns.length }),
        ].join(" · ")}
      </span>
    </>
  );
}
