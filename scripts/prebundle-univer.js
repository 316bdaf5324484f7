const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const entry = join(root, "src/workbench/book/univer/univerLibrary.ts");
const bundle = join(root, "build/univer.cjs");
const stamp = join(root, "build/univer.stamp");

/**
 * Makes build/univer.cjs, the headless part of Univer as one CommonJS file, which Node loads in place of univerLibrary.ts
 * (package.json, imports): Jest would transform Univer's own modules for minutes, and they take seconds to load. Does
 * nothing when the file is there and of the installed version.
 */
async function prebundle() {
  const wanted = fingerprint();
  if (existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(join(root, "build"), { recursive: true });
  await require("esbuild").build({
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

/** Changes with the installed Univer, with what is imported from it and with how it is made. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [
    join(root, "node_modules/@univerjs/core/package.json"),
    entry,
    join(__dirname, "prebundle-univer.js"),
  ])
    hash.update(readFileSync(file));
  return hash.digest("hex");
}

module.exports = prebundle;

if (require.main === module) prebundle();
