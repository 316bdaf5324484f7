import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../parts/Section";
import type { FieldsProps } from "./field";
import { PercentField } from "./PercentField";
import { useSettingsTexts } from "./texts";
import { useKept } from "./useKept";

interface WeakestFieldsProps extends FieldsProps {
  /** Number of parameters that could be the weakest. */
  readonly limit: number;
}

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which parameters are the weakest: so many, or all below a share. */
export function WeakestFields({ settings, disabled, limit }: WeakestFieldsProps): ReactNode {
  const styles = useStyles();
  const { text } = useSettingsTexts();
  const by = useKept("weakestBy", settings.weakestBy);
  const count = useKept("weakestCount", settings.weakestCount);
  const below = useKept("weakestBelow", settings.weakestBelow);
  return (
    <Section title={text("settings.weakest")}>
      <RadioGroup
        aria-label={text("settings.weakestBy")}
        value={by.value}
        disabled={disabled}
        onChange={(_, data) => {
          by.change(data.value === "share" ? "share" : "count");
        }}
      >
        <Radio value="count" label={text("settings.byCount")} />
        <Radio value="share" label={text("settings.byShare")} />
      </RadioGroup>
      {by.value === "count" ? (
        <Field label={text("settings.count")}>
          <Select
            value={count.value}
            disabled={disabled}
            onChange={(_, data) => {
              count.change(Number(data.value));
            }}
          >
            {countsTo(Math.max(limit, count.value)).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <>
          <PercentField
            label={text("settings.below")}
            share={below.value}
            disabled={disabled}
            onChange={below.change}
          />
          <p className={styles.hint}>{text("settings.functionsCount")}</p>
        </>
      )}
    </Section>
  );
}

/** 3 -> [1, 2, 3] */
function countsTo(limit: number): readonly number[] {
  return Array.from({ length: limit }, (_, index) => index + 1);
}
