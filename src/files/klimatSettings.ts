import type { WebExtension } from "./xlsx/webExtensions";

const ourKey = /^Klimat\./;

/**
 * What Klimat keeps in a workbook, by key, whatever id it was installed under. A file may hold anything: what is no
 * JSON is left out.
 */
export function klimatSettings(extensions: readonly WebExtension[]): Readonly<Record<string, unknown>> {
  const entries = extensions.flatMap(({ settings }) => Object.entries(settings));
  return Object.fromEntries(
    entries.flatMap(([key, json]) => {
      const value = ourKey.test(key) ? parsed(json) : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // not ours: somebody changed the file
  }
}
