import { TableMultiple20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";

/** Several assessments and none chosen: the choice is the user's. */
export function Choose({ count }: { readonly count: number }): ReactNode {
  const { text } = useTranslator();
  return (
    <Notice icon={<TableMultiple20Regular />} title={text("pane.chooseAssessment")}>
      <p>{text("pane.severalAssessments", { count })}</p>
    </Notice>
  );
}
