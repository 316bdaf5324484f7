import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Something that webpack makes, and what it is made from. */
interface Product {
  readonly config: string;
  /** A file that is there once it has been made. */
  readonly result: string;
  readonly sources: readonly string[];
}

export type ProductName = "addIn" | "workbench";

const common = ["package-lock.json", "src/i18n"];

const products: Readonly<Record<ProductName, Product>> = {
  addIn: {
    config: "webpack.config.js",
    result: "dist/taskpane.html",
    sources: [
      ...common,
      "webpack.config.js",
      "manifest.xml",
      "assets",
      "scripts",
      "src/commands",
      "src/excel",
      "src/functions",
      "src/reading",
      "src/runtime.ts",
      "src/scoring",
      "src/session",
      "src/taskpane",
    ],
  },
  workbench: {
    config: "webpack.workbench.config.js",
    result: "build/workbench/index.html",
    sources: [...common, "webpack.workbench.config.js", "src/workbench"],
  },
};

/** webpack could not build; its own words are the message. */
export class BuildError extends Error {
  constructor(
    readonly product: ProductName,
    readonly output: string,
  ) {
    super(`${product} could not be built.\n${output}`);
    this.name = "BuildError";
  }
}

/**
 * Builds what is missing or older than its sources.
 *
 * @param root the project's folder
 * @param onStart called with the name of each product before it is built
 * @throws BuildError
 */
export async function buildWhatIsStale(root: string, onStart: (name: ProductName) => void): Promise<void> {
  for (const [name, product] of Object.entries(products) as [ProductName, Product][]) {
    const stamp = path.join(root, "build", `${name}.stamp`);
    if (!isStale(root, product, stamp)) continue;
    const started = new Date();
    onStart(name);
    await build(root, name, product);
    writeStamp(stamp, started);
  }
}

/** webpack leaves unchanged files as they are, so that their dates do not tell when they were last made. */
function writeStamp(stamp: string, started: Date): void {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
  utimesSync(stamp, started, started); // a source that is saved during the build counts as newer
}

function isStale(root: string, { result, sources }: Product, stamp: string): boolean {
  if (!existsSync(stamp) || !existsSync(path.join(root, result))) return true;
  const made = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(path.join(root, source)) > made);
}

function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function build(root: string, name: ProductName, { config }: Product): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const child = spawn(process.execPath, [webpack, "--config", config, "--mode", "production"], { cwd: root });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => {
      output += text.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new BuildError(name, output))));
  });
}
