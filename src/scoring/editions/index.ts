import { nameKey } from "../names";
import type { Edition, EditionParameter, ParameterNames } from "./edition";
import { municipality, municipality2021 } from "./municipality";
import { region } from "./region";

export type { Edition, EditionParameter, ParameterNames } from "./edition";

/** Every edition of the test that the product knows. A new one is a data file and a place here. */
export const editions: readonly Edition[] = [municipality, municipality2021, region];

/** A parameter of an edition, and its names in the language that a text named it in. */
interface Named {
  readonly parameter: EditionParameter;
  readonly names: ParameterNames;
}

const named = new Map<string, Named>();
for (const parameter of editions.flatMap((edition) => edition.parameters)) {
  const { english } = parameter;
  const inEnglish = [english.name, english.shortName];
  for (const name of namesOf(parameter)) {
    const names = inEnglish.includes(name) ? english : parameter;
    if (!named.has(nameKey(name))) named.set(nameKey(name), { parameter, names });
  }
}

/** Every way to write a parameter's name: long, short and other, then in English. */
export function namesOf({ name, shortName, spellings, english }: EditionParameter): readonly string[] {
  return [name, shortName, ...spellings, english.name, english.shortName];
}

/**
 * The parameter of an edition that goes by this name, however it is spelt; null for any other name.
 *
 * "5. upphandling" -> {name: "Upphandling och inköp", shortName: "Upphandling", …}
 */
export function knownParameter(name: string): EditionParameter | null {
  return named.get(nameKey(name))?.parameter ?? null;
}

/**
 * What an edition calls the parameter of this name, in the language of the name; null for any other name.
 *
 * "5. upphandling" -> {name: "Upphandling och inköp", …}; "energy" -> {name: "Energy", …}
 */
export function knownNames(name: string): ParameterNames | null {
  return named.get(nameKey(name))?.names ?? null;
}
