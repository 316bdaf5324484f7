import type { SheetDraft } from "../../sheets/draft";
import { answer, refusal, type Answer } from "../outcome";
import { outputSheetsKey } from "../../reading/input/outputSheets";
import { asOutput, type WrittenSheet } from "./addSheets";
import { draftAgain, partsOf } from "./keptParts";
import type { OldSheet } from "./oldSheet";
import { rewriteSheet } from "./rewriteSheet";
import { askThings } from "./sheetThings";
import { keepOutputs, type WorkbookBefore } from "./workbookBefore";

/**
 * Writes a sheet of ours again. When Excel fails half-way, it gets its old content back; where that fails too:
 * halfReplaced.
 *
 * @throws OfficeExtension.Error when Excel failed and all is as before
 */
export async function replaceInPlace(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  old: OldSheet,
  draft: SheetDraft,
): Promise<Answer<WrittenSheet>> {
  const { id, name, sheet, things, foreign, parts, entry } = old;
  const outputs = before.outputs.map((output) => (output === entry ? asOutput(draft, entry, id) : output));
  const beside = () => keepOutputs(context.workbook, outputs);
  try {
    await rewriteSheet(context, { sheet, parts: [parts], previous: parts, things, foreign, draft, beside });
    return answer({ id, name });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    if (await isRestored(context, before, old, draft)) throw error;
    return refusal("halfReplaced", { sheet: name });
  }
}

async function isRestored(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  { name, sheet, parts, foreign, contentAt }: OldSheet,
  failed: SheetDraft,
): Promise<boolean> {
  const both = [parts, partsOf(failed)];
  try {
    const things = askThings(sheet);
    await context.sync();
    const beside = () => context.workbook.settings.add(outputSheetsKey, before.setting);
    const draft = draftAgain(name, parts, contentAt);
    await rewriteSheet(context, { sheet, parts: both, things, foreign, draft, beside });
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
