import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LeftReason } from "../../excel/formulas/report";
import { formulaCommands } from "../../session/actions/formulaCommands";
import type { ReadyState } from "../../session/session";
import { Section } from "../parts/Section";
import { TroubleBar } from "../parts/TroubleBar";
import { useTranslator } from "../services";
import { FormulaButton } from "./FormulaButton";
import { InsertSection } from "./InsertSection";
import { LeftFormulas } from "./LeftFormulas";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const done = {
  freeze: "formulas.didFreeze",
  thaw: "formulas.didThaw",
  repair: "formulas.didRepair",
} as const;
const reasons: readonly LeftReason[] = ["waits", "error", "changed", "protected", "gone"];

/** New KLIMAT formulas, what can be done to all KLIMAT formulas of the workbook, and what came of it, from the ribbon too. */
export function Formulas({ state }: { readonly state: ReadyState }): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { readOnly } = state;
  const { frozen, last } = state.formulas;
  const outcome = last?.outcome;
  const report = outcome?.ok ? outcome.report : null;
  return (
    <Section isView title={text("formulas.title")}>
      <InsertSection state={state} />
      <p className={styles.text}>
        {frozen > 0 ? text("formulas.frozen", { count: frozen }) : text("formulas.hint")}
      </p>
      <div className={styles.buttons}>
        {Object.values(formulaCommands).map((command) => (
          <FormulaButton
            key={command.id}
            command={command}
            disabled={readOnly || !command.isEnabled(state)}
          />
        ))}
      </div>
      <div role="status">
        {last && report && <p className={styles.text}>{text(done[last.action], { count: report.done })}</p>}
        {reasons.map((reason) => {
          const left = report?.left.filter((each) => each.reason === reason) ?? [];
          return (
            left.length > 0 && (
              <p key={reason} className={styles.text}>
                <LeftFormulas reason={reason} left={left} />
              </p>
            )
          );
        })}
      </div>
      {last && outcome && !outcome.ok && (
        <TroubleBar
          trouble={{
            title: text(formulaCommands[last.action].failed),
            text: text(`failures.${outcome.failure.code}`, outcome.failure.values),
          }}
        />
      )}
    </Section>
  );
}
