import { text } from "../arguments";
import { sheetOf } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";
import type { PageTexts } from "../../book/page";

const { setting } = membersOf<"HeaderFooter">();

function line(place: "header" | "footer", side: keyof PageTexts, name: string) {
  return setting(
    "ExcelApi 1.9",
    text(name),
    ({ sheet }, host) => sheetOf(host, sheet).page[place][side],
    ({ sheet }, host, words) => {
      const texts = { ...sheetOf(host, sheet).page[place], [side]: words };
      host.book.sheets.setPage(sheet, { [place]: texts });
    },
  );
}

export const headerFooter: HostClass<"HeaderFooter"> = {
  name: "HeaderFooter",
  members: {
    leftHeader: line("header", "left", "leftHeader"),
    centerHeader: line("header", "center", "centerHeader"),
    rightHeader: line("header", "right", "rightHeader"),
    leftFooter: line("footer", "left", "leftFooter"),
    centerFooter: line("footer", "center", "centerFooter"),
    rightFooter: line("footer", "right", "rightFooter"),
  },
};
