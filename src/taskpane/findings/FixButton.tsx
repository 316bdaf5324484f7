import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { describeFix } from "../../i18n/describeFix";
import { toAddress } from "../../reading/address";
import type { Finding, Fix } from "../../reading/reading";
import { applyFix } from "../actions/actions";
import { useAction } from "../hooks/useAction";
import { useSessionState } from "../hooks/useSessionState";
import { useTranslator } from "../services";

interface FixButtonProps {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Told what was done, in words. */
  readonly onFixed: (done: string) => void;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    marginTop: tokens.spacingVerticalXXS,
    justifyContent: "flex-start",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

/** Puts right what the finding says, with one click. */
export function FixButton({ finding, fix, onFixed }: FixButtonProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const state = useSessionState();
  const label = describeFix(translator, fix);
  const { pending, start } = useAction({
    ...applyFix,
    perform: async (services, wanted: Finding) => {
      const outcome = await applyFix.perform(services, wanted);
      if (outcome.ok) onFixed(label);
      return outcome;
    },
  });
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<Wrench16Regular />}
      disabled={pending || (state.phase === "ready" && state.readOnly)}
      aria-label={translator.text(applyFix.label, {
        cell: finding.cell ? toAddress(finding.cell) : "",
        fix: label,
      })}
      onClick={() => {
        start(finding);
      }}
    >
      {label}
    </Button>
  );
}
