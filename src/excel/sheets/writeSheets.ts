import type { SheetDraft } from "../../sheets/draft";
import { refusal, type Answer } from "../outcome";
import { write } from "../run";
import { addSheets, type WrittenSheet } from "./addSheets";
import { askWorkbookBefore } from "./workbookBefore";

/**
 * Adds sheets behind the others, all or none, in one step of undo where Excel allows it. Their names and those of
 * their tables must be free (see takenNames). Refused with readOnly, and with sheetsLeft when Excel stopped half-way
 * and sheets could not be taken away again.
 */
export async function writeSheets(drafts: readonly SheetDraft[]): Promise<Answer<readonly WrittenSheet[]>> {
  const outcome = await write(async (context) => {
    const before = askWorkbookBefore(context);
    await context.sync();
    return before().readOnly
      ? refusal("readOnly")
      : addSheets(context, before(), drafts, { kind: "results" });
  });
  return outcome.ok ? outcome.value : outcome;
}
