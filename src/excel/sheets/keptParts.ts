import type { Area } from "../../reading/grid";
import type { DraftCell, DraftContent, SheetDraft } from "../../sheets/draft";
import { looks, type Look } from "../../sheets/looks";
import { rectangles } from "../../sheets/rectangles";
import { cellsIn } from "../../reading/areas";
import { parseAreas, plainAddress } from "../areas";
import type { Position } from "../../reading/input/ownCells";
import { areasByLook } from "./lookSteps";
import { spread, wideAreas } from "./mergeSteps";

type DraftParts = Omit<SheetDraft, "name" | "role" | "cells">;

/** What a workbook remembers of a sheet that we wrote: its draft, without what the cells hold. */
export interface KeptParts extends DraftParts {
  /** Of this shape; another Klimat may know another. */
  readonly version: 1;
  /** Look -> addresses of its cells, "A1:B2,D4". */
  readonly looks: Readonly<Partial<Record<Look, string>>>;
  /** Addresses of cells that were left blank, perhaps for the result of a formula beside them. */
  readonly blank: string;
  /** Areas of cells that are merged row by row, and how many columns each takes. */
  readonly wide: readonly { readonly span: number; readonly address: string }[];
}

/** What to remember of a sheet that is written. */
export function partsOf(draft: SheetDraft): KeptParts {
  const all = spread(draft.cells);
  const byLook = [...areasByLook(all)].map(([look, areas]) => [look, addressOf(areas)] as const);
  return {
    ...draftParts(draft),
    version: 1,
    looks: Object.fromEntries(byLook),
    blank: addressOf(rectangles(all.filter(({ content }) => content === null))),
    wide: wideAreas(draft.cells).map(({ span, area }) => ({ span, address: plainAddress(area) })),
  };
}

/** The parts that a setting holds; null where it holds none that we can read. */
export function keptIn(setting: unknown): KeptParts | null {
  if (typeof setting !== "object" || setting === null) return null;
  const { version, looks: kept } = setting as Record<string, unknown>;
  const isReadable =
    version === 1 &&
    typeof kept === "object" &&
    kept !== null &&
    Object.entries(kept).every(
      ([look, address]) => look in looks && typeof address === "string" && parseAreas(address) !== null,
    );
  return isReadable ? (setting as KeptParts) : null;
}

/** The cells that were written, area by area. */
export function areasOf({ looks: kept }: KeptParts): readonly Area[] {
  return Object.values(kept).flatMap((address) => parseAreas(address) ?? []);
}

/** The draft again, with what its cells hold now. */
export function draftAgain(
  name: string,
  parts: KeptParts,
  contentAt: (cell: Position) => DraftContent,
): SheetDraft {
  const blanks = new Set(cellsAt(parts.blank).map(keyOf));
  const spans = spansOf(parts.wide);
  const cells = Object.entries(parts.looks).flatMap(([look, address]) =>
    cellsAt(address).flatMap((cell): readonly DraftCell[] => {
      const span = spans.get(keyOf(cell)) ?? 1;
      const content = blanks.has(keyOf(cell)) ? null : contentAt(cell);
      return span === 0 ? [] : [{ ...cell, content, look: look as Look, span }];
    }),
  );
  return { ...draftParts(parts), name, role: "output", cells };
}

function draftParts(parts: DraftParts): DraftParts {
  const { columnWidths, rowHeights, frozen, page, tabColor } = parts;
  const { tables, validations, shades, charts, legend } = parts;
  return { columnWidths, rowHeights, frozen, page, tabColor, tables, validations, shades, charts, legend };
}

/** How many columns the cells of wide areas take; 0 for those that are merged into the one before. */
function spansOf(wide: KeptParts["wide"]): ReadonlyMap<string, number> {
  return new Map(
    wide.flatMap(({ span, address }) =>
      cellsAt(address).map((cell, index) => [keyOf(cell), index % span === 0 ? span : 0] as const),
    ),
  );
}

function cellsAt(address: string): readonly Position[] {
  return cellsIn(parseAreas(address) ?? []);
}

function addressOf(areas: readonly Area[]): string {
  return areas.map(plainAddress).join(",");
}

function keyOf({ row, column }: Position): string {
  return `${String(row)}:${String(column)}`;
}
