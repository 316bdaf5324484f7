import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useChoosing } from "../../choice/choosing";
import type { Choice } from "../../model/choices";
import { useServices } from "../../services";
import { useCompareTexts } from "../texts";

const useStyles = makeStyles({
  /** A target of 24 px that keeps the line's height. */
  link: {
    display: "inline-block",
    paddingBlock: "2px",
    marginBlock: "-2px",
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
  },
  file: {
    ...typographyStyles.caption2,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/**
 * The name of an assessment; a click makes it the pane's and shows its overview. One that was read from a file has none:
 * its file stands below the name.
 */
export function NameLink({ choice: { key, name, file } }: { readonly choice: Choice }): ReactNode {
  const styles = useStyles();
  const { views } = useServices();
  const { choose } = useChoosing();
  const { text } = useCompareTexts();
  if (file !== null) {
    return (
      <>
        {name} <span className={styles.file}>{text("compare.inFile", { file })}</span>
      </>
    );
  }
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={text("compare.show", { name })}
      onClick={() => {
        choose(key);
        views.show("overview");
      }}
    >
      {name}
    </Link>
  );
}
