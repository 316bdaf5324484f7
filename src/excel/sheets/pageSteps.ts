import type { SheetDraft } from "../../sheets/draft";
import { sameValue } from "../sameValue";
import { step, type Step } from "./steps";

type Paged = Pick<SheetDraft, "page">;

/** Lays the sheet out for A4, one page wide. One that is written again keeps what a person has made of that. */
export function pageSteps(sheet: Excel.Worksheet, { page }: Paged, previous: Paged | null): readonly Step[] {
  if (previous && sameValue(previous.page, page)) return [];
  return [
    step(() => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      if (page.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${String(page.titleRows)}`);
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftFooter = plainFooter(page.footer);
      defaultForAllPages.rightFooter = pageNumber;
    }),
  ];
}

/** Excel's codes for the page's number and for how many there are. */
const pageNumber = "&P (&N)";

/** In headers and footers "&" begins a code. "Mark & miljö" -> "Mark && miljö" */
function plainFooter(text: string): string {
  return text.replaceAll("&", "&&");
}
