import { makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useOptimistic, useState } from "react";
import type { ReadCriterion } from "../../reading/reading";
import { useAction } from "../hooks/useAction";
import { setComment } from "./actions";
import { useParameterTexts } from "./texts";
import { useLatest } from "./useLatest";

interface CommentFieldProps {
  readonly criterion: ReadCriterion;
  /** Ids of what says that it is a comment, and on what. */
  readonly nameId: string;
  readonly readOnly: boolean;
}

/** As many characters as a cell holds. */
const longest = 32_767;

const useStyles = makeStyles({
  root: {
    width: "100%",
    "& textarea": {
      minHeight: 0,
      // Where the browser knows it, the field is as high as what stands in it.
      fieldSizing: "content",
      maxHeight: "160px",
      padding: `5px ${tokens.spacingHorizontalS}`,
    },
  },
});

/** A criterion's comment, written when the field is left or with Enter; Shift+Enter begins a new line. */
export function CommentField({ criterion, nameId, readOnly }: CommentFieldProps): ReactNode {
  const styles = useStyles();
  const { text } = useParameterTexts();
  const [comment, show] = useOptimistic(criterion.comment);
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useLatest(criterion);
  const { start } = useAction({
    ...setComment,
    perform: (services, wanted: string) => {
      show(wanted);
      return latest((shown) => setComment.perform(services, { criterion: shown, text: wanted }));
    },
  });

  function commit(): void {
    setDraft(null);
    if (draft !== null && draft !== comment) start(draft);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.shiftKey) commit();
    else if (event.key === "Escape" && draft !== null) setDraft(null);
    else return;
    event.preventDefault();
  }

  return (
    <Textarea
      className={styles.root}
      aria-labelledby={nameId}
      placeholder={text("parameter.addComment")}
      rows={1}
      maxLength={longest}
      readOnly={readOnly}
      value={draft ?? comment}
      onChange={(_, data) => {
        setDraft(data.value);
      }}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
