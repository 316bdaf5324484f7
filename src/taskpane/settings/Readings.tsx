import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Mapping } from "../../reading/reading";
import { Section } from "../parts/Section";
import { ReadingItem } from "./ReadingItem";
import { useSettingsTexts } from "./texts";

interface ReadingsProps {
  readonly mappings: readonly Mapping[];
  readonly disabled: boolean;
  /** Told after a sheet has left the list. */
  readonly onReset: () => void;
}

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The sheets that a person said how to read. */
export function Readings({ mappings, disabled, onReset }: ReadingsProps): ReactNode {
  const styles = useStyles();
  const { text } = useSettingsTexts();
  return (
    <Section title={text("settings.reading")}>
      {mappings.length === 0 && <p className={styles.none}>{text("settings.noMappings")}</p>}
      <ul className={styles.list}>
        {mappings.map((mapping, at) => (
          <ReadingItem
            key={mapping.sheet}
            isFirst={at === 0}
            mapping={mapping}
            disabled={disabled}
            onReset={onReset}
          />
        ))}
      </ul>
    </Section>
  );
}
