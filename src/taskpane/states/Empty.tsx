import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { TableSearch24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { openExample } from "../../session/actions/commands";
import { useAction } from "../hooks/useAction";
import { Notice } from "../parts/Notice";
import { ChooseColumnsButton } from "../reading/ChooseColumnsButton";
import { useTranslator } from "../services";
import { ColumnNeeds } from "./ColumnNeeds";
import { ExampleTable } from "./ExampleTable";
import { Hints } from "./Hints";

const useStyles = makeStyles({
  open: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface EmptyProps {
  readonly findings: readonly Finding[];
  /** A sheet with content, where a person may know the columns; null in an empty workbook. */
  readonly sheet: string | null;
}

/**
 * The workbook holds no assessment: what is missing, what one looks like, the way to map columns by hand, and a
 * complete example to open.
 */
export function Empty({ findings, sheet }: EmptyProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { pending, start } = useAction(openExample);
  return (
    <Notice icon={<TableSearch24Regular />} title={text("pane.emptyTitle")}>
      <Hints findings={findings.filter(({ cell }) => cell !== null)} />
      {sheet !== null && <ChooseColumnsButton sheet={hintedSheet(findings) ?? sheet} />}
      <p>{text("pane.emptyNeeds")}</p>
      <ColumnNeeds />
      <ExampleTable />
      <div className={styles.open}>
        <Button
          appearance="primary"
          disabledFocusable={pending}
          {...(pending && { icon: <Spinner size="extra-tiny" /> })}
          onClick={() => {
            start();
          }}
        >
          {text(openExample.label)}
        </Button>
        <span className={styles.hint}>{text("pane.openExampleHint")}</span>
      </div>
    </Notice>
  );
}

/** The sheet that comes closest to an assessment. */
function hintedSheet(findings: readonly Finding[]): string | null {
  return findings.find(({ cell }) => cell !== null)?.cell?.sheet ?? null;
}
