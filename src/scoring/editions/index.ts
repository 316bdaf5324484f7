import { nameKey } from "../names";
import type { Edition, EditionParameter } from "./edition";
import { municipality, municipality2021 } from "./municipality";
import { region } from "./region";

export type { Edition, EditionParameter } from "./edition";

/** Every edition of the test that the product knows. A new one is a data file and a place here. */
export const editions: readonly Edition[] = [municipality, municipality2021, region];

const parametersByName = new Map<string, EditionParameter>();
for (const parameter of editions.flatMap((edition) => edition.parameters)) {
  for (const name of namesOf(parameter)) {
    if (!parametersByName.has(nameKey(name))) parametersByName.set(nameKey(name), parameter);
  }
}

/** Every way to write a parameter's name: long, short and other. */
export function namesOf(parameter: EditionParameter): readonly string[] {
  return [parameter.name, parameter.shortName, ...parameter.spellings];
}

/**
 * The parameter of an edition that goes by this name, however it is spelt; null for any other name.
 *
 * "5. upphandling" -> {name: "Upphandling och inköp", shortName: "Upphandling", …}
 */
export function knownParameter(name: string): EditionParameter | null {
  return parametersByName.get(nameKey(name)) ?? null;
}
