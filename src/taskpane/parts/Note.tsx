import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** A remark in small letters, on lines of its own. */
export function Note({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={useStyles().note}>{children}</p>;
}
