import { knownParameter } from "../../scoring/editions";
import { nameKey } from "../../scoring/names";

/**
 * What all spellings of one parameter have in common, long and short names of an edition included; "" for
 * no name.
 *
 * "5. Upphandling", "Upphandling och inköp" -> "upphandling och inköp"
 */
export function parameterKey(name: string): string {
  return nameKey(knownParameter(name)?.name ?? name);
}
