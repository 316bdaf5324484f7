import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { markdownTable, shown } from "./markdown";

const dist = join(__dirname, "../../dist");

/** What a person waits for: the page of the pane and the scripts that it loads at once, without office.js. */
export function bundle(): string[] {
  const page = join(dist, "taskpane.html");
  if (!existsSync(page)) throw new Error("There is no dist/taskpane.html. Run `npm run build` first.");
  const html = readFileSync(page);
  const scripts = [...html.toString("utf8").matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map(([, source = ""]) => source)
    .filter((source) => !source.startsWith("https://"));
  const files = [
    { name: "taskpane.html", bytes: html },
    ...scripts.map((name) => ({ name, bytes: readFileSync(join(dist, name)) })),
  ];
  const sizes = files.map(({ name, bytes }) => ({
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
  }));
  const total = {
    name: "Sum",
    raw: sizes.reduce((sum, { raw }) => sum + raw, 0),
    gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
  };
  const rows = [...sizes, total].map(({ name, raw, gzip }) => [name, shown(raw), shown(gzip)]);
  return ["## The pane's bundle", "", ...markdownTable(["File", "Bytes", "Bytes, gzip"], rows)];
}
