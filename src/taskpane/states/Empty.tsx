import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { TableSearch24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { openExample } from "../actions/actions";
import { useAction } from "../hooks/useAction";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";
import { ColumnNeeds } from "./ColumnNeeds";
import { ExampleTable } from "./ExampleTable";
import { Hints } from "./Hints";

const useStyles = makeStyles({
  open: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The workbook holds no assessment: what is missing, what one looks like, and a complete example to open. */
export function Empty({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { pending, start } = useAction(openExample);
  return (
    <Notice icon={<TableSearch24Regular />} title={text("pane.emptyTitle")}>
      <Hints findings={findings.filter(({ cell }) => cell !== null)} />
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
