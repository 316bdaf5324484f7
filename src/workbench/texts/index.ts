import { files as filesEn } from "../../i18n/en/files";
import { files as filesSv } from "../../i18n/sv/files";
import { createTranslator, type KeyOf, type Locale, type Translator } from "../../i18n/createTranslator";
import { assess as assessEn } from "./en/assess";
import { command as commandEn } from "./en/command";
import { page as pageEn } from "./en/page";
import { saving as savingEn } from "./en/saving";
import { assess as assessSv } from "./sv/assess";
import { command as commandSv } from "./sv/command";
import { page as pageSv } from "./sv/page";
import { saving as savingSv } from "./sv/saving";

const en = { assess: assessEn, command: commandEn, files: filesEn, page: pageEn, saving: savingEn } as const;
const sv = { assess: assessSv, command: commandSv, files: filesSv, page: pageSv, saving: savingSv };

export type WorkbenchKey = KeyOf<typeof en>;

/** Texts of the workbench and its commands; apart from the add-in's, which ship without them. */
export function workbenchTranslator(locale: Locale): Translator<WorkbenchKey> {
  return createTranslator<WorkbenchKey>(locale, locale === "sv" ? sv : en);
}
