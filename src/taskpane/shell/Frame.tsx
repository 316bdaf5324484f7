import type { ReactNode } from "react";
import { useState } from "react";
import { ChoosingContext } from "../choice/choosing";
import { useBaselines } from "../hooks/useBaselines";
import { useSessionState } from "../hooks/useSessionState";
import { useShortcuts } from "../hooks/useShortcuts";
import { useView } from "../hooks/useView";
import { createMemory, MemoryContext } from "../memory";
import { choiceOnSheet } from "../model/choices";
import { choicesOf } from "../../session/choicesOf";
import { EditingContext } from "../reading/editing";
import { useServices } from "../services";
import { TopBar } from "./TopBar";
import { Panel } from "./Panel";
import { useColumn } from "./useColumn";
import { useEditor } from "./useEditor";

/**
 * The pane's frame, drawn before the workbook is read: the tabs and the view that is shown; or in their place the
 * view where a person says how to read a sheet.
 */
export function Frame(): ReactNode {
  const { session } = useServices();
  const state = useSessionState();
  const view = useView();
  const [key, choose] = useState<string | null>(null);
  const editor = useEditor(changed);
  const column = useColumn();
  useShortcuts();
  const [memory] = useState(createMemory);
  useBaselines(session, memory);

  /** What was mapped is what the user wants to see. */
  function changed(sheet: string): void {
    const now = session.state();
    const choice = now.phase === "ready" ? choiceOnSheet(choicesOf(now.assessments), sheet) : null;
    if (choice) choose(choice.key);
  }

  if (editor.open && state.phase === "ready") {
    const { View, sheet, close } = editor.open;
    return (
      <main className={column}>
        <View state={state} sheet={sheet} onClose={close} />
      </main>
    );
  }
  return (
    <MemoryContext value={memory}>
      <EditingContext value={editor.editing}>
        <ChoosingContext value={{ key, choose }}>
          <TopBar state={state} view={view} chosenKey={key} />
          <Panel state={state} view={view} chosenKey={key} onChoose={choose} />
        </ChoosingContext>
      </EditingContext>
    </MemoryContext>
  );
}
