import { blockOf, type Block } from "../outline/blocks";
import { withLabels, type Header } from "../layouts/header";
import type { Layout } from "../layouts/layout";
import { byEntity } from "../layouts/entities";
import { CLEAR_LEAD, proposalsFor, type Proposal } from "../layouts/proposals";
import { lastRowOf, readAs, sectionsOf, type Sections } from "../outline/sections";
import { firstRowOf } from "../layouts/layout";
import type { SheetView } from "../sheetView";

/** One way to read a group of rows, with what it gives: several blocks where assessments stand side by side. */
export interface Alternative {
  readonly blocks: readonly Block[];
  readonly weight: number;
}

/** The ways to read the same rows that come close to the likeliest, which stands first. */
export type Alternatives = readonly [Alternative, ...Alternative[]];

/** Every group of rows below headings, each with its alternatives, from the top down. */
export function alternativesOn(sheet: SheetView, headers: readonly Header[]): readonly Alternatives[] {
  const proposed = new Map<Header, readonly Proposal[]>();
  const likeliest: Layout[] = [];
  for (const found of headers) {
    const header = withLabels(found);
    if (!header) continue;
    const proposals = proposalsFor(sheet, header, rowsBelow(header, lastRowOf(sheet, headers, found)));
    const layout = proposals[0]?.layouts[0];
    if (!layout) continue;
    proposed.set(header, proposals);
    likeliest.push(layout);
  }
  return sectionsOf(sheet, headers, likeliest).flatMap((sections) => {
    const [{ layout }, repeated] = sections;
    const proposals = repeated
      ? proposalsFor(
          sheet,
          layout.header,
          sections.flatMap(({ rows }) => rows.map(({ row }) => row)),
        )
      : (proposed.get(layout.header) ?? []);
    const [first, ...rest] = close(proposals).map((proposal) => alternativeOf(sheet, sections, proposal));
    return first ? [[first, ...rest]] : [];
  });
}

/** Proposals that are not clearly worse than the best. */
function close(proposals: readonly Proposal[]): readonly Proposal[] {
  const best = proposals[0]?.weight ?? 0;
  return proposals.filter(({ weight }) => best - weight < CLEAR_LEAD);
}

function alternativeOf(sheet: SheetView, sections: Sections, proposal: Proposal): Alternative {
  const [{ layout: known }] = sections;
  const blocks = proposal.layouts.flatMap((layout) => {
    const own = layout === known ? sections : readAs(sheet, sections, layout);
    return byEntity(sheet, own).map((part) => blockOf(sheet, part));
  });
  return { blocks, weight: proposal.weight };
}

function rowsBelow(header: Header, lastRow: number): readonly number[] {
  const first = firstRowOf({ header });
  return Array.from({ length: Math.max(0, lastRow - first + 1) }, (_, index) => first + index);
}
