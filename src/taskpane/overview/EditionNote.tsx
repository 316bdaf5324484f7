import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReadEdition } from "../../reading/reading";
import { useTranslator } from "../services";

const useStyles = makeStyles({ note: { ...typographyStyles.body1, margin: 0 } });

/** Which edition of the test it is, with the points that it declares; nothing for parameters of one's own. */
export function EditionNote({ edition }: { readonly edition: ReadEdition | null }): ReactNode {
  const styles = useStyles();
  const { text, points } = useTranslator();
  if (!edition) return null;
  const { id, declared } = edition;
  const max = declared === null ? "" : points(declared);
  return (
    <p className={styles.note}>
      {text("pane.edition", { edition: id, maxima: agreement(edition), max, count: declared ?? 0 })}
    </p>
  );
}

/** How the workbook's maxima stand to those of the edition: the same, others, or none to compare with. */
function agreement({ declared, max }: ReadEdition): "same" | "other" | "none" {
  if (declared === null) return "none";
  return declared === max ? "same" : "other";
}
