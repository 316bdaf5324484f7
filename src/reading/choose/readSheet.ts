import { blockOf, type Block } from "../outline/blocks";
import { findHeaders } from "../layouts/findHeaders";
import { finding } from "../finding";
import type { Header } from "../layouts/header";
import { layoutsWithoutHeader } from "../layouts/headerless";
import { mappedSections } from "../layouts/mapped";
import type { Finding, Mapping } from "../reading";
import { readSection, type Sections } from "../outline/sections";
import type { SheetView } from "../sheetView";
import { agreementsIn } from "./agreement";
import { alternativesOn } from "./alternatives";
import { choose, type Choice } from "./choose";

/** What a sheet may hold, before it is compared with other sheets. */
export interface SheetReading {
  readonly sheet: SheetView;
  readonly headers: readonly Header[];
  readonly choices: readonly Choice[];
  readonly findings: readonly Finding[];
}

/** Reads a sheet as a person said; where nobody did, by its headings; where it has none, by its values. */
export function readSheet(sheet: SheetView, mapping: Mapping | null): SheetReading {
  const mapped = mapping && mappedSections(sheet, mapping);
  if (mapped) {
    const choice = { blocks: [blockOf(sheet, mapped)], open: [] };
    return { sheet, headers: [], choices: [choice], findings: [] };
  }
  const headers = findHeaders(sheet);
  const choices = alternativesOn(sheet, headers).map(choose);
  return {
    sheet,
    headers,
    choices: choices.length > 0 || headers.length > 0 ? choices : withoutHeader(sheet),
    findings: mapping ? [staleMapping(sheet, mapping)] : [],
  };
}

/** Without a word that says so, only sums that agree make an assessment of numbers. */
function withoutHeader(sheet: SheetView): readonly Choice[] {
  const blocks = layoutsWithoutHeader(sheet)
    .map((layout) => {
      const { row, rowCount } = sheet.area;
      const sections: Sections = [readSection(sheet, layout, row + rowCount - 1)];
      return blockOf(sheet, sections);
    })
    .filter(statesItsSums);
  const [first, ...rivals] = blocks;
  if (!first) return [];
  const open = rivals.length === 0 ? [] : blocks.map((block) => ({ blocks: [block], weight: 0 }));
  return [{ blocks: [first], open }];
}

function statesItsSums(block: Block): boolean {
  return agreementsIn(block).includes(true);
}

function staleMapping(sheet: SheetView, { headerRow, firstRow, columns, heading }: Mapping): Finding {
  return finding("staleMapping", sheet.cell(headerRow ?? firstRow, columns.points), { heading });
}
