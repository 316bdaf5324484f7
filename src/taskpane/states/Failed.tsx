import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular, DocumentError24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Failure } from "../../session/session";
import { readAgain } from "../../session/actions/commands";
import { useAction } from "../hooks/useAction";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";

/** Where a person wanted it so, nothing has gone wrong. */
const stopped = { title: "pane.stoppedTitle", again: "pane.readOnceMore" } as const;
const wrong = { title: "pane.failedTitle", again: "pane.tryAgain" } as const;

/** The workbook could not be read: why, what helps, and a way to try again. */
export function Failed({ failure }: { readonly failure: Failure }): ReactNode {
  const { text } = useTranslator();
  const { pending, start } = useAction(readAgain);
  const { title, again } = failure.code === "readingStopped" ? stopped : wrong;
  return (
    <Notice icon={<DocumentError24Regular />} title={text(title)}>
      <p role="alert">{text(`failures.${failure.code}`, failure.values)}</p>
      <Button
        appearance="primary"
        disabledFocusable={pending}
        icon={pending ? <Spinner size="extra-tiny" /> : <ArrowClockwise20Regular />}
        onClick={() => {
          start();
        }}
      >
        {text(again)}
      </Button>
    </Notice>
  );
}
