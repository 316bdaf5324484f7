import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(__dirname, "../../..");
const entry = join(root, "src/workbench/book/univer/univerLibrary.ts");
const bundle = join(root, "build/univer.cjs");
const stamp = join(root, "build/univer.stamp");

/**
 * Makes build/univer.cjs, the headless part of Univer as one CommonJS file: transforming Univer's own modules would take
 * Jest minutes. Runs before the tests; does nothing when the file is there and of the installed version.
 */
export default async function prebundle(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(join(root, "build"), { recursive: true });
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    legalComments: "none",
    logLevel: "warning",
  });
  writeFileSync(stamp, wanted);
}

/** Changes with the installed Univer and with what is imported from it. */
function fingerprint(): string {
  const manifest = join(root, "node_modules/@univerjs/core/package.json");
  return createHash("sha256").update(readFileSync(manifest)).update(readFileSync(entry)).digest("hex");
}
