import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "esbuild";
import { pseudoText } from "./pseudo";

type Catalogs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every English catalogue, and thus every one that is to come, with its texts made strange and longer. */
export const pseudoMessages: Plugin = {
  name: "pseudo-messages",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]i18n[\\/]en[\\/]\w+\.ts$/ }, async ({ path }) => {
      if (path.endsWith("index.ts")) return null;
      const catalogs = (await import(path)) as Catalogs;
      const lines = Object.entries(catalogs).map(
        ([name, messages]) => `export const ${name} = ${JSON.stringify(pseudoCatalog(messages))};`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

function pseudoCatalog(
  messages: Catalogs[string],
): Readonly<Record<string, readonly MessageFormatElement[]>> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      parse(message, { ignoreTag: true }).map(pseudoElement),
    ]),
  );
}

/** Placeholders, and what decides between the forms of a message, stay as they are. */
function pseudoElement(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: pseudoText(element.value) };
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return element;
  const options = Object.entries(element.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(pseudoElement) },
  ]);
  return { ...element, options: Object.fromEntries(options) as typeof element.options };
}
