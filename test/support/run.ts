/** Runs a batch and syncs at its end: what the function hands back is called after the sync. */
export function batch<T>(work: (context: Excel.RequestContext) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const collect = work(context);
    await context.sync();
    return collect();
  });
}

/** Runs a batch of changes. */
export function change(work: (workbook: Excel.Workbook) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

/** Loads values of an object, "name,position"; null for a null object. */
export function loaded<T extends OfficeExtension.ClientObject>(
  find: (workbook: Excel.Workbook) => T,
  names: string,
): Promise<Partial<T> | null> {
  return batch(({ workbook }) => {
    const object = find(workbook);
    object.context.load(object, names);
    return () => (object.isNullObject ? null : pick(object, names.split(",") as (keyof T)[]));
  });
}

function pick<T extends object>(object: T, names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, object[name]])) as Partial<T>;
}
