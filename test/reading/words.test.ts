import { headingOf, languages } from "../../src/reading/words";
import { sumLabel } from "../../src/reading/words/label";
import type { Role } from "../../src/reading/reading";

/** Every heading of every language, one entry for each place where it stands. */
const headings = Object.entries(languages).flatMap(([language, { headers }]) =>
  (Object.entries(headers) as [Role, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word) => ({ language, role, word })),
  ),
);

describe("the words of all languages", () => {
  it("never give one heading two roles", () => {
    const contradictions = headings.filter(({ word, role }) => headingOf(word)?.role !== role);
    expect(contradictions).toEqual([]);
  });

  it("stand once in their language", () => {
    const places = headings.map(({ language, word }) => `${language}: ${word}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it("never make a points cell both not assessed and not applicable", () => {
    const all = Object.values(languages);
    const notApplicable = all.flatMap((words) => words.notApplicable);
    expect(all.flatMap((words) => words.notAssessed).filter((word) => notApplicable.includes(word))).toEqual(
      [],
    );
  });

  it("never make a label both a subtotal and a total, or a heading", () => {
    const all = Object.values(languages);
    const totals = all.flatMap((words) => words.totals);
    const subtotals = all.flatMap((words) => words.subtotals);
    expect(subtotals.filter((word) => totals.includes(word))).toEqual([]);
    expect([...totals, ...subtotals].filter((word) => headingOf(word))).toEqual([]);
  });

  it.each(Object.keys(languages))("%s names every role that an assessment needs", (language) => {
    for (const role of ["parameter", "criterion", "points", "max"] as const) {
      expect(languages[language]?.headers[role].length).toBeGreaterThan(0);
    }
  });
});

describe("headingOf", () => {
  it.each([
    ["Poäng", "points"],
    ["POÄNG", "points"],
    [" Poäng: ", "points"],
    ["Poäng (0–5)", "points"],
    ["Poäng [p]", "points"],
    ["Poäng 2021", "points"],
    ["Poäng*", "points"],
    ["Poa\u0308ng", "points"],
    ["Erhållna\npoäng", "points"],
    ["Points awarded", "points"],
    ["Max. poäng", "max"],
    ["Max-poäng", "max"],
    ["Maxpoäng", "max"],
    ["Max", "max"],
    ["#", "number"],
    ["Nr.", "number"],
    ["Område", "parameter"],
    ["Kriterium", "criterion"],
    ["Kommentar", "comment"],
  ])("takes %j for %s", (text, role) => {
    expect(headingOf(text)?.role).toBe(role);
  });

  it.each(["", "2021", "Poäng för insatser", "Summa", "Andel", "Poängen är för låg", "x".repeat(1000)])(
    "takes %j for no heading",
    (text) => {
      expect(headingOf(text)).toBeNull();
    },
  );
});

describe("sumLabel", () => {
  const isParameter = (key: string): boolean => ["transporter", "energi"].includes(key);

  it.each([
    ["Summa", "total", null],
    ["SUMMA:", "total", null],
    ["Totalt", "total", null],
    ["Total points", "total", null],
    ["Summa poäng, alla parametrar", "total", null],
    ["Grand total", "total", null],
    ["Delsumma", "subtotal", null],
    ["Subtotal", "subtotal", null],
    ["Delsumma Transporter", "subtotal", "transporter"],
    ["Summa Transporter", "subtotal", "transporter"],
    ["Transporter, totalt", "subtotal", "transporter"],
    ["Transporter summa", "subtotal", "transporter"],
    ["Summa för 3. Transporter", "subtotal", "transporter"],
    ["Total for Energi", "subtotal", "energi"],
  ])("%j is a %s of %p", (text, kind, parameter) => {
    expect(sumLabel(text, isParameter)).toEqual({ kind, parameter });
  });

  it.each([
    "",
    "Transporter",
    "Totala utsläpp minskar",
    "Totalt minskade utsläpp per invånare",
    "Summan av åtgärder redovisas",
    "The sum of emissions is published",
    "Konsumtion",
  ])("%j is no label", (text) => {
    expect(sumLabel(text, isParameter)).toBeNull();
  });
});
