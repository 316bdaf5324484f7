import type { OfficeGlobals } from "./officePage";

/** Puts Microsoft's objects on the global object; returns the way to put back what was there. */
export function installGlobals(globals: OfficeGlobals): () => void {
  const names = Object.keys(globals) as (keyof OfficeGlobals)[];
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
