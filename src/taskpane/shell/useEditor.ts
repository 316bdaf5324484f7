import type { ComponentType } from "react";
import { useState } from "react";
import { openEditor } from "../actions/openEditor";
import { useAction } from "../hooks/useAction";
import type { EditorProps } from "../mapping/Editor";
import type { Editing } from "../reading/editing";
import { useReturningFocus } from "../reading/useReturningFocus";

interface OpenEditor {
  readonly View: ComponentType<EditorProps>;
  readonly sheet: string;
  /** With the sheet that is read in another way now, or null when nothing was changed. */
  close(sheet: string | null): void;
}

interface EditorState {
  readonly open: OpenEditor | null;
  readonly editing: Editing;
}

/** Opens and closes the view where a person maps columns, and gives the focus back to where it was opened from. */
export function useEditor(onChanged: (sheet: string) => void): EditorState {
  const [shown, show] = useState<Omit<OpenEditor, "close"> | null>(null);
  const { opener, giveBack } = useReturningFocus();
  const { start } = useAction(openEditor);

  function changed(sheet: string): void {
    onChanged(sheet);
    giveBack();
  }

  function close(sheet: string | null): void {
    show(null);
    if (sheet === null) giveBack();
    else changed(sheet);
  }

  const open = (sheet: string) => {
    start((View) => {
      show({ View, sheet });
    });
  };
  return { open: shown && { ...shown, close }, editing: { open, opener, changed } };
}
