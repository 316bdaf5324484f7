import { translator, type Locale, type Translator } from "../../i18n/translator";
import { allArguments } from "../allArguments";
import type { FunctionId } from "../functionIds";
import type { Argument, FunctionDeclaration } from "../declaration";
import { literal, type Separators } from "../formulaText";
import { commonTroubles, troubles, type TroubleCode } from "../troubles";
import { cellText } from "../cellText";
import { describeArgument } from "./describeArgument";
import { errorNames } from "../excelWords";
import type { Texts } from "../texts";
import { indexPage, pageName } from "./files";
import type { Example } from "./functionHelp";
import type { Block, Inline, Page } from "./page";
import { functionTexts } from "./texts";
import { troubleTexts } from "./troubleTexts";
import { results, words } from "./words";

/** What Excel separates with in most of the countries where the language is spoken. */
const usual: Readonly<Record<Locale, Separators>> = {
  en: { list: ",", decimal: "." },
  sv: { list: ";", decimal: "," },
};

/** The help page of one function in one language. */
export function functionPage(declaration: FunctionDeclaration<FunctionId>, locale: Locale): Page {
  const { description, notes, example } = functionTexts[declaration.id];
  const all = allArguments(declaration);
  return {
    name: pageName(declaration.id, locale),
    locale,
    title: `KLIMAT.${declaration.id}`,
    blocks: [
      paragraph(description[locale]),
      heading("formula", locale),
      { kind: "code", text: signature(declaration.id, all, locale) },
      paragraph(words.brackets[locale]),
      heading("arguments", locale),
      argumentTable(all, locale),
      heading("result", locale),
      paragraph(results[declaration.result][locale]),
      heading("example", locale),
      ...exampleOf(declaration, example, translator(locale)),
      ...notesOf(declaration.about === "assessment" ? [...notes, words.range] : notes, locale),
      heading("errors", locale),
      errorTable(declaration, locale),
      footer(declaration.id, locale),
    ],
  };
}

/** The page that lists all functions in one language. */
export function listPage(declarations: readonly FunctionDeclaration<FunctionId>[], locale: Locale): Page {
  const rows = declarations.map(({ id }) => [
    { link: `KLIMAT.${id}`, page: pageName(id, locale) },
    functionTexts[id].description[locale],
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
    all.map((argument) => {
      const { name } = describeArgument(argument, locale);
      return argument.optional ? `[${name}]` : name;
    }),
    locale,
  );
}

function formula(id: string, values: readonly string[], locale: Locale): string {
  return `=KLIMAT.${id}(${values.join(`${usual[locale].list} `)})`;
}

function argumentTable(all: readonly Argument<unknown>[], locale: Locale): Block {
  const rows = all.map((argument) => {
    const { name, description } = describeArgument(argument, locale);
    return [{ code: name }, description];
  });
  return { kind: "table", head: [words.argument[locale], words.meaning[locale]], rows };
}

function notesOf(notes: readonly Texts[], locale: Locale): readonly Block[] {
  return notes.length === 0
    ? []
    : [heading("goodToKnow", locale), ...notes.map((note) => paragraph(note[locale]))];
}

function exampleOf(
  { id, about }: FunctionDeclaration,
  example: Example,
  translator: Translator,
): readonly Block[] {
  const { locale } = translator;
  const values = example.arguments.map((value) => literal(value, usual[locale]));
  const lines = shownOf(example.result, translator).map((row) => row.join(" | "));
  return [
    { kind: "code", text: formula(id, values, locale) },
    paragraph((about === "arguments" ? words.exampleAlone : words.exampleOf)[locale]),
    { kind: "code", text: lines.join("\n") },
  ];
}

/** What the cells show, as Excel writes it in its own language. */
function shownOf(result: Example["result"], translator: Translator): readonly (readonly string[])[] {
  if (typeof result === "object" && "trouble" in result)
    return [[errorNames[translator.locale][troubles[result.trouble]]]];
  const shown = (cell: string | number | boolean) => cellText(cell, translator);
  return typeof result === "object" ? result.map((row) => row.map(shown)) : [[shown(result)]];
}

function errorTable(declaration: FunctionDeclaration, locale: Locale): Block {
  const codes = new Set<TroubleCode>([
    ...declaration.arguments.flatMap((argument) => argument.troubles),
    ...declaration.troubles,
    ...commonTroubles[declaration.about],
  ]);
  const rows = [...codes].map((code) => [
    { code: errorNames[locale][troubles[code]] },
    troubleTexts[code][locale],
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
