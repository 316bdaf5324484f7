import type { Block } from "../outline/blocks";
import type { ClassifiedRow } from "../outline/classify";
import { parameterKey } from "../outline/parameterKey";

/** The block with a parameter for its rows, by row; null leaves a row as it is. */
export function withParameters(block: Block, nameOf: (classified: ClassifiedRow) => string | null): Block {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? parameterKey(name);
    keys.set(name, key);
    return key;
  };
  return {
    ...block,
    rows: block.rows.map((classified) => {
      const name = nameOf(classified);
      if (name === null) return classified;
      const key = keyOf(name);
      return { ...classified, row: { ...classified.row, parameter: name, key }, parameter: key };
    }),
  };
}

/** Keys of the parameters that the criteria of a block name; "" where one names none. */
export function parameterKeysOf({ rows }: Block): ReadonlySet<string> {
  return new Set(rows.filter(({ reason }) => reason === null).map(({ parameter }) => parameter));
}
