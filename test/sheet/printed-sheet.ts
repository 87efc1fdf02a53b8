/** Read sheets as tests want them: an appendix that conforms, and what about it is to be different. */
import { marginMillimetres, pointsOfMillimetres } from "../../src/sheet/page";
import type { PrintedCell, PrintedPage, PrintedSheet, PrintedStyle } from "../../src/sheet/printed-sheet";

const plain: PrintedStyle = {
  fontName: "Times New Roman",
  fontSize: 12,
  bold: false,
  italic: false,
  horizontal: "Left",
  vertical: "Center",
  wrap: true,
  borders: { top: true, bottom: true, left: true, right: true },
};
export const cell = (row: number, column: number, text: string, style: Partial<PrintedStyle> = {}): PrintedCell => ({
  row,
  column,
  text,
  type: /^[\d.]+$/.test(text) ? "number" : "text",
  style: { ...plain, ...style },
});

export const none = { header: { left: "", center: "", right: "" }, footer: { left: "", center: "", right: "" } };
export const numbered = { ...none, header: { ...none.header, center: '&"Times New Roman,Regular"&14&P' } };

export const page: PrintedPage = {
  paper: "A4",
  orientation: "Portrait",
  marginsPoints: {
    top: pointsOfMillimetres(marginMillimetres.top),
    bottom: pointsOfMillimetres(marginMillimetres.bottom),
    left: pointsOfMillimetres(marginMillimetres.left),
    right: pointsOfMillimetres(marginMillimetres.right),
    header: pointsOfMillimetres(marginMillimetres.header),
    footer: pointsOfMillimetres(marginMillimetres.footer),
  },
  centred: true,
  zoom: { wide: 1, tall: undefined },
  printArea: undefined,
  titleRows: { first: 0, count: 1 },
  breaksBefore: [],
  firstPageNumber: undefined,
  codes: numbered,
  firstCodes: none,
};

/** A header, tasks, a total and its words; 466 pt wide, 17 pt a row: 43 rows on a page. */
export function sheetOf(tasks: number, more: Partial<PrintedSheet> = {}, pageMore: Partial<PrintedPage> = {}): PrintedSheet {
  return {
    name: "Phụ lục",
    isProtected: false,
    columnWidthsPoints: [36, 230, 100, 100],
    rowHeightsPoints: Array.from({ length: tasks + 3 }, () => 17.25),
    cells: [
      ...["Stt", "Nội dung", "Cơ quan chủ trì", "Kinh phí"].map((text, column) => cell(0, column, text, { bold: true })),
      ...Array.from({ length: tasks }, (_, index) => [
        cell(index + 1, 0, String(index + 1)),
        cell(index + 1, 1, `Tập huấn lần ${String(index + 1)}`),
        cell(index + 1, 2, "Phòng Kinh tế"),
        cell(index + 1, 3, "1.000.000"),
      ]).flat(),
      cell(tasks + 1, 1, "Tổng cộng", { bold: true }),
      cell(tasks + 1, 3, "1.000.000", { bold: true }),
      cell(tasks + 2, 0, "Bằng chữ: Một triệu đồng./."),
    ],
    merges: [{ top: tasks + 2, left: 0, rows: 1, columns: 4 }],
    page: { ...page, ...pageMore },
    ...more,
  };
}
