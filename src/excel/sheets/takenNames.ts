import type { TakenNames } from "../../sheets/freeNames";
import { answer, refusal, type Answer } from "../outcome";
import { read } from "../run";

/** The names that new sheets and tables cannot have, asked for in one request. Refused with readOnly. */
export async function takenNames(): Promise<Answer<TakenNames>> {
  const outcome = await read(async (context) => {
    const workbook = context.workbook.load("readOnly");
    const names = askTakenNames(workbook);
    await context.sync();
    return workbook.readOnly ? refusal("readOnly") : answer(names());
  });
  return outcome.ok ? outcome.value : outcome;
}

/** Asks for them; to be called after a sync. */
export function askTakenNames(workbook: Excel.Workbook): () => TakenNames {
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  return () => ({ sheets: namesOf(sheets), tables: [...namesOf(tables), ...namesOf(names)] });
}

function namesOf({ items }: { readonly items: readonly { readonly name: string }[] }): readonly string[] {
  return items.map(({ name }) => name);
}
