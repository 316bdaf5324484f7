import { Button, makeStyles } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { makeComparison } from "../../session/actions/makeComparison";
import { useAction } from "../hooks/useAction";
import { useTranslator } from "../services";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

/** Writes the comparison on a sheet of its own. */
export function MakeSheet({ isEnabled }: { readonly isEnabled: boolean }): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { pending, start } = useAction(makeComparison);
  return (
    <Button
      className={styles.button}
      icon={<TableAdd20Regular />}
      disabled={!isEnabled}
      disabledFocusable={pending}
      onClick={() => {
        start();
      }}
    >
      {text("pane.makeComparison")}
    </Button>
  );
}
