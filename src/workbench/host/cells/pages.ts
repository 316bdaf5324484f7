import type { PageMargins, PageZoom } from "../../book/page";
import { HostError } from "../errors";

/** Excel's paper sizes, by the numbers that files have for them. */
const papers = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;

type Paper = keyof typeof papers;

export const paperNames = Object.keys(papers) as Paper[];

export const paperNumber = (name: Paper): number => papers[name];

/** 9 -> "A4"; where the file leaves it to the printer, what the file format takes for it. */
export function paperName(size: number | null): Paper | null {
  return paperNames.find((name) => papers[name] === (size ?? papers.Letter)) ?? null;
}

/** {pagesWide: 1, pagesTall: null} -> {horizontalFitToPages: 1} */
export function zoomToWire(zoom: PageZoom): object {
  if ("scale" in zoom) return { scale: zoom.scale };
  return {
    ...(zoom.pagesWide !== null && { horizontalFitToPages: zoom.pagesWide }),
    ...(zoom.pagesTall !== null && { verticalFitToPages: zoom.pagesTall }),
  };
}

interface WireZoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/**
 * The way back.
 *
 * @throws HostError InvalidArgument for a scale that Excel does not have
 */
export function zoomToBook(wire: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = (wire ?? {}) as WireZoom;
  const pagesWide = horizontalFitToPages ?? null;
  const pagesTall = verticalFitToPages ?? null;
  if (pagesWide !== null || pagesTall !== null) return { pagesWide, pagesTall };
  const percent = scale ?? 100;
  if (percent >= 10 && percent <= 400) return { scale: percent };
  throw new HostError("InvalidArgument", "The scale of a page is between 10 and 400 percent.");
}

const unitsPerInch = { Points: 72, Inches: 1, Centimeters: 2.54 } as const;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** ("Centimeters", {top: 2.54}) -> {top: 1} */
export function marginSizes(unit: keyof typeof unitsPerInch, options: unknown): Partial<PageMargins> {
  const given = (options ?? {}) as Partial<Record<(typeof sides)[number], number>>;
  return Object.fromEntries(
    sides.flatMap((side) => {
      const size = given[side];
      return size === undefined ? [] : [[side, size / unitsPerInch[unit]]];
    }),
  );
}
