import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslator } from "../services";
import type { Trouble } from "../trouble";

const useStyles = makeStyles({
  title: { display: "block" },
});

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly onDismiss?: () => void;
}

/** A message bar that says what could not be done, why, and what helps. */
export function TroubleBar({ trouble, onDismiss }: TroubleBarProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <MessageBar role="alert" intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{trouble.title}</MessageBarTitle>
        {trouble.text}
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={text("pane.dismiss")}
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
