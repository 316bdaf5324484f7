import type { SheetDraft } from "../../sheets/draft";
import { freeSheetNames, freeTableNames, type TakenNames } from "../../sheets/freeNames";
import { answer, refusal, type Answer } from "../outcome";
import type { OutputSubject } from "../../reading/input/outputSheets";
import { write } from "../run";
import { addSheets, type WrittenSheet } from "./addSheets";
import { hasRoom, oldOutput, readOldSheet, type OldOutput } from "./oldSheet";
import { replaceInPlace } from "./replaceInPlace";
import { askTakenNames } from "./takenNames";
import { askWorkbookBefore, type WorkbookBefore } from "./workbookBefore";

/** What a sheet and its tables are called. */
export interface OutputNames {
  readonly sheet: string;
  readonly tables: readonly string[];
}

export interface OutputRequest {
  readonly subject: OutputSubject;
  /** What they are to be called, where these names are free. */
  readonly names: OutputNames;
  /** Makes the sheet, with names that are free. */
  readonly draft: (names: OutputNames) => SheetDraft;
}

export interface ReplacedOutput extends WrittenSheet {
  /**
   * "new" where there was no such sheet, "replaced" where there was; "beside" where it stays as it is, and the new one
   * has another name, because a person has changed it so that it cannot be written again without loss.
   */
  readonly place: "new" | "replaced" | "beside";
}

/**
 * Writes a sheet of ours in the place of the one of its subject: only what we wrote is replaced, whatever a person has
 * added elsewhere on it stays. All or nothing, as one step of undo. Refused with readOnly; with sheetsLeft or
 * halfReplaced when Excel stopped half-way and the workbook could not be made as before.
 */
export async function replaceOutput(request: OutputRequest): Promise<Answer<ReplacedOutput>> {
  const outcome = await write((context) => replace(context, request));
  return outcome.ok ? outcome.value : outcome;
}

async function replace(
  context: Excel.RequestContext,
  request: OutputRequest,
): Promise<Answer<ReplacedOutput>> {
  const askedBefore = askWorkbookBefore(context);
  const askedNames = askTakenNames(context.workbook);
  await context.sync();
  const before = askedBefore();
  if (before.readOnly) return refusal("readOnly");
  const taken = askedNames();
  const old = oldOutput(before, request.subject);
  if (!old) return addNew(context, before, request, taken, "new");
  const draft = request.draft(namesInPlace(request.names, old, taken));
  const oldSheet = await readOldSheet(context, old, draft);
  if (!hasRoom(oldSheet, draft)) return addNew(context, before, request, taken, "beside");
  const outcome = await replaceInPlace(context, before, oldSheet, draft);
  return outcome.ok ? answer({ ...outcome.value, place: "replaced" }) : outcome;
}

/** The names of the old sheet's own tables become free. */
function namesInPlace(wanted: OutputNames, { name, parts }: OldOutput, taken: TakenNames): OutputNames {
  const own = new Set(parts.tables.map((table) => table.name));
  const others = taken.tables.filter((table) => !own.has(table));
  return { sheet: name, tables: freeTableNames(wanted.tables, others) };
}

async function addNew(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  { subject, names, draft }: OutputRequest,
  taken: TakenNames,
  place: ReplacedOutput["place"],
): Promise<Answer<ReplacedOutput>> {
  const [sheet = names.sheet] = freeSheetNames([names.sheet], taken.sheets);
  const tables = freeTableNames(names.tables, taken.tables);
  const outcome = await addSheets(context, before, [draft({ sheet, tables })], subject);
  if (!outcome.ok) return outcome;
  const [written = { id: "", name: sheet }] = outcome.value;
  return answer({ ...written, place });
}
