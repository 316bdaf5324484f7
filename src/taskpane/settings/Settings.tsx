import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import type { WorkbookViewProps } from "../views/view";
import { LanguageField } from "./LanguageField";
import { MarkFields } from "./MarkFields";
import { Readings } from "./Readings";
import { ResetAll } from "./ResetAll";
import { useSettingsTexts } from "./texts";
import { ThresholdFields } from "./ThresholdFields";
import { WeakestFields } from "./WeakestFields";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  groups: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXL,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Everything that is kept in the workbook about how Klimat works with it. */
export function Settings({ state }: WorkbookViewProps): ReactNode {
  const styles = useStyles();
  const { text: paneText } = useTranslator();
  const { text } = useSettingsTexts();
  const [reset, setReset] = useState<HTMLElement | null>(null);
  const { settings, mappings, readOnly } = state;
  const fields = { settings, disabled: readOnly };
  const limit = Math.max(1, ...state.assessments.map(({ result }) => result.parameters.length));
  return (
    <Section isView title={paneText("views.settings")}>
      <p className={styles.note}>{readOnly ? paneText("failures.readOnly") : text("settings.kept")}</p>
      <div className={styles.groups}>
        <WeakestFields {...fields} limit={limit} />
        <MarkFields {...fields} />
        <ThresholdFields {...fields} />
        <LanguageField {...fields} />
        <Readings mappings={mappings} disabled={readOnly} onReset={() => reset?.focus()} />
        <ResetAll button={reset} onButton={setReset} disabled={readOnly} />
      </div>
    </Section>
  );
}
