import { ManifestError } from "./addin/manifest";
import { UnwritableError } from "../book/xlsx/unwritableError";
import { NotFoundError } from "./files/source";
import { XlsxError } from "../../files/xlsx/errors";
import type { MessageValues } from "../../i18n/translator";
import type { WorkbenchKey } from "../texts";

/** Something that the person at the page should know: the key of its text, and what the text names. */
export interface Problem {
  readonly key: WorkbenchKey;
  readonly values: MessageValues;
  /** The file that it is about, if there is one. */
  readonly file: string | null;
}

/**
 * What to tell of an error. An error that the page does not know is named by its own message.
 *
 * (new NotFoundError("/a.xlsx"), "a.xlsx") -> {key: "page.notFound", values: {}, file: "a.xlsx"}
 */
export function problemOf(error: unknown, file: string | null = null): Problem {
  if (error instanceof NotFoundError) return { key: "page.notFound", values: {}, file };
  if (error instanceof UnwritableError) return { key: `saving.${error.code}`, values: error.values, file };
  if (error instanceof XlsxError) return { key: `files.${error.code}`, values: error.values, file };
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ManifestError) return { key: "page.noAddIn", values: { message }, file };
  return { key: "page.failed", values: { message }, file };
}
