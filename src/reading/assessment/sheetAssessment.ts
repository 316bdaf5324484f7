import { blockFindings } from "./blockFindings";
import type { Block } from "../outline/blocks";
import { bitingCaps } from "../capFindings";
import { readCaption, titledName } from "./caption";
import { readCriterion } from "./criterion";
import { gatesOf } from "../cells/gates";
import { editionOf } from "./edition";
import { readParameters } from "./parameters";
import { compareStated } from "../outline/stated";
import { weightsOf } from "../outline/weights";
import { subjectOf } from "./subject";
import type { LeftOutRow, SheetAssessment } from "../reading";

/**
 * Makes an assessment of a block that has criteria.
 *
 * `captionFrom` is the first row where cells above the header can name it.
 */
export function sheetAssessment(block: Block, captionFrom: number): SheetAssessment {
  const { sheet, layout } = block;
  const { header, columns } = layout;
  const parameters = readParameters(block);
  const weights = weightsOf(block.rows).criteria;
  const readings = block.rows
    .filter(({ reason }) => reason === null)
    .map(({ row, parameter }) => {
      return readCriterion(block, row, parameters.get(parameter) ?? null, weights.get(row.row) ?? null);
    });
  const criteria = readings.map(({ criterion }) => criterion);
  const table = header.table?.name ?? null;
  const caption = readCaption(sheet, captionFrom, header.row);
  const owner = layout.title === null ? layout.entity : null;
  const name = titledName(caption, owner ?? table ?? sheet.name, layout.title);
  const area = {
    row: header.row,
    column: header.span.first,
    rowCount: (criteria.at(-1)?.row ?? header.row) - header.row + 1,
    columnCount: header.span.last - header.span.first + 1,
  };
  const headerRow = header.rowCount === 0 ? null : header.row;
  const leftOut = leftOutRows(block);
  const stated = compareStated(block, parameters, criteria);
  return {
    name,
    subject: subjectOf(name),
    edition: editionOf({ parameters: [...parameters.values()], criteria }),
    aliases: [...new Set([name, sheet.name, ...(table === null ? [] : [table])])],
    sheet: sheet.name,
    table,
    area,
    columns,
    parameters: [...parameters.values()],
    criteria,
    baseRequirements: gatesOf(block),
    leftOut,
    findings: [
      ...blockFindings(block, readings, parameters),
      ...bitingCaps(block, parameters, criteria),
      ...stated.findings,
    ],
    statedShare: stated.share,
    statedOn: [],
    parts: [{ sheet: sheet.name, area, headerRow, columns, leftOut }],
    evidence: layout.evidence,
    isMapped: layout.isMapped,
  };
}

function leftOutRows({ rows, repeatedHeaders }: Block): readonly LeftOutRow[] {
  const left = rows.flatMap(({ row: { row }, reason }): LeftOutRow[] =>
    reason === null ? [] : [{ row, reason }],
  );
  const repeated = repeatedHeaders.map((row): LeftOutRow => ({ row, reason: "repeatedHeader" }));
  return [...left, ...repeated].sort((a, b) => a.row - b.row);
}
