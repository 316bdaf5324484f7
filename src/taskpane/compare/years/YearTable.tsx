import type { ReactNode } from "react";
import { useVisuallyHidden } from "../../parts/visuallyHidden";
import type { YearLine } from "../../../reading/comparing/years";
import { useCompareTexts } from "../texts";
import { yearsOf } from "./scale";

/** The figures of the lines as a table, for screen readers. */
export function YearTable({ lines }: { readonly lines: readonly YearLine[] }): ReactNode {
  const styles = useVisuallyHidden();
  const { text, percent } = useCompareTexts();
  const years = yearsOf(lines);
  return (
    // A table takes no size of its own: it would be as wide as its words.
    <div className={styles.hidden}>
      <table>
        <caption>{text("compare.yearsTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("compare.owner")}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.owner}>
              <th scope="row">{line.owner}</th>
              {years.map((year) => {
                const found = line.years.find((one) => one.year === year);
                return <td key={year}>{found ? percent(found.share) : "–"}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
