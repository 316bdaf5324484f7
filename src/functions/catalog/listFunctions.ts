import type { Locale } from "../../i18n/translator";
import { allArguments } from "../allArguments";
import { declarations } from "../declarations";
import type { Argument } from "../declaration";
import { argumentTexts } from "../help/argumentTexts";
import { describeArgument } from "../help/describeArgument";
import { helpFile } from "../help/files";
import { functionTexts } from "../help/texts";
import type { Texts } from "../texts";
import { fieldOf } from "./field";

/** Every function in the order of the help pages, with its words in one language. */
export function listFunctions(locale: Locale) {
  return declarations.map((declaration) => ({
    id: declaration.id,
    description: functionTexts[declaration.id].description[locale],
    /** Beside the page of the add-in. */
    helpPage: helpFile(declaration.id, locale),
    arguments: allArguments(declaration).map((argument) => listedArgument(argument, locale)),
  }));
}

function listedArgument(argument: Argument<unknown>, locale: Locale) {
  const { id, optional } = argument;
  const { name, description } = describeArgument(argument, locale);
  const field = fieldOf(argument);
  const isPercent = field === "percent";
  // The help speaks of fractions, which nobody types here.
  const meaning = isPercent
    ? `${argumentTexts[id].description[locale]} ${percentBounds[locale]}`
    : description;
  return { id, name, description: meaning, optional, field };
}

const percentBounds: Texts = { en: "Above 0 and at most 100%.", sv: "Över 0 och högst 100 %." };
