import { answer, type Answer } from "./outcome";
import { attempt, read } from "./run";

export type Handlers = readonly {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}[];

/** Registers handlers with one request. Returns the way to take them away again. */
export async function listen(
  add: (workbook: Excel.Workbook) => Handlers,
): Promise<Answer<() => Promise<void>>> {
  const added = await read(async (context) => {
    const handlers = add(context.workbook);
    await context.sync();
    return handlers;
  });
  return added.ok ? answer(() => removeHandlers(added.value)) : added;
}

/**
 * A handler can be removed only in the context that it was added in. Where Excel refuses, the handlers end with the
 * page.
 */
async function removeHandlers(handlers: Handlers): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  for (const handler of handlers) handler.remove();
  await attempt(() => context.sync());
}
