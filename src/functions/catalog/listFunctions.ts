import type { Locale } from "../../i18n/translator";
import { allArguments } from "../allArguments";
import { declarations } from "../declarations";
import type { Argument } from "../declaration";
import { describeArgument } from "../help/describeArgument";
import { helpFile } from "../help/files";
import { functionTexts } from "../help/texts";
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
  return { ...describeArgument(argument, locale), id, optional, field: fieldOf(argument) };
}
