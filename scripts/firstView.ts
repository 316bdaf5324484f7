import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Parts } from "./buildParts";

/** Bytes of files together, each compressed by itself, as a server sends them. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
}

/** What a person waits for, without office.js; each step holds what comes before it. */
export interface FirstView {
  /** The scripts that the page names. */
  readonly page: Size;
  /** With the texts of the language that has more of them: the pane's frame is shown. */
  readonly pane: Size;
  /** With the session and the reader: all that is fetched until the overview is shown. */
  readonly overview: Size;
}

/** Counts the first view of the build in the folder. */
export function firstView(folder: string, parts: Parts): FirstView {
  const size = (...names: readonly string[]) => sizeOfParts(folder, parts, names);
  const language = size("en").gzip > size("sv").gzip ? "en" : "sv";
  return {
    page: size("runtime"),
    pane: size("runtime", language),
    overview: size("runtime", language, "session", "reading"),
  };
}

/** The size of parts of the build in the folder, with all that is fetched for them. */
export function sizeOfParts(folder: string, parts: Parts, names: readonly string[]): Size {
  return sizeOf(folder, new Set(names.flatMap((name) => filesOf(parts, name))));
}

function filesOf(parts: Parts, name: string): readonly string[] {
  const files = parts[name];
  if (!files) throw new Error(`The build has no part "${name}".`);
  return files;
}

function sizeOf(folder: string, files: ReadonlySet<string>): Size {
  const contents = [...files].map((file) => readFileSync(join(folder, file)));
  return {
    raw: contents.reduce((sum, bytes) => sum + bytes.length, 0),
    gzip: contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
}
