import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetAssessment } from "../../reading/reading";
import { ReadingNote } from "../reading/ReadingNote";
import { EditionNote } from "./EditionNote";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
});

/** Which assessment is shown, of which edition it is, where it stands, and how it was understood. */
export function Header({ source }: { readonly source: SheetAssessment }): ReactNode {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{source.name}</h1>
      <EditionNote edition={source.edition} />
      <ReadingNote source={source} />
    </header>
  );
}
