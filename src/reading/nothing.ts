import type { Block } from "./blocks";
import { finding } from "./finding";
import type { Header } from "./header";
import type { Finding } from "./reading";
import type { SheetView } from "./sheetView";

/** What was found on a sheet that holds no assessment. */
export interface Traces {
  readonly sheet: SheetView;
  readonly headers: readonly Header[];
  readonly blocks: readonly Block[];
}

/** Says what is missing where there is no assessment: criteria under a header, a column beside others, or all. */
export function nothingFinding(traces: readonly Traces[]): Finding {
  const block = traces.flatMap(({ blocks }) => blocks)[0];
  if (block) return finding("noCriteria", block.sheet.cell(block.header.row, block.header.columns.points));
  const partial = traces
    .flatMap(({ sheet, headers }) => headers.map((header) => ({ sheet, header })))
    .sort((a, b) => roleCount(b.header) - roleCount(a.header))[0];
  if (!partial) return finding("nothingFound", null, { missing: "all" });
  const { sheet, header } = partial;
  const missing = header.columns.points === undefined ? "points" : "parameter";
  const first = Math.min(...Object.values(header.columns));
  return finding("nothingFound", sheet.cell(header.row, first), { missing });
}

function roleCount({ columns }: Header): number {
  return Object.keys(columns).length;
}
