import { join } from "node:path";
import { buildParts } from "../buildParts";
import { firstView } from "../firstView";
import { markdownTable, shown } from "./markdown";

/** What a person waits for until the pane's frame, and until the overview of the workbook is shown. */
export function bundle(): string[] {
  const folder = join(__dirname, "../../build/bench-dist");
  const { page, pane, overview } = firstView(folder, buildParts(folder));
  const rows = [
    ["The page's scripts", page],
    ["with the texts of one language: the pane's frame, at most 180,000", pane],
    ["with session and reader: all that is fetched until the overview is shown", overview],
  ] as const;
  return [
    "## The pane's bundle",
    "",
    "Without office.js. What functions compute is fetched at the first call of one, and further views when they",
    "are opened.",
    "",
    ...markdownTable(
      ["Until then", "Bytes", "Bytes, gzip"],
      rows.map(([name, { raw, gzip }]) => [name, shown(raw), shown(gzip)]),
    ),
  ];
}
