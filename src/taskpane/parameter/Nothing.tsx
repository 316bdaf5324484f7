import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Filter } from "./model/filters";
import { useParameterTexts, type ParameterKey } from "./texts";

interface NothingProps {
  /** The filter that no criterion passes. */
  readonly filter: Filter;
  readonly onShowAll: () => void;
}

const reasons: Readonly<Record<Filter, ParameterKey>> = {
  all: "parameter.gone",
  notAssessed: "parameter.noneNotAssessed",
  pointsLeft: "parameter.noPointsLeft",
};

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Says why a filter shows no criterion, and the way to see them all. */
export function Nothing({ filter, onShowAll }: NothingProps): ReactNode {
  const styles = useStyles();
  const { text } = useParameterTexts();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text(reasons[filter])}</p>
      {filter !== "all" && <Button onClick={onShowAll}>{text("parameter.showAll")}</Button>}
    </div>
  );
}
