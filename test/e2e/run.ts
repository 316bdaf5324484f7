import { spawnSync } from "node:child_process";
import path from "node:path";
import { findBrowser, NoBrowserError } from "../../src/workbench/server/browser";

/** `npm run test:e2e`: the browser tests; without a browser they cannot run, which is an error where CI says so. */
if (findBrowser()) {
  const jest = path.join(__dirname, "../../node_modules/jest/bin/jest.js");
  const config = path.join(__dirname, "../../jest.e2e.config.js");
  const { status } = spawnSync(process.execPath, [jest, "--config", config, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} else {
  console.error(`The browser tests did not run. ${new NoBrowserError().message}`);
  process.exitCode = process.env["CI"] === "true" ? 1 : 0;
}
