import { translator, type Locale, type Translator } from "../../i18n/translator";
import { assessment } from "../arguments";
import type { Argument, Example, FunctionDeclaration } from "../declaration";
import { commonTroubles, troubles, type ErrorValue } from "../troubles";
import { indexPage, pageName } from "./files";
import type { Block, Inline, Page } from "./page";
import { results, words } from "./words";

/** The help page of one function in one language. */
export function functionPage(declaration: FunctionDeclaration, locale: Locale): Page {
  const all = [...declaration.arguments, assessment];
  return {
    name: pageName(declaration.id, locale),
    locale,
    title: `KLIMAT.${declaration.id}`,
    blocks: [
      paragraph(declaration.description[locale]),
      heading("formula", locale),
      { kind: "code", text: signature(declaration.id, all, locale) },
      paragraph(words.brackets[locale]),
      heading("arguments", locale),
      argumentTable(all, locale),
      heading("result", locale),
      paragraph(results[declaration.result][locale]),
      heading("example", locale),
      ...exampleOf(declaration, translator(locale)),
      heading("goodToKnow", locale),
      ...[...declaration.notes, words.range].map((note) => paragraph(note[locale])),
      heading("errors", locale),
      errorTable(declaration, locale),
      footer(declaration.id, locale),
    ],
  };
}

/** The page that lists all functions in one language. */
export function listPage(declarations: readonly FunctionDeclaration[], locale: Locale): Page {
  const rows = declarations.map(({ id, description }) => [
    { link: `KLIMAT.${id}`, page: pageName(id, locale) },
    description[locale],
  ]);
  return {
    name: pageName(indexPage, locale),
    locale,
    title: words.functions[locale],
    blocks: [
      paragraph(words.intro[locale]),
      { kind: "table", head: [words.formula[locale], words.result[locale]], rows },
      { kind: "paragraph", text: [otherLanguage(indexPage, locale)] },
    ],
  };
}

function heading(word: keyof typeof words, locale: Locale): Block {
  return { kind: "heading", text: words[word][locale] };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}

/** ("PERCENT", its arguments, "sv") -> "=KLIMAT.PERCENT([parameter]; [utvärdering])" */
function signature(id: string, all: readonly Argument<unknown>[], locale: Locale): string {
  return formula(
    id,
    all.map(({ name, optional }) => (optional ? `[${name[locale]}]` : name[locale])),
    locale,
  );
}

function formula(id: string, values: readonly string[], locale: Locale): string {
  return `=KLIMAT.${id}(${values.join(locale === "sv" ? "; " : ", ")})`;
}

function argumentTable(all: readonly Argument<unknown>[], locale: Locale): Block {
  const rows = all.map(({ name, description }) => [{ code: name[locale] }, description[locale]]);
  return { kind: "table", head: [words.argument[locale], words.meaning[locale]], rows };
}

function exampleOf({ id, example }: FunctionDeclaration, { locale, tag }: Translator): readonly Block[] {
  const values = example.arguments.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 5 });
  const lines = rowsOf(example.result).map((row) =>
    row.map((cell) => (typeof cell === "number" ? numbers.format(cell) : cell)).join(" | "),
  );
  return [
    { kind: "code", text: formula(id, values, locale) },
    paragraph(words.exampleOf[locale]),
    { kind: "code", text: lines.join("\n") },
  ];
}

function rowsOf(result: Example["result"]): readonly (readonly (string | number)[])[] {
  return typeof result === "number" ? [[result]] : result;
}

/** As Excel writes them in its own language. */
const errorNames: Record<Locale, Record<ErrorValue, string>> = {
  en: { "#N/A": "#N/A", "#VALUE!": "#VALUE!" },
  sv: { "#N/A": "#SAKNAS!", "#VALUE!": "#VÄRDEFEL!" },
};

function errorTable(declaration: FunctionDeclaration, locale: Locale): Block {
  const codes = new Set([
    ...declaration.arguments.flatMap((argument) => argument.troubles),
    ...declaration.troubles,
    ...commonTroubles,
  ]);
  const rows = [...codes].map((code) => [
    { code: errorNames[locale][troubles[code].error] },
    troubles[code].when[locale],
  ]);
  return { kind: "table", head: [words.error[locale], words.when[locale]], rows };
}

function footer(id: string, locale: Locale): Block {
  const all: Inline = { link: words.all[locale], page: pageName(indexPage, locale) };
  return { kind: "paragraph", text: [all, " · ", otherLanguage(id, locale)] };
}

function otherLanguage(id: string, locale: Locale): Inline {
  return { link: words.otherLanguage[locale], page: pageName(id, locale === "sv" ? "en" : "sv") };
}
