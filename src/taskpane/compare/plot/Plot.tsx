import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemo } from "react";
import type { Choice } from "../../model/choices";
import { Section } from "../../parts/Section";
import type { KnownParameter } from "../../../reading/comparing/parameters";
import { rankingOf } from "../../../reading/comparing/ranking";
import { useCompareTexts } from "../texts";
import { Axis } from "./Axis";
import { Legend } from "./Legend";
import { PlotRow } from "./PlotRow";
import { PlotTable } from "./PlotTable";
import { SingleNote } from "./SingleNote";

interface PlotProps {
  readonly choices: readonly Choice[];
  readonly shared: readonly KnownParameter[];
  readonly single: readonly KnownParameter[];
  readonly chosen: Choice | null;
}

/** As many dots as can be told apart on a row; of more, the spread is drawn. */
const mostDots = 20;

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How the assessments spread, a row a parameter. */
export function Plot({ choices, shared, single, chosen }: PlotProps): ReactNode {
  const styles = useStyles();
  const { text } = useCompareTexts();
  const rows = useMemo(
    () => shared.map(({ name, shortName }) => ({ name, shortName, ranking: rankingOf(choices, name) })),
    [choices, shared],
  );
  const manner = choices.length > mostDots ? "spread" : "dots";
  return (
    <Section title={text("compare.plot")}>
      {shared.length === 0 && <p className={styles.none}>{text("compare.noShared")}</p>}
      {shared.length > 0 && (
        <>
          <Legend manner={manner} chosen={chosen} />
          <div className={styles.rows}>
            {rows.map((row) => (
              <PlotRow key={row.name} row={row} manner={manner} chosen={chosen} />
            ))}
            <Axis />
          </div>
          <PlotTable rows={rows} choices={choices} manner={manner} chosen={chosen} />
        </>
      )}
      {single.length > 0 && <SingleNote parameters={single} />}
    </Section>
  );
}
