import type { Block } from "../outline/blocks";
import { textOf } from "../cells/cells";
import type { Candidate, Mapping, Question, SheetAssessment } from "../reading";
import { firstRowOf } from "../layouts/layout";
import type { Choice } from "./choose";

/** What a person is asked: which of the alternatives is right. */
export function questionOf({ blocks, open }: Choice, read: (block: Block) => SheetAssessment): Question {
  const candidates = open
    .flatMap((alternative) => alternative.blocks)
    .map((block): Candidate => {
      return { mapping: mappingOf(block), assessment: read(block), evidence: block.layout.evidence };
    });
  const [first] = candidates;
  const sheet = first?.mapping.sheet ?? "";
  const place = blocks[0]?.layout;
  const cell = { sheet, row: place?.header.row ?? 0, column: place?.header.span.first ?? 0 };
  return { sheet, cell, candidates };
}

/** What a person would have said to have a block read as it is. */
function mappingOf({ sheet, layout }: Block): Mapping {
  const { header, columns } = layout;
  return {
    sheet: sheet.name,
    headerRow: header.rowCount === 0 ? null : header.row,
    firstRow: firstRowOf(layout),
    columns,
    heading: header.rowCount === 0 ? "" : textOf(sheet.value(header.row, columns.points)),
  };
}
