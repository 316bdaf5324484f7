import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { readAgain } from "../../session/actions/commands";
import { useAction } from "../hooks/useAction";
import { useTranslator } from "../services";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

/** Reads the workbook again: for what Excel does not tell of, such as rows that were hidden. */
export function RecheckButton(): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { pending, start } = useAction(readAgain);
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<ArrowClockwise16Regular />}
      disabledFocusable={pending}
      onClick={() => {
        start();
      }}
    >
      {text("pane.recheck")}
    </Button>
  );
}
