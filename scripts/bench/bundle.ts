import { join } from "node:path";
import { buildParts } from "../buildParts";
import { firstView, sizeOfParts } from "../firstView";
import { markdownTable, shown } from "./markdown";

const build = join(__dirname, "../../build");

/** What a person waits for until the pane's frame, and until the overview of the workbook is shown. */
export function bundle(): string[] {
  const folder = join(build, "bench-dist");
  const { page, pane, overview } = firstView(folder, buildParts(folder));
  const rows = [
    ["The page's scripts", page],
    ["with the texts of one language: the pane's frame, at most 180,000", pane],
    ["with session and reader: all that is fetched until the overview is shown", overview],
    ["For comparison: the pane of Microsoft's React template", template()],
  ] as const;
  return [
    "## The pane's bundle",
    "",
    "Without office.js. What functions compute is fetched at the first call of one, and further views when they",
    "are opened. The template's generator cannot be run here, so its pane was written anew with what its",
    "documentation names: React, Fluent UI v9 with one theme, a head, a list with three icons, a field and a button.",
    "It is built in this run with our compiler, minifier and versions, and without the polyfills that the template",
    "adds for old browsers, so that it comes out smaller than the template itself.",
    "",
    ...markdownTable(
      ["Until then", "Bytes", "Bytes, gzip"],
      rows.map(([name, { raw, gzip }]) => [name, shown(raw), shown(gzip)]),
    ),
  ];
}

function template() {
  const folder = join(build, "bench-template");
  const parts = buildParts(folder, undefined, "scripts/bench/template/webpack.config.js");
  return sizeOfParts(folder, parts, ["taskpane"]);
}
