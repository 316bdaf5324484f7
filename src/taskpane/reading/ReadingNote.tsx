import type { ReactNode } from "react";
import { useId } from "react";
import type { SheetAssessment } from "../../reading/reading";
import { resetReading } from "../actions/actions";
import { openEditor } from "../actions/openEditor";
import { useDone } from "../hooks/useDone";
import { useTranslator } from "../services";
import { readingSentence } from "../words/readingSentence";
import { useEditing } from "./editing";
import { InlineLink } from "../parts/InlineLink";
import { Note } from "../parts/Note";

/** How the assessment was understood, in one sentence, with the way to change that. */
export function ReadingNote({ source }: { readonly source: SheetAssessment }): ReactNode {
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
      <InlineLink
        ref={opener}
        aria-label={text("pane.changeReading")}
        aria-describedby={sentenceId}
        onClick={() => {
          open(source.sheet);
        }}
      >
        {text(openEditor.label)}
      </InlineLink>
      {source.isMapped && (
        <>
          {" · "}
          <InlineLink
            disabledFocusable={reset.pending}
            onClick={() => {
              reset.start(source.sheet);
            }}
          >
            {text(resetReading.label)}
          </InlineLink>
        </>
      )}
    </Note>
  );
}
