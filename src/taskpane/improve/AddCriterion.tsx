import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useState } from "react";
import type { ListedGain } from "./model/improvement";
import { useImproveTexts } from "./texts";

interface AddCriterionProps {
  readonly others: readonly ListedGain[];
  /** Short name of each parameter by its name. */
  readonly shortNames: ReadonlyMap<string, string>;
  readonly onAdd: (gain: ListedGain) => void;
}

const useStyles = makeStyles({
  /** Options may be longer than the pane is wide. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS },
  around: { flexGrow: 1, minWidth: 0 },
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  button: { flexShrink: 0 },
});

/** Any other criterion with points left to gain, to be counted with as well. */
export function AddCriterion({ others, shortNames, onAdd }: AddCriterionProps): ReactNode {
  const styles = useStyles();
  const { text, points } = useImproveTexts();
  const [key, choose] = useState("");
  const chosen = others.find((each) => each.key === key);
  const parameters = [...new Set(others.map(({ criterion }) => criterion.parameter))];
  return (
    <Field label={text("improve.add")} className={styles.field}>
      {(control) => (
        <div className={styles.line}>
          <Select
            {...control}
            root={{ className: styles.around }}
            className={styles.select}
            value={chosen ? key : ""}
            onChange={(_, data) => {
              choose(data.value);
            }}
          >
            <option value="">{text("improve.choose")}</option>
            {parameters.map((parameter) => (
              <optgroup key={parameter} label={shortNames.get(parameter) ?? parameter}>
                {others
                  .filter(({ criterion }) => criterion.parameter === parameter)
                  .map(({ key: own, criterion, potential }) => (
                    <option key={own} value={own}>
                      {text("improve.option", { criterion: criterion.text, points: points(potential) })}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
          <Button
            className={styles.button}
            icon={<AddRegular />}
            disabledFocusable={!chosen}
            onClick={() => {
              if (chosen) onAdd(chosen);
            }}
          >
            {text("improve.addIt")}
          </Button>
        </div>
      )}
    </Field>
  );
}
