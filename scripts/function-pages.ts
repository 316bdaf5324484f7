import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { declarations } from "../src/functions/declarations";
import { toMarkdown } from "../src/functions/help/markdown";
import { helpPages } from "../src/functions/help/pages";

/** Writes docs/functions from the declarations; a test fails while the folder is not up to date. */
const folder = path.join(__dirname, "../docs/functions");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const page of helpPages(declarations)) {
  writeFileSync(path.join(folder, `${page.name}.md`), toMarkdown(page));
}
