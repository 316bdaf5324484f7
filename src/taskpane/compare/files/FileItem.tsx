import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss16Regular, DocumentTable16Regular, ErrorCircle16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ComparedFile } from "../../../session/comparedFiles";
import { useTranslator } from "../../services";
import { useCompareTexts } from "../texts";
import { troubleWords } from "../words/troubleWords";

interface FileItemProps {
  readonly file: ComparedFile;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 24px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  icon: { marginTop: "2px", color: tokens.colorNeutralForeground2 },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  words: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  remove: { minWidth: "24px", width: "24px", height: "24px" },
});

/** A file: how many assessments it has, or why none. */
export function FileItem({ file, onRemove }: FileItemProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const texts = useCompareTexts();
  const { name, trouble, assessments } = file;
  const Icon = trouble ? ErrorCircle16Regular : DocumentTable16Regular;
  return (
    <li className={styles.item}>
      <Icon aria-hidden className={mergeClasses(styles.icon, trouble !== null && styles.trouble)} />
      <span className={styles.name}>
        {name}{" "}
        <span className={styles.words}>
          {trouble
            ? troubleWords(trouble, texts, translator)
            : texts.text("compare.assessmentsInFile", { count: assessments.length })}
        </span>
      </span>
      <Button
        appearance="subtle"
        size="small"
        className={styles.remove}
        icon={<Dismiss16Regular />}
        aria-label={texts.text("compare.removeFile", { name })}
        onClick={onRemove}
      />
    </li>
  );
}
