import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import type { Locale } from "../../i18n/createTranslator";
import type { TemplateChoice } from "../../sheets/template/choice";
import { useAction } from "../hooks/useAction";
import { useServices } from "../services";
import { insertTemplate } from "./insertTemplate";
import { useTemplateTexts } from "./texts";

interface InsertButtonProps {
  readonly choice: TemplateChoice;
  readonly locale: Locale;
  /** Why nothing can be inserted now; null when it can. */
  readonly obstacle: string | null;
}

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS },
  note: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** The button that inserts the template, and what came of it, with the way to go on. */
export function InsertButton({ choice, locale, obstacle }: InsertButtonProps): ReactNode {
  const styles = useStyles();
  const noteId = useId();
  const { views, translator } = useServices();
  const { text } = useTemplateTexts();
  const [inserted, setInserted] = useState<readonly string[]>([]);
  const { pending, start } = useAction(insertTemplate);
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        disabledFocusable={obstacle !== null || pending}
        {...(obstacle !== null && { "aria-describedby": noteId })}
        {...(pending && { icon: <Spinner size="extra-tiny" /> })}
        onClick={() => {
          setInserted([]);
          start(choice, locale, setInserted);
        }}
      >
        {translator.text(insertTemplate.label)}
      </Button>
      {obstacle !== null && (
        <p id={noteId} className={styles.note}>
          {obstacle}
        </p>
      )}
      <div role="status">
        {inserted.length > 0 && (
          <p className={styles.note}>{text("template.inserted", { sheets: inserted.join(", ") })}</p>
        )}
      </div>
      {inserted.length > 0 && (
        <Button
          onClick={() => {
            views.show("overview");
          }}
        >
          {text("template.toOverview")}
        </Button>
      )}
    </div>
  );
}
