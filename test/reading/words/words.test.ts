import { textNumber } from "../../../src/reading/cells/numbers";
import { headingOf, isDerived, languages } from "../../../src/reading/words";
import { cellWord } from "../../../src/reading/words/cellWords";
import { sumLabel } from "../../../src/reading/words/label";
import type { Role } from "../../../src/reading/reading";

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

  it.each(["yes", "no", "gates", "notApplicable", "notAssessed"] as const)(
    "never let a cell that is %s be something else in another language",
    (list) => {
      const words = Object.values(languages).flatMap((language) => language[list]);
      expect(words.filter((word) => cellWord(word) !== list)).toEqual([]);
      expect(words.filter((word) => textNumber(word) !== null)).toEqual([]);
    },
  );

  it("never name the base requirements, or whether they are met, as a column of an assessment", () => {
    const all = Object.values(languages);
    const titles = all.flatMap((words) => [...words.baseRequirements, ...words.metHeadings]);
    expect(titles.filter((word) => headingOf(word))).toEqual([]);
  });

  it("never make a computed column one of an assessment", () => {
    const derived = Object.values(languages).flatMap((words) => words.derived);
    expect(derived.filter((word) => headingOf(word) || !isDerived(word))).toEqual([]);
  });

  it("never take a word for a maximum for one for points", () => {
    const all = Object.values(languages);
    const maxWords = all.flatMap((words) => words.maxWords);
    expect(all.flatMap((words) => words.pointWords).filter((word) => maxWords.includes(word))).toEqual([]);
  });

  it("never make a label both the municipality and the year", () => {
    const all = Object.values(languages);
    const years = all.flatMap((words) => words.yearLabels);
    expect(all.flatMap((words) => words.municipalityLabels).filter((word) => years.includes(word))).toEqual(
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

/** The same word is used for two things, and each place says which: nothing has to be known of the language. */
describe("words that mean something else in another place", () => {
  it.each([
    ["No", "number", "no"],
    ["Krav", "criterion", "gates"],
    ["Requirement", "criterion", "gates"],
    ["Vaatimus", "criterion", "gates"],
  ])("%j is a heading of %s, and as a cell of points %s", (word, role, meaning) => {
    expect(headingOf(word)?.role).toBe(role);
    expect(cellWord(word)).toBe(meaning);
  });

  it('"Note" is a comment in English and Danish; the German grade of that name is not read', () => {
    expect(headingOf("Note")?.role).toBe("comment");
  });
});

describe("headingOf", () => {
  it.each([
    ["Opnåede point", "points"],
    ["Oppnådde poeng", "points"],
    ["Saadut pisteet", "points"],
    ["Erreichte Punkte", "points"],
    ["Maks. poeng", "max"],
    ["Makspoint", "max"],
    ["Enimmäispisteet", "max"],
    ["Höchstpunktzahl", "max"],
    ["Osa-alue", "parameter"],
    ["Handlungsfeld", "parameter"],
    ["Spørsmål", "criterion"],
    ["Vægtning", "weight"],
    ["Gemeinde", "entity"],
    ["Kunta", "entity"],
    ["Undergruppe", "group"],
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
