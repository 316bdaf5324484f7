import { parseArgs } from "node:util";
import { localeOf, type Locale } from "../../../i18n/createTranslator";

export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly sheet: string | null;
  /** Where the comparison is written, as .xlsx; null for nowhere. */
  readonly report: string | null;
  readonly locale: Locale;
  readonly help: boolean;
}

/** What is wrong with the command line; the key of its text and what it names. */
export type Misuse =
  | { readonly key: "assess.noFiles"; readonly values: Record<string, never> }
  | { readonly key: "assess.unknownOption" | "assess.noValue"; readonly values: { readonly option: string } }
  | { readonly key: "assess.unknownLanguage"; readonly values: { readonly language: string } };

/**
 * Options of the command line, or what is wrong with it.
 *
 * (["a.xlsx", "--json"], {LANG: "sv_SE.UTF-8"}) -> {files: ["a.xlsx"], json: true, sheet: null, report: null, locale: "sv", help: false}
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options | Misuse {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      json: { type: "boolean" },
      sheet: { type: "string" },
      report: { type: "string" },
      language: { type: "string" },
      help: { type: "boolean" },
    },
  });
  const known = ["json", "sheet", "report", "language", "help"];
  const stranger = tokens.find((token) => token.kind === "option" && !known.includes(token.name));
  if (stranger?.kind === "option")
    return { key: "assess.unknownOption", values: { option: stranger.rawName } };
  const empty = tokens.find(
    (token) =>
      token.kind === "option" && ["sheet", "report", "language"].includes(token.name) && !token.value,
  );
  if (empty?.kind === "option") return { key: "assess.noValue", values: { option: empty.rawName } };
  const language =
    typeof values["language"] === "string" ? values["language"] : terminalLanguage(environment);
  if (values["language"] !== undefined && language !== "en" && language !== "sv") {
    return { key: "assess.unknownLanguage", values: { language: String(values["language"]) } };
  }
  const help = values["help"] === true;
  if (positionals.length === 0 && !help) return { key: "assess.noFiles", values: {} };
  return {
    files: positionals,
    json: values["json"] === true,
    sheet: textOf(values["sheet"]),
    report: textOf(values["report"]),
    locale: localeOf(language),
    help,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** "sv_SE.UTF-8" -> "sv-SE" */
function terminalLanguage(environment: NodeJS.ProcessEnv): string {
  const named = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "en";
  return named.split(".")[0]?.replace("_", "-") ?? "en";
}
