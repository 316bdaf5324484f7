import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslator } from "../services";

interface AskBarProps {
  /** How many questions are open. */
  readonly count: number;
  readonly onAnswer: () => void;
}

/** Says beside an assessment that other cells wait for a choice. */
export function AskBar({ count, onAnswer }: AskBarProps): ReactNode {
  const { text } = useTranslator();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text("pane.alsoAsks", { count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAnswer}>
          {text("pane.answer")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
