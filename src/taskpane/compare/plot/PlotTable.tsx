import type { ReactNode } from "react";
import type { FiveFigures } from "../../../scoring/quantiles";
import type { Choice } from "../../model/choices";
import { useVisuallyHidden } from "../../parts/visuallyHidden";
import { useCompareTexts, type CompareKey } from "../texts";
import { placedIn, type Manner, type Row } from "./row";

interface PlotTableProps {
  readonly rows: readonly Row[];
  readonly choices: readonly Choice[];
  readonly manner: Manner;
  readonly chosen: Choice | null;
}

/** A column of the table: its heading, and the share that a parameter has in it. */
interface Column {
  readonly key: string;
  readonly heading: string;
  shareIn(row: Row): number | null;
}

const figureColumns: readonly (readonly [keyof FiveFigures, CompareKey])[] = [
  ["least", "compare.leastColumn"],
  ["lowerQuartile", "compare.lowerColumn"],
  ["median", "compare.middleColumn"],
  ["upperQuartile", "compare.upperColumn"],
  ["most", "compare.mostColumn"],
];

/** The figures of the plot as a table, for screen readers. */
export function PlotTable({ rows, choices, manner, chosen }: PlotTableProps): ReactNode {
  const styles = useVisuallyHidden();
  const { text, percent } = useCompareTexts();
  const shown = manner === "dots" ? choices : chosen ? [chosen] : [];
  const columns: readonly Column[] = [
    ...shown.map((choice) => ({
      key: choice.key,
      heading: choice.name,
      shareIn: (row: Row) => placedIn(row, choice)?.share ?? null,
    })),
    ...figureColumns
      .filter(([figure]) => manner === "spread" || figure === "median")
      .map(([figure, heading]) => ({
        key: figure,
        heading: text(heading),
        shareIn: ({ ranking }: Row) => ranking.spread?.[figure] ?? null,
      })),
  ];
  return (
    // A table takes no size of its own: it would be as wide as its words.
    <div className={styles.hidden}>
      <table>
        <caption>{text("compare.plotTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("compare.parameterColumn")}</th>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.shortName}</th>
              {columns.map(({ key, shareIn }) => {
                const share = shareIn(row);
                return <td key={key}>{share === null ? "–" : percent(share)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
