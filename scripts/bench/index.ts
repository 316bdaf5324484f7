import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { inBrowser } from "./browser/inBrowser";
import { bundle } from "./bundle";
import { edits } from "./edit/page";
import { comparingFiles } from "./files/comparingFiles";
import { readingAndScoring } from "./readingAndScoring";

const target = join(__dirname, "../../docs/performance.md");

async function main(): Promise<void> {
  const machine = `Node ${process.version}, ${String(cpus().length)} cores, ${cpus()[0]?.model ?? "unknown processor"}`;
  const lines = [
    "# Performance",
    "",
    `Written by \`npm run build && npm run bench -- --write\`; all figures are of one run (${machine}).`,
    "",
    ...(await readingAndScoring()),
    "",
    ...(await edits()),
    "",
    ...(await comparingFiles()),
    "",
    ...(await inBrowser()),
    "",
    ...bundle(),
    "",
  ];
  const page = await format(lines.join("\n"), { parser: "markdown" });
  process.stdout.write(page);
  if (process.argv.includes("--write")) writeFileSync(target, page);
}

void main();
