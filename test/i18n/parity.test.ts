import { IntlMessageFormat } from "intl-messageformat";
import { en } from "../../src/i18n/en";
import { sv } from "../../src/i18n/sv";

/** The names in braces of a message, however deep in its plurals. */
function placeholders(message: string): string[] {
  type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
  const names = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => [
      ...("value" in element && element.type !== 0 ? [String(element.value)] : []),
      ...("options" in element
        ? Object.values(element.options).flatMap((option) => names(option.value))
        : []),
    ]);
  return [
    ...new Set(names(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst())),
  ].sort();
}

const namespaces = Object.keys(en) as (keyof typeof en)[];

describe.each(namespaces)("the texts of %s", (namespace) => {
  const source: Record<string, string> = en[namespace];
  const swedish: Record<string, string> = sv[namespace];

  it("have the same keys in both languages", () => {
    expect(Object.keys(swedish).sort()).toEqual(Object.keys(source).sort());
  });

  it("name the same values in both languages", () => {
    for (const [key, message] of Object.entries(source)) {
      expect([key, placeholders(swedish[key] ?? "")]).toEqual([key, placeholders(message)]);
    }
  });

  it("are translated, not copied", () => {
    const copied = Object.entries(source).filter(
      ([key, message]) => message.length > 12 && swedish[key] === message,
    );
    expect(copied).toEqual([]);
  });
});
