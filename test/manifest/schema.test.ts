import { readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { manifestText } from "./manifest";

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.join(__dirname, "schema", fileName), "utf8"),
});

async function errorsOf(contents: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [schemaFile("office-app.xsd")],
    preload: [schemaFile("basic-types.xsd"), schemaFile("version-overrides.xsd")],
  });
  return result.errors.map(({ message }) => message);
}

test("the manifest keeps to the order of elements and the lengths that Office asks for", async () => {
  expect(await errorsOf(manifestText)).toEqual([]);
});

describe("the schema refuses", () => {
  it.each<[string, string | RegExp, string]>([
    ["a text that is too long", "Mark the weakest parameters", "Mark ".repeat(26)],
    ["a tip that is too long", /Shows the points[^"]*/, "Shows ".repeat(42)],
    ["an id that is too long", 'id="Mark.Tip"', `id="${"M".repeat(33)}"`],
    ["an address without https", "https://localhost:3000/runtime.js", "http://localhost:3000/runtime.js"],
    ["elements in another order", /(<Label resid="Group.Label" \/>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/, "$3$2$1"],
    ["a missing element", /<Namespace resid="Namespace" \/>/, ""],
    ["an unknown element", "<FunctionName>toggleHighlight</FunctionName>", "<Name>toggleHighlight</Name>"],
    ["a locale without a region", 'Locale="sv-SE"', 'Locale="sv"'],
  ])("%s", async (_, sound, broken) => {
    const changed = manifestText.replace(sound, broken);
    expect(changed).not.toBe(manifestText);
    expect(await errorsOf(changed)).not.toEqual([]);
  });
});
