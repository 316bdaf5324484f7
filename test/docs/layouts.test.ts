import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pictureName, shownCases, shownLanguages } from "../../scripts/layouts/shown";

const docs = join(__dirname, "../../docs");

function page(language: (typeof shownLanguages)[number]): string {
  return readFileSync(join(docs, language === "sv" ? "layouts.sv.md" : "layouts.md"), "utf8");
}

describe.each(shownLanguages)("the page of layouts in %s", (language) => {
  const shown = [...page(language).matchAll(/\]\((images\/layouts\/[^)]+)\)/g)].map(([, file = ""]) => file);

  it("shows every case that has a picture for it", () => {
    const expected = shownCases.map((folder) => `images/layouts/${pictureName(folder, language)}`);
    expect([...shown].sort()).toEqual([...expected].sort());
  });

  it("shows pictures that exist", () => {
    expect(shown.filter((file) => !existsSync(join(docs, file)))).toEqual([]);
  });
});

it("keeps no picture that no page shows", () => {
  const all = shownCases.flatMap((folder) => shownLanguages.map((language) => pictureName(folder, language)));
  expect(readdirSync(join(docs, "images/layouts")).sort()).toEqual(all.sort());
});
