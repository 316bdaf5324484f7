import { queryOf, readOptions } from "../../../src/workbench/page/options";

const swedish = { language: "sv-SE", isDark: true };

describe("options of the page", () => {
  it.each([
    ["", { language: "sv", theme: "dark", open: null }],
    ["?language=en&theme=light", { language: "en", theme: "light", open: null }],
    ["?language=fi&theme=pink", { language: "en", theme: "light", open: null }],
    ["?open=/examples/a.xlsx", { language: "sv", theme: "dark", open: "/examples/a.xlsx" }],
  ])("%s asks for %j", (query, options) => {
    expect(readOptions(query, swedish)).toMatchObject(options);
  });

  it("come back from their own query", () => {
    const options = {
      language: "en",
      theme: "dark",
      open: "blob:https://localhost/1",
      name: "Åäö & 1.xlsx",
    } as const;
    expect(readOptions(queryOf(options), swedish)).toEqual(options);
  });
});
