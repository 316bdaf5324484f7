import type { Locale } from "../../i18n/translator";
import type { FunctionDeclaration } from "../declaration";
import type { FunctionId } from "../functionIds";
import { functionPage, listPage } from "./functionPage";
import type { Page } from "./page";

const locales: readonly Locale[] = ["en", "sv"];

/** Every help page: one a function and the list of them, in both languages. */
export function helpPages(declarations: readonly FunctionDeclaration<FunctionId>[]): readonly Page[] {
  return locales.flatMap((locale) => [
    listPage(declarations, locale),
    ...declarations.map((declaration) => functionPage(declaration, locale)),
  ]);
}
