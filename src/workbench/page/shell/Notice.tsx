import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Problem } from "../problem";
import { useTexts, useTranslator } from "../texts";

export interface NoticeProps {
  readonly problem: Problem;
  readonly onClose: () => void;
}

/** Tells of a problem, above the sheet, until it is closed. */
export function Notice({ problem, onClose }: NoticeProps) {
  const text = useTexts();
  const translator = useTranslator();
  return (
    <MessageBar intent="error" className="notice">
      <MessageBarBody>
        {problem.file && <MessageBarTitle>{problem.file}</MessageBarTitle>}
        {translator.text(problem.key, problem.values)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={text("close")}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
