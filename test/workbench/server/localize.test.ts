import { readFileSync } from "node:fs";
import path from "node:path";
import { headersOf } from "../../../src/workbench/server/headers";
import { withLocalOffice, withOrigin } from "../../../src/workbench/server/localize";

const manifest = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("a page of the add-in, as the workbench serves it", () => {
  it("takes office.js from this machine", () => {
    const html = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    expect(withLocalOffice(html)).toBe('<script src="/office-js/office.js"></script>');
  });

  it.each([
    ["the add-in", false],
    ["the workbench", true],
  ])("may reach no other machine (%s)", (_, isWorkbench) => {
    const policy = headersOf("taskpane.html", isWorkbench)["Content-Security-Policy"] ?? "";
    const reach = policy.split("; ").filter((directive) => !directive.startsWith("frame-ancestors"));
    expect(reach.join("; ")).not.toContain("https:");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
  });
});

describe("the manifest, as the workbench serves it", () => {
  it("names the server that it came from, whatever its port", () => {
    const served = withOrigin(manifest, "https://localhost:4321");
    expect(served).toContain('"https://localhost:4321/taskpane.html"');
    expect(served).not.toContain("localhost:3000");
  });

  it("stays as it is where it names the same server", () => {
    expect(withOrigin(manifest, "https://localhost:3000")).toBe(manifest);
  });
});
