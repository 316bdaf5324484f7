import { parse } from "@formatjs/icu-messageformat-parser";
import { createTranslator, localeOf, MissingMessageError } from "../../src/i18n/createTranslator";
import { translator } from "../../src/i18n/translator";

describe("localeOf", () => {
  it.each([
    ["sv-SE", "sv"],
    ["sv-FI", "sv"],
    ["SV", "sv"],
    ["en-US", "en"],
    ["nb-NO", "en"],
    [undefined, "en"],
  ])("%s speaks %s", (displayLanguage, locale) => {
    expect(localeOf(displayLanguage)).toBe(locale);
  });
});

describe("a translator", () => {
  const sample = createTranslator<"a.files">("sv", {
    a: { files: "{count, plural, one {# fil} other {# filer}} i {name}" },
  });

  it.each([
    ["en", 7.5, "7.5"],
    ["sv", 7.5, "7,5"],
    ["sv", 54, "54"],
  ] as const)("writes points in %s: %d -> %s", (locale, value, shown) => {
    expect(translator(locale).points(value)).toBe(shown);
  });

  it.each([
    ["en", "81%"],
    ["sv", "81\u00a0%"],
  ] as const)("writes Kalmar's share in %s as %s", (locale, shown) => {
    expect(translator(locale).percent(54 / 67)).toBe(shown);
  });

  it("chooses the plural and keeps text as it is", () => {
    expect(sample.text("a.files", { count: 1, name: "<script>" })).toBe("1 fil i <script>");
    expect(sample.text("a.files", { count: 2, name: "mappen" })).toBe("2 filer i mappen");
  });

  it("reads messages that the build has parsed as it reads their text", () => {
    const message = "{count, plural, one {<b>#</b> fil} other {# filer}} i {name}, {size, number}";
    const [text, built] = [message, parse(message, { ignoreTag: true })].map((files) =>
      createTranslator<"a.files">("sv", { a: { files } }),
    );
    const values = { count: 1, name: "mappen", size: 1234.5 };
    expect(built?.text("a.files", values)).toBe("<b>1</b> fil i mappen, 1\u00a0234,5");
    expect(built?.text("a.files", values)).toBe(text?.text("a.files", values));
  });

  it("names a key that no catalogue holds", () => {
    const loose = createTranslator<string>("en", {});
    expect(() => loose.text("pane.nothing")).toThrow(MissingMessageError);
  });
});
