import type { Locale } from "../../i18n/translator";
import type { Argument } from "../declaration";
import type { Texts } from "../texts";
import type { Unit } from "../unit";
import { argumentTexts } from "./argumentTexts";

/** Units and bounds in words. */
const unitTexts: Readonly<Record<Unit, Texts>> = {
  number: { en: "A whole number from 1.", sv: "Ett heltal från 1 och uppåt." },
  share: {
    en: "A fraction above 0 and at most 1; 80% is 0.8.",
    sv: "Ett tal över 0 och högst 1; 80 % är 0,8.",
  },
  tonnes: {
    en: "Tonnes of carbon dioxide equivalents, above 0; another unit will do if both years have it.",
    sv: "Ton koldioxidekvivalenter, över 0; en annan enhet går bra om båda åren har den.",
  },
  inhabitants: { en: "Number of inhabitants, above 0.", sv: "Antal invånare, över 0." },
};

/**
 * Name and meaning of an argument, with its unit and bounds.
 *
 * share -> {name: "share", description: "Share of the maximum to reach. A fraction above 0 and at most 1; …"}
 */
export function describeArgument({ id, unit }: Argument<unknown>, locale: Locale) {
  const { name, description } = argumentTexts[id];
  const bounds = unit ? ` ${unitTexts[unit][locale]}` : "";
  return { name: name[locale], description: description[locale] + bounds };
}
