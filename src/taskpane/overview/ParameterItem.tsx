import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ParameterLine } from "../../reading/parameterLines";
import { Bar } from "../parts/Bar";
import { CellLinks } from "../parts/CellLinks";
import { DottedList } from "../parts/DottedList";
import { useTranslator } from "../services";
import { parameterWords } from "../words/parameterWords";
import { MarkBadge } from "./MarkBadge";
import { ParameterLink } from "./ParameterLink";

interface ParameterItemProps {
  readonly line: ParameterLine;
  readonly sheet: string;
  /** Whether a drawing elsewhere shows the shares and names parameters by their numbers. */
  readonly isKey: boolean;
}

const useStyles = makeStyles({
  item: { display: "grid", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
  },
  percent: { ...typographyStyles.body1Strong, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  details: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    lineHeight: "20px",
  },
});

/** One parameter: name and percent, its bar, and points, place and mark below. */
export function ParameterItem({ line, sheet, isKey }: ParameterItemProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const { name, standing, mark } = line;
  const share = standing.kind === "counted" ? standing.share : null;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span>
          {isKey && <strong>{line.number} </strong>}
          <ParameterLink parameter={line.parameter} name={name} />
        </span>{" "}
        <span className={styles.percent}>{share === null ? "–" : translator.percent(share)}</span>
      </div>
      {!isKey && <Bar share={share ?? 0} weak={mark === "weakest"} />}
      <div className={styles.line}>
        <span className={styles.details}>
          <DottedList parts={parameterWords(line, translator)} />
          {standing.kind === "stopped" && (
            <>
              {" "}
              <CellLinks cells={standing.cells} home={sheet} />
            </>
          )}
        </span>{" "}
        {mark && <MarkBadge mark={mark} />}
      </div>
    </li>
  );
}
