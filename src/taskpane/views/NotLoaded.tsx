import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular, PlugDisconnected24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";

interface NotLoadedProps {
  readonly reason: string;
  readonly onRetry: () => void;
}

/** The code of a view could not be loaded: why, and a way to try again. */
export function NotLoaded({ reason, onRetry }: NotLoadedProps): ReactNode {
  const { text } = useTranslator();
  return (
    <Notice icon={<PlugDisconnected24Regular />} title={text("pane.notLoadedTitle")}>
      <p role="alert">{text("pane.notLoaded", { reason })}</p>
      <Button appearance="primary" icon={<ArrowClockwise20Regular />} onClick={onRetry}>
        {text("pane.tryAgain")}
      </Button>
    </Notice>
  );
}
