import type { SheetDraft } from "../../sheets/draft";
import { answer, refusal, type Answer } from "../outcome";
import type { OutputSheet, OutputSubject } from "../../reading/input/outputSheets";
import type { SheetName } from "../request";
import { partsOf } from "./keptParts";
import { mark } from "./mark";
import { spread } from "./mergeSteps";
import { stepsFor } from "./phases";
import { carryOut } from "./steps";
import { takeAway } from "./takeAway";
import { keepOutputs, type WorkbookBefore } from "./workbookBefore";

/** A sheet that was written. */
export type WrittenSheet = Pick<SheetName, "id" | "name">;

/**
 * Adds sheets behind the others, all or none; output is listed under its subject. When Excel fails half-way,
 * what was added goes again; where that fails too: sheetsLeft.
 *
 * @throws OfficeExtension.Error when Excel failed and all is as before
 */
export async function addSheets(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  drafts: readonly SheetDraft[],
  subject: OutputSubject,
): Promise<Answer<readonly WrittenSheet[]>> {
  try {
    return answer(await add(context, before, drafts, subject));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const names = drafts.map(({ name }) => name);
    if (await takeAway(context, before, names)) throw error;
    return refusal("sheetsLeft", { sheets: names.join(", ") });
  }
}

async function add(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  drafts: readonly SheetDraft[],
  subject: OutputSubject,
): Promise<readonly WrittenSheet[]> {
  const { workbook } = context;
  const added = drafts.map((draft) => ({ draft, sheet: addSheet(workbook, draft) }));
  const outputs = added.filter(({ draft }) => draft.role === "output");
  // By name at first, in the same request, so that nobody ever reads them; by id as soon as Excel has told it.
  if (outputs.length > 0)
    keepOutputs(workbook, [...before.outputs, ...outputs.map(({ draft }) => asOutput(draft, subject, ""))]);
  await carryOut(context, stepsFor(added));
  const written = added.map(({ sheet: { id, name } }) => ({ id, name }));
  if (outputs.length > 0) {
    keepOutputs(workbook, [
      ...before.outputs,
      ...outputs.map(({ draft, sheet }) => asOutput(draft, subject, sheet.id)),
    ]);
    await context.sync();
  }
  return written;
}

function addSheet({ worksheets }: Excel.Workbook, { name, cells }: SheetDraft): Excel.Worksheet {
  const sheet = worksheets.add(name);
  mark(sheet, spread(cells));
  return sheet.load("id,name");
}

/** The sheet as our output is listed. Results belong to what is filled in, and are never written again. */
export function asOutput(draft: SheetDraft, { kind, of }: OutputSubject, id: string): OutputSheet {
  const listed = { id, name: draft.name, kind, ...(of !== undefined && { of }) };
  return kind === "results" ? listed : { ...listed, written: partsOf(draft) };
}
