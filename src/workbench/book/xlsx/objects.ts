type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
type Sure<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** The object without its undefined properties: {a: 1, b: undefined} -> {a: 1} */
export function defined<T extends object>(object: T): Partial<Defined<T>> & Sure<T> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Defined<T>> & Sure<T>;
}

export function unlessEmpty<T extends object>(object: T | undefined): T | undefined {
  return object && Object.keys(object).length > 0 ? object : undefined;
}

/** Whether two pieces of plain data say the same; a property that is undefined counts as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}

/** Whether two lists hold the same pieces of plain data, in whatever order. */
export function isSameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  return isSame(one, other) || one.every((item) => other.some((candidate) => isSame(item, candidate)));
}
