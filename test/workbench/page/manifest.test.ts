/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ManifestError, readManifest } from "../../../src/workbench/page/addin/manifest";

const klimat = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

const other = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:x="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" x:type="TaskPaneApp">
  <Id>00000000-0000-0000-0000-000000000001</Id>
  <DisplayName DefaultValue="Other"/>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/home.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Hosts>
      <Host x:type="Document"/>
      <Host x:type="Workbook"><DesktopFormFactor><ExtensionPoint x:type="PrimaryCommandSurface">
        <CustomTab id="Tab"><Group id="One"><Label resid="Label"/></Group><Group id="Two"><Label resid="Label"/>
          <Control x:type="Button" id="Show"><Label resid="Label"/><Action x:type="ShowTaskpane">
            <SourceLocation resid="Home"/><Title resid="Label"/></Action></Control>
        </Group></CustomTab>
      </ExtensionPoint></DesktopFormFactor></Host>
    </Hosts>
    <Resources>
      <bt:Urls><bt:Url id="Home" DefaultValue="https://localhost:3000/other.html"/></bt:Urls>
      <bt:ShortStrings><bt:String id="Label" DefaultValue="Hello"/></bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const swedish = [
  "Utvärdering",
  "Infoga mall",
  "Markera svagast",
  "Gör rapport",
  "Jämför",
  "Frys formler",
  "Tina formler",
  "Laga formler",
];
const english = [
  "Assessment",
  "Insert template",
  "Mark weakest",
  "Make report",
  "Compare",
  "Freeze formulas",
  "Thaw formulas",
  "Repair formulas",
];

describe("reading a manifest", () => {
  it.each([
    [
      "sv-SE",
      swedish,
      [
        ["Klimat", 5],
        ["Klimatformler", 3],
      ],
      "https://localhost:3000/functions.sv-se.json",
    ],
    [
      "en-US",
      english,
      [
        ["Klimat", 5],
        ["Klimat formulas", 3],
      ],
      "https://localhost:3000/functions.json",
    ],
    [
      "nb-NO",
      english,
      [
        ["Klimat", 5],
        ["Klimat formulas", 3],
      ],
      "https://localhost:3000/functions.json",
    ],
  ])("gives its texts and addresses in %s", (locale, labels, groups, metadata) => {
    const addIn = readManifest(klimat, locale);
    expect(addIn.groups.map(({ label, controls }) => [label, controls.length])).toEqual(groups);
    expect(addIn.groups.flatMap(({ controls }) => controls.map(({ label }) => label))).toEqual(labels);
    expect(addIn.functions).toEqual({ namespace: "KLIMAT", metadata });
  });

  it("tells what each button does", () => {
    const actions = readManifest(klimat, "en-US").groups.flatMap(({ controls }) =>
      controls.map(({ action }) => action),
    );
    expect(actions).toEqual([
      { kind: "showTaskpane", page: "https://localhost:3000/taskpane.html", title: null },
      { kind: "executeFunction", name: "newFromTemplate" },
      { kind: "executeFunction", name: "toggleHighlight" },
      { kind: "executeFunction", name: "makeReport" },
      { kind: "executeFunction", name: "makeComparison" },
      { kind: "executeFunction", name: "freezeFormulas" },
      { kind: "executeFunction", name: "thawFormulas" },
      { kind: "executeFunction", name: "repairFormulas" },
    ]);
  });

  it("finds the icons by their sizes", () => {
    const control = readManifest(klimat, "en-US").groups[0]?.controls[1];
    expect(control?.icons[32]).toBe("https://localhost:3000/assets/template-32.png");
  });

  it("tells which requirement sets the add-in needs", () => {
    expect(readManifest(klimat, "en-US").requirements).toMatchObject({
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.3",
    });
  });

  it("understands another add-in: own tab, several groups, no functions, no shared runtime", () => {
    const addIn = readManifest(other, "sv-SE");
    expect(addIn).toMatchObject({
      name: "Other",
      page: "https://localhost:3000/other.html",
      functions: null,
    });
    expect(addIn.groups.map(({ id, tab }) => [tab, id])).toEqual([
      ["Tab", "One"],
      ["Tab", "Two"],
    ]);
    expect(addIn.groups[1]?.controls[0]?.action).toMatchObject({ kind: "showTaskpane", title: "Hello" });
  });

  it.each([
    ["text that is no XML", "hello"],
    ["XML that is no manifest", "<a/>"],
    ["an add-in for another program", other.replace('"Workbook"', '"Presentation"')],
    ["an action that it does not know", other.replace('"ShowTaskpane"', '"Fly"')],
  ])("refuses %s", (_, xml) => {
    expect(() => readManifest(xml, "en-US")).toThrow(ManifestError);
  });
});
