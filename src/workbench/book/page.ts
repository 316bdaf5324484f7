/** How a sheet is laid out on paper. What is printed of it, and which rows on every page, are names of the sheet. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** By the number that Excel gives a size: 9 is A4; null leaves it to the printer. */
  readonly paperSize: number | null;
  readonly zoom: PageZoom;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridLines: boolean;
  readonly printHeadings: boolean;
  readonly header: PageTexts;
  readonly footer: PageTexts;
}

/** In percent, or as small as it takes to fit on so many pages; null pages are as many as it takes. */
export type PageZoom =
  { readonly scale: number } | { readonly pagesWide: number | null; readonly pagesTall: number | null };

/** In inches, as files have them. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Texts of a header or footer, with Excel's codes in them: "&P" is the number of the page. */
export interface PageTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const noTexts: PageTexts = { left: "", center: "", right: "" };

/** The layout of a sheet that nobody has laid out. */
export const usualPage: PageLayout = {
  orientation: "portrait",
  paperSize: null,
  zoom: { scale: 100 },
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  centerHorizontally: false,
  centerVertically: false,
  printGridLines: false,
  printHeadings: false,
  header: noTexts,
  footer: noTexts,
};
