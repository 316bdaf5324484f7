import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { templateFile } from "./templateFile";
import { readyTemplates } from "./templates";

/** Writes assets/templates from the data that the add-in inserts; a test fails while the files are not up to date. */
const folder = path.join(__dirname, "../../assets/templates");

async function build(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { edition, locale, file } of readyTemplates) {
    writeFileSync(path.join(folder, file), await templateFile({ kind: "edition", edition }, locale));
    process.stdout.write(`${file}\n`);
  }
}

void build();
