/**
 * Makes build/univer.cjs, the headless part of Univer as one CommonJS file, for Jest: transforming Univer's own modules
 * would take minutes. Runs before the tests; does nothing when the file is there and of the installed version.
 */
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../../../..");
const entry = join(__dirname, "univerLibrary.ts");
const bundle = join(root, "build/univer.cjs");
const stamp = join(root, "build/univer.stamp");

module.exports = async function prebundle() {
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
};

/** Changes with the installed Univer and with what is imported from it. */
function fingerprint() {
  const { version } = JSON.parse(
    readFileSync(join(root, "node_modules/@univerjs/core/package.json"), "utf8"),
  );
  return createHash("sha256").update(version).update(readFileSync(entry)).digest("hex");
}

if (require.main === module) module.exports();
