import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { assess as assessEn } from "./en/assess";
import { command as commandEn } from "./en/command";
import { files as filesEn } from "./en/files";
import { page as pageEn } from "./en/page";
import { assess as assessSv } from "./sv/assess";
import { command as commandSv } from "./sv/command";
import { files as filesSv } from "./sv/files";
import { page as pageSv } from "./sv/page";

const en = { assess: assessEn, command: commandEn, files: filesEn, page: pageEn } as const;
const sv = { assess: assessSv, command: commandSv, files: filesSv, page: pageSv };

export type WorkbenchKey = KeyOf<typeof en>;

/** Texts of the workbench and its commands; apart from the add-in's, which ship without them. */
export function workbenchTranslator(locale: Locale): Translator<WorkbenchKey> {
  return createTranslator<WorkbenchKey>(locale, locale === "sv" ? sv : en);
}
