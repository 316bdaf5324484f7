import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ParameterLine } from "../../reading/parameterLines";
import { useTranslator } from "../services";
import { ParameterItem } from "./ParameterItem";

interface ParameterListProps {
  readonly parameters: readonly ParameterLine[];
  readonly sheet: string;
  readonly isKey: boolean;
}

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The parameters in the order given. */
export function ParameterList({ parameters, sheet, isKey }: ParameterListProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  if (parameters.length === 0) return <p className={styles.none}>{text("pane.noParameters")}</p>;
  return (
    <ol className={styles.list}>
      {parameters.map((line) => (
        <ParameterItem key={line.parameter} line={line} sheet={sheet} isKey={isKey} />
      ))}
    </ol>
  );
}
