import type { Block } from "../outline/blocks";
import { finding } from "../finding";
import { roleCount, type Header } from "../layouts/header";
import type { Finding } from "../reading";
import type { SheetView } from "../sheetView";

/** What was found on a sheet that holds no assessment. */
export interface Traces {
  readonly sheet: SheetView;
  readonly headers: readonly Header[];
  readonly blocks: readonly Block[];
}

/** Says what is missing where there is no assessment: criteria under a header, a column beside others, or all. */
export function nothingFinding(traces: readonly Traces[]): Finding {
  const block = traces.flatMap(({ blocks }) => blocks)[0];
  if (block)
    return finding("noCriteria", block.sheet.cell(block.layout.header.row, block.layout.columns.points));
  const partial = traces
    .flatMap(({ sheet, headers }) => headers.map((header) => ({ sheet, header })))
    .filter(({ header: { columns } }) => columns.points !== undefined || columns.parameter !== undefined)
    .sort((a, b) => roleCount(b.header.columns) - roleCount(a.header.columns))[0];
  if (!partial) return finding("nothingFound", null, { missing: "all" });
  const { row, columns } = partial.header;
  const missing = columns.points === undefined ? "points" : "parameter";
  return finding("nothingFound", partial.sheet.cell(row, Math.min(...Object.values(columns))), { missing });
}
