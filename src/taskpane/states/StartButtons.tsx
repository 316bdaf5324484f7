import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { newFromTemplate, openExample } from "../../session/actions/commands";
import { useAction } from "../hooks/useAction";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The two ways to an assessment for somebody who has none: a template, and a complete example to look at. */
export function StartButtons(): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const template = useAction(newFromTemplate);
  const example = useAction(openExample);
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            template.start();
          }}
        >
          {text(newFromTemplate.label)}
        </Button>
        <Button
          disabledFocusable={example.pending}
          {...(example.pending && { icon: <Spinner size="extra-tiny" /> })}
          onClick={() => {
            example.start();
          }}
        >
          {text(openExample.label)}
        </Button>
      </div>
      <span className={styles.hint}>{text("pane.openExampleHint")}</span>
    </div>
  );
}
