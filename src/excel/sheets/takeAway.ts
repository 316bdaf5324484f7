import { outputSheetsKey } from "../../reading/input/outputSheets";
import { askMark } from "./mark";
import type { WorkbookBefore } from "./workbookBefore";

/**
 * Deletes the sheets of these names that we added since `before`, and lists our output as it was. Somebody else's
 * sheet that came at the same moment, under the same name, has no mark of ours and stays.
 *
 * @returns false when Excel fails again, and sheets may be left
 */
export async function takeAway(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  names: readonly string[],
): Promise<boolean> {
  try {
    await deleteNew(context, before, names);
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

async function deleteNew(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  names: readonly string[],
): Promise<void> {
  const { workbook } = context;
  const known = new Set(before.sheets.map(({ id }) => id));
  const sheets = workbook.worksheets.load("items/id,items/name");
  const setting = workbook.settings.getItemOrNullObject(outputSheetsKey).load("key");
  await context.sync();
  const added = sheets.items
    .filter(({ id, name }) => !known.has(id) && names.includes(name))
    .map((sheet) => ({ sheet, mark: askMark(sheet) }));
  await context.sync();
  for (const { sheet, mark } of added) {
    if (!mark.isNullObject) sheet.delete();
  }
  if (before.setting !== undefined) workbook.settings.add(outputSheetsKey, before.setting);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}
