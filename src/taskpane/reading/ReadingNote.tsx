import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { SheetAssessment } from "../../reading/reading";
import { resetReading } from "../actions/actions";
import { openEditor } from "../actions/openEditor";
import { useDone } from "../hooks/useDone";
import { useTranslator } from "../services";
import { readingSentence } from "../words/readingSentence";
import { useEditing } from "./editing";
import { Note } from "../parts/Note";

const useStyles = makeStyles({
  /** A target of 24 px that keeps the line's height. */
  link: {
    display: "inline-block",
    paddingBlock: "4px",
    marginBlock: "-4px",
    fontSize: "inherit",
    lineHeight: "inherit",
  },
});

/** How the assessment was understood, in one sentence, with the way to change that. */
export function ReadingNote({ source }: { readonly source: SheetAssessment }): ReactNode {
  const styles = useStyles();
  const sentenceId = useId();
  const translator = useTranslator();
  const { text } = translator;
  const { open, opener, changed } = useEditing();
  const reset = useDone(resetReading, () => {
    changed(source.sheet);
  });
  return (
    <Note>
      <span id={sentenceId}>{readingSentence(source, translator)}</span>{" "}
      <Link
        as="button"
        inline
        ref={opener}
        className={styles.link}
        aria-label={text("pane.changeReading")}
        aria-describedby={sentenceId}
        onClick={() => {
          open(source.sheet);
        }}
      >
        {text(openEditor.label)}
      </Link>
      {source.isMapped && (
        <>
          {" · "}
          <Link
            as="button"
            inline
            className={styles.link}
            disabledFocusable={reset.pending}
            onClick={() => {
              reset.start(source.sheet);
            }}
          >
            {text(resetReading.label)}
          </Link>
        </>
      )}
    </Note>
  );
}
