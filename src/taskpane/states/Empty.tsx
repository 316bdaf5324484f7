import { TableSearch24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { Notice } from "../parts/Notice";
import { ChooseColumnsButton } from "../reading/ChooseColumnsButton";
import { useTranslator } from "../services";
import { ColumnNeeds } from "./ColumnNeeds";
import { ExampleTable } from "./ExampleTable";
import { Hints } from "./Hints";
import { StartButtons } from "./StartButtons";

interface EmptyProps {
  readonly findings: readonly Finding[];
  /** A sheet with content, where a person may know the columns. */
  readonly sheet: string;
}

/**
 * The workbook has content but no assessment: what is missing, what one looks like, the way to map columns by hand,
 * and how to begin a new one.
 */
export function Empty({ findings, sheet }: EmptyProps): ReactNode {
  const { text } = useTranslator();
  return (
    <Notice icon={<TableSearch24Regular />} title={text("pane.emptyTitle")}>
      <Hints findings={findings.filter(({ cell }) => cell !== null)} />
      <ChooseColumnsButton sheet={hintedSheet(findings) ?? sheet} />
      <p>{text("pane.emptyNeeds")}</p>
      <ColumnNeeds />
      <ExampleTable />
      <StartButtons />
    </Notice>
  );
}

/** The sheet that comes closest to an assessment. */
function hintedSheet(findings: readonly Finding[]): string | null {
  return findings.find(({ cell }) => cell !== null)?.cell?.sheet ?? null;
}
