import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KnownParameter } from "../../../reading/comparing/parameters";
import { listed } from "../words/listed";
import { useCompareTexts } from "../texts";

/** As many as can be taken in at a glance. */
const named = 5;

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The parameters that only one assessment has. */
export function SingleNote({ parameters }: { readonly parameters: readonly KnownParameter[] }): ReactNode {
  const styles = useStyles();
  const texts = useCompareTexts();
  const names = parameters.slice(0, named).map(({ shortName }) => shortName);
  return (
    <p className={styles.note}>
      {texts.text("compare.onlyOne", {
        names: listed(names, texts),
        more: Math.max(0, parameters.length - named),
      })}
    </p>
  );
}
