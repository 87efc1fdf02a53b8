import { defineObject } from "./api-object";
import { changePage, pageOf } from "./page-self";
import { toText } from "./wire-value";
import type { SheetSelf } from "./worksheet";

type Band = "header" | "footer" | "firstHeader" | "firstFooter";
type Position = "left" | "center" | "right";

interface HeaderFooterSelf {
  readonly sheet: SheetSelf;
  readonly header: Band;
  readonly footer: Band;
}

/** Excel's codes as they are: "&P" is the page's number. */
export const headerFooter = defineObject<Excel.HeaderFooter>()<HeaderFooterSelf>({
  className: "HeaderFooter",
  read: {
    leftHeader: ({ sheet, header }) => pageOf(sheet).headerFooter[header].left,
    centerHeader: ({ sheet, header }) => pageOf(sheet).headerFooter[header].center,
    rightHeader: ({ sheet, header }) => pageOf(sheet).headerFooter[header].right,
    leftFooter: ({ sheet, footer }) => pageOf(sheet).headerFooter[footer].left,
    centerFooter: ({ sheet, footer }) => pageOf(sheet).headerFooter[footer].center,
    rightFooter: ({ sheet, footer }) => pageOf(sheet).headerFooter[footer].right,
  },
  write: {
    leftHeader: ({ sheet, header }, value) => {
      write(sheet, header, "left", value);
    },
    centerHeader: ({ sheet, header }, value) => {
      write(sheet, header, "center", value);
    },
    rightHeader: ({ sheet, header }, value) => {
      write(sheet, header, "right", value);
    },
    leftFooter: ({ sheet, footer }, value) => {
      write(sheet, footer, "left", value);
    },
    centerFooter: ({ sheet, footer }, value) => {
      write(sheet, footer, "center", value);
    },
    rightFooter: ({ sheet, footer }, value) => {
      write(sheet, footer, "right", value);
    },
  },
});

function write(sheet: SheetSelf, band: Band, position: Position, value: unknown): void {
  const { headerFooter: known } = pageOf(sheet);
  changePage(sheet, { headerFooter: { ...known, [band]: { ...known[band], [position]: toText(value) } } });
}
