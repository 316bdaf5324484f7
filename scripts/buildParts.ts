import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");

/** Parts of the bundle by name, each with the files that are fetched for it. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** As much of webpack's report as is read here. */
interface Report {
  readonly namedChunkGroups: Readonly<
    Record<string, { readonly assets: readonly { readonly name: string }[] }>
  >;
}

/**
 * Makes the production build in the folder and tells its parts.
 *
 * -> {runtime: ["runtime.js"], session: ["530.6f2a….js", "session.dba3….js"], sv: ["sv.66c7….js"], …}
 *
 * @param address where it will be served; by default as webpack.config.js says
 * @param config what to build, from the root of the repository
 */
export function buildParts(folder: string, address?: string, config = "webpack.config.js"): Parts {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const report = `${folder}.json`;
  const where = ["--config", config, "--output-path", folder, "--json", report];
  const options = ["--mode", "production", ...where];
  execFileSync(process.execPath, [webpack, ...options], {
    cwd: root,
    env: { ...process.env, ...(address !== undefined && { KLIMAT_URL: address }) },
    stdio: "pipe",
  });
  const { namedChunkGroups } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const parts = Object.entries(namedChunkGroups);
  return Object.fromEntries(parts.map(([name, { assets }]) => [name, assets.map((asset) => asset.name)]));
}
