import { ClipboardTaskListLtr24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";
import { StartButtons } from "./StartButtons";

/** The workbook is empty: what Klimat is for, and how to begin. */
export function FirstRun(): ReactNode {
  const { text } = useTranslator();
  return (
    <Notice icon={<ClipboardTaskListLtr24Regular />} title={text("pane.firstTitle")}>
      <p>{text("pane.firstWhat")}</p>
      <p>{text("pane.firstStart")}</p>
      <p>{text("pane.firstPrivate")}</p>
      <StartButtons />
    </Notice>
  );
}
