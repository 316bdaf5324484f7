import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReadCriterion } from "../../reading/reading";
import { filters, passes, type Filter } from "./model/filters";
import { useParameterTexts } from "./texts";

interface FiltersProps {
  readonly criteria: readonly ReadCriterion[];
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, whiteSpace: "nowrap" },
});

/** Which criteria are shown, with how many there are of each. */
export function Filters({ criteria, chosen, onChoose }: FiltersProps): ReactNode {
  const styles = useStyles();
  const { text } = useParameterTexts();
  return (
    <div role="group" aria-label={text("parameter.show")} className={styles.root}>
      {filters.map((filter) => (
        <ToggleButton
          key={filter}
          size="small"
          appearance={filter === chosen ? "primary" : "outline"}
          shape="circular"
          className={styles.button}
          checked={filter === chosen}
          onClick={() => {
            onChoose(filter);
          }}
        >
          {text(`parameter.${filter}`, {
            count: criteria.filter((criterion) => passes(criterion, filter)).length,
          })}
        </ToggleButton>
      ))}
    </div>
  );
}
