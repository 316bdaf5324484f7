import type { ComponentType, ReactNode } from "react";
import { useState } from "react";
import type { ReadyState } from "../session/session";
import { openEditor } from "./actions/actions";
import { useAction } from "./hooks/useAction";
import type { EditorProps } from "./mapping/Editor";
import { choicesOf, choiceOnSheet } from "./model/choices";
import { EditingContext } from "./reading/editing";
import { useReturningFocus } from "./reading/useReturningFocus";
import { Shown } from "./Shown";
import { useServices } from "./services";

interface OpenEditor {
  readonly View: ComponentType<EditorProps>;
  readonly sheet: string;
}

/** The workbook is read: what was found in it, or the view where a person says how to read a sheet. */
export function Ready({ state }: { readonly state: ReadyState }): ReactNode {
  const { session } = useServices();
  const [key, choose] = useState<string | null>(null);
  const [editor, setEditor] = useState<OpenEditor | null>(null);
  const { opener, giveBack } = useReturningFocus();
  const { start } = useAction(openEditor);

  /** What was mapped is what the user wants to see. */
  function changed(sheet: string): void {
    const now = session.state();
    const choice = now.phase === "ready" ? choiceOnSheet(choicesOf(now.assessments), sheet) : null;
    if (choice) choose(choice.key);
    giveBack();
  }

  function close(sheet: string | null): void {
    setEditor(null);
    if (sheet === null) giveBack();
    else changed(sheet);
  }

  if (editor) return <editor.View state={state} sheet={editor.sheet} onClose={close} />;
  const open = (sheet: string) => {
    start((View) => {
      setEditor({ View, sheet });
    });
  };
  return (
    <EditingContext value={{ open, opener, changed }}>
      <Shown state={state} chosenKey={key} onChoose={choose} />
    </EditingContext>
  );
}
