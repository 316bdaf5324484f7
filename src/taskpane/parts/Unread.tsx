import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Failure } from "../../session/session";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  reason: { margin: 0 },
});

/** Says which sheets the figures below leave out, and why. */
export function Unread({ failures }: { readonly failures: readonly Failure[] }): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text("pane.unread")}</MessageBarTitle>
        {failures.map(({ code, values }) => (
          <p key={JSON.stringify([code, values])} className={styles.reason}>
            {text(`failures.${code}`, values)}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
