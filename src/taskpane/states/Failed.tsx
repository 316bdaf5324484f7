import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular, DocumentError24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Failure } from "../../session/session";
import { readAgain } from "../../session/actions/commands";
import { useAction } from "../hooks/useAction";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";

/** The workbook could not be read: why, what helps, and a way to try again. */
export function Failed({ failure }: { readonly failure: Failure }): ReactNode {
  const { text } = useTranslator();
  const { pending, start } = useAction(readAgain);
  return (
    <Notice icon={<DocumentError24Regular />} title={text("pane.failedTitle")}>
      <p role="alert">{text(`failures.${failure.code}`, failure.values)}</p>
      <Button
        appearance="primary"
        disabledFocusable={pending}
        icon={pending ? <Spinner size="extra-tiny" /> : <ArrowClockwise20Regular />}
        onClick={() => {
          start();
        }}
      >
        {text("pane.tryAgain")}
      </Button>
    </Notice>
  );
}
