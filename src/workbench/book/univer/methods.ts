/**
 * Puts another method in the place of a service's own, and returns the way back. The method is defined, not assigned:
 * Univer hands out some services behind a proxy, which keeps the methods it has once given.
 */
export function replaceMethod<T extends object, K extends keyof T>(
  service: T,
  name: K,
  value: T[K],
): () => void {
  const before = service[name];
  const define = (method: T[K]) =>
    Object.defineProperty(service, name, { value: method, configurable: true });
  define(value);
  return () => void define(before);
}
