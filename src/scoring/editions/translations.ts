import { nameKey } from "../names";

/** Names in other languages that look like slips of the pen in an edition's Swedish ones. */
const translations = [
  "Energia",
  "Energie",
  "Organisasjon",
  "Organisaatio",
  "Organization",
  "Organisasjon og forankring",
  "Organisation og forankring",
  "Communication",
  "Kommunikasjon",
  "Transporte",
  "Regionens egen virksomhet",
];

const keys = new Set(translations.map(nameKey));

/** Whether a name is right as it stands, in another language than an edition's: "Energy" -> true */
export function isTranslation(name: string): boolean {
  return keys.has(nameKey(name));
}
