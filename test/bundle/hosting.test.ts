import { readFileSync } from "node:fs";
import path from "node:path";
import { recommendedHeaders } from "../../scripts/policy";

test("docs/hosting.md names the headers as they are", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/hosting.md"), "utf8");
  const lines = Object.entries(recommendedHeaders).map(([name, value]) => `${name}: ${value}`);
  expect(page).toContain(`\`\`\`text\n${lines.join("\n")}\n\`\`\``);
});

test("Excel on the web, and it alone, may frame the add-in", () => {
  const policy = recommendedHeaders["Content-Security-Policy"] ?? "";
  expect(policy.split("; ").find((directive) => directive.startsWith("frame-ancestors"))).toBe(
    "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.office.com https://excel.cloud.microsoft",
  );
});
