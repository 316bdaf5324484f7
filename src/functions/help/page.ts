import type { Locale } from "../../i18n/translator";

/** A piece of text: plain, as code, or a link to another help page. */
export type Inline = string | { readonly code: string } | { readonly link: string; readonly page: string };

/** What help pages are made of; one small renderer for each format. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Inline[])[];
    };

export interface Page {
  /** Name of the file without its ending: "TOTAL.sv". */
  readonly name: string;
  readonly locale: Locale;
  readonly title: string;
  readonly blocks: readonly Block[];
}
