import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslator } from "../services";

const useStyles = makeStyles({ root: { minHeight: "120px", justifyContent: "center" } });

/** In the place of a view whose code is on its way. */
export function LoadingView(): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return <Spinner size="tiny" label={text("pane.loading")} className={styles.root} />;
}
