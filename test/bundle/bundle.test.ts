import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildParts, type Parts } from "../../scripts/buildParts";
import { firstView } from "../../scripts/firstView";
import { declarations } from "../../src/functions/declarations";
import { loadOfficePage } from "../../src/workbench/headless/officePage";
import { frameName } from "../../src/workbench/host/conversation/appContext";

const root = path.join(__dirname, "../..");
const folder = path.join(root, "build/test-dist");
const address = "https://example.org/klimat/";
const file = (name: string) => readFileSync(path.join(folder, name), "utf8");

let parts: Parts = {};

/** The production build, as it is made for a server of one's own. */
beforeAll(() => {
  parts = buildParts(folder, address);
}, 240_000);

test("every address in the manifest is a file of the build", () => {
  const manifest = file("manifest.xml");
  const named = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(15);
  expect(manifest).not.toContain("localhost");
  for (const each of named) {
    expect(each.startsWith(address)).toBe(true);
    expect([each, existsSync(path.join(folder, each.slice(address.length)))]).toEqual([each, true]);
  }
});

test.each(["functions.json", "functions.sv-se.json"])(
  "every help page that %s names is in the build",
  (name) => {
    const { functions } = JSON.parse(file(name)) as { functions: { id: string; helpUrl: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(declarations.map(({ id }) => id));
    for (const { helpUrl } of functions) {
      expect([helpUrl, existsSync(path.join(folder, helpUrl.replace(address, "")))]).toEqual([helpUrl, true]);
    }
  },
);

test("the bundle associates every function and the ribbon's commands while it loads", async () => {
  // An Excel that never answers: whatever happens has to happen before Office is ready.
  const identity = { conversationId: "silent", addInId: "silent", hostOrigin: "https://localhost" };
  const page = await loadOfficePage(frameName({ ...identity, displayLanguage: "sv-SE" }), () => undefined);
  page.window.eval(file("runtime.js"));
  const mapped = (script: string) =>
    Object.keys(page.window.eval(`${script}._association.mappings`) as object);
  expect(mapped("CustomFunctions")).toEqual(declarations.map(({ id }) => id));
  expect(mapped("Office.actions")).toEqual([
    "NEWFROMTEMPLATE",
    "TOGGLEHIGHLIGHT",
    "MAKECOMPARISON",
    "MAKEREPORT",
    "FREEZEFORMULAS",
    "THAWFORMULAS",
    "REPAIRFORMULAS",
  ]);
  page.close();
});

describe("the first view", () => {
  it("is at most 180 kB over the network: the page's scripts and the texts in one language", () => {
    expect(firstView(folder, parts).pane.gzip).toBeLessThanOrEqual(180_000);
  });

  it("comes without what functions compute, and without another view", () => {
    const { runtime = [], session = [], reading = [], sv = [], functions = [] } = parts;
    expect(runtime).toEqual(["runtime.js"]);
    const fetched = [...runtime, ...session, ...reading, ...sv];
    const computing = functions.filter((name) => name.startsWith("functions."));
    expect(computing).toHaveLength(1);
    expect(fetched).not.toEqual(expect.arrayContaining(computing));
  });
});

test("no part carries the parser of messages, which the build has used", () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
    expect(file(name)).not.toContain("EXPECT_ARGUMENT_CLOSING_BRACE");
  }
});

test("no script makes code from text, so that the page's policy can forbid it", () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
    expect(file(name)).not.toMatch(/\beval\(|\bFunction\(/);
  }
});

describe("the page", () => {
  it("loads Microsoft's script from Microsoft and ours from our own server, and has none within", () => {
    const scripts = [...file("taskpane.html").matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(
      scripts.map(([, attributes, text]) => [/src="([^"]*)"/.exec(attributes ?? "")?.[1], text]),
    ).toEqual([
      ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", ""],
      ["runtime.js", ""],
    ]);
  });

  it("allows no inline script or style, no foreign connection and no frame", () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(file("taskpane.html"))?.[1] ?? "";
    const directives = Object.fromEntries(
      policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]),
    );
    expect(policy).not.toContain("unsafe");
    expect(directives).toMatchObject({ "default-src": ["'none'"], "connect-src": ["'self'"] });
    expect(directives).not.toHaveProperty("frame-src");
  });
});
