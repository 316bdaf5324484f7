import { editions } from "../../../src/scoring/editions";
import { baseRequirements } from "../../../src/sheets/template/editions/baseRequirements";
import { criteriaOf, templateOf } from "../../../src/sheets/template/template";

const maxOf = (criteria: readonly { readonly max: number | null }[]): number | null =>
  criteria.reduce<number | null>((sum, { max }) => (sum === null || max === null ? null : sum + max), 0);

describe.each(editions)("the template of the edition $id", ({ id, max, parameters }) => {
  const groups = criteriaOf[id];

  it("has the edition's parameters, in its order", () => {
    expect(groups.map(({ parameter }) => parameter)).toEqual(parameters.map(({ name }) => name));
  });

  it("has criteria whose maxima add up to the declared ones", () => {
    expect(maxOf(groups.flatMap(({ criteria }) => criteria))).toBe(max);
    for (const [index, { criteria }] of groups.entries()) {
      const declared = parameters[index]?.max ?? null;
      if (declared !== null) expect(maxOf(criteria)).toBe(declared);
    }
  });

  it("has every criterion once, in both languages, with points of its own", () => {
    const all = groups.flatMap(({ criteria }) => criteria);
    for (const locale of ["en", "sv"] as const) {
      const texts = all.map(({ text }) => text[locale]);
      expect(texts.every((text) => text.length > 15 && text.length < 100)).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(all.filter(({ text }) => text.en === text.sv)).toEqual([]);
    expect(all.every(({ max: points }) => points === null || (Number.isInteger(points) && points > 0))).toBe(
      true,
    );
  });

  it("numbers its criteria without repeating a number, and names parameters in the language", () => {
    for (const locale of ["en", "sv"] as const) {
      const { rows, parameters: names } = templateOf({ kind: "edition", edition: id }, locale);
      expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
      expect(names).toEqual(parameters.map(({ name, english }) => (locale === "sv" ? name : english.name)));
    }
  });
});

it("has the four base requirements in both languages", () => {
  expect(baseRequirements).toHaveLength(4);
  expect(new Set(baseRequirements.flatMap(({ en, sv }) => [en, sv])).size).toBe(8);
});
