import { describeFinding } from "../../src/i18n/describeFinding";
import { translator, type Locale } from "../../src/i18n/translator";
import { finding } from "../../src/reading/finding";
import type { Finding } from "../../src/reading/reading";

const cell = { sheet: "Bedömning", row: 13, column: 3 };

const cases: readonly (readonly [Finding, string, string])[] = [
  [
    finding("aboveMax", cell, { points: 7.5, max: 5 }),
    "Bedömning!D14: 7.5 is more than the maximum 5. Correct the points or the maximum.",
    "Bedömning!D14: 7,5 är mer än maxpoängen 5. Rätta poängen eller maxpoängen.",
  ],
  [
    finding("textNumber", cell, { text: "7,5", number: 7.5 }),
    "Bedömning!D14: “7,5” is text. It is counted as 7.5; write it as a number.",
    "Bedömning!D14: ”7,5” är text. Det räknas som 7,5; skriv det som ett tal.",
  ],
  [
    finding("noMax", cell, { scope: "cell" }),
    "Bedömning!D14: the maximum is missing, so percent is not known. Write the criterion’s maximum points.",
    "Bedömning!D14: maxpoängen saknas, så procent är okänd. Skriv kriteriets maxpoäng.",
  ],
  [
    finding("nothingFound", null, { missing: "all" }),
    "No assessment found. Klimat needs a header row with a column for criterion or parameter and one for points.",
    "Ingen utvärdering hittades. Klimat behöver en rubrikrad med en kolumn för kriterium eller parameter och en för poäng.",
  ],
];

describe("describeFinding", () => {
  it.each(cases)("says %o in English and Swedish", (given, english, swedish) => {
    expect(describeFinding(translator("en"), given)).toBe(english);
    expect(describeFinding(translator("sv"), given)).toBe(swedish);
  });

  it("names the row and column of a range whose address is not known", () => {
    const inRange = finding("negative", { sheet: "", row: 1, column: 2 }, { points: -1 });
    expect(describeFinding(translator("sv"), inRange)).toBe(
      "rad 2, kolumn 3 i området: -1 är mindre än 0. Rätta poängen.".replace("-", "−"),
    );
  });

  it.each<Locale>(["en", "sv"])("takes text from cells as text, in %s", (locale) => {
    const text = "<script>{cell} '{' </script>";
    expect(describeFinding(translator(locale), finding("notANumber", cell, { text }))).toContain(text);
  });
});
