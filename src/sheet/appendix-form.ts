/** The wording and the type of the form: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the habits of real appendices. */
import type { MoneyUnit } from "../core/money/unit";
import type { CellStyle } from "./description";

export const formText = {
  sheetName: "Phụ lục",
  word: "Phụ lục",
  titleWhenNone: "Danh mục nhiệm vụ và kinh phí thực hiện",
  headers: ["Stt", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Kinh phí"],
  total: "Tổng cộng",
  unitLine: { dong: "Đơn vị tính: đồng", nghin: "Đơn vị tính: nghìn đồng", trieu: "Đơn vị tính: triệu đồng" } satisfies Record<
    MoneyUnit,
    string
  >,
} as const;

export const fontName = "Times New Roman";

const plain: CellStyle = {
  numberFormat: "General",
  fontSize: 12,
  bold: false,
  italic: false,
  horizontal: "Left",
  vertical: "Center",
  wrap: true,
  bordered: false,
};
const cell: CellStyle = { ...plain, bordered: true };

/** Sizes by Nghị định 30: the word and the title 14 bold, the line under them 14 italic; table type 12 as real appendices have it. */
export const formStyles = {
  word: { ...plain, fontSize: 14, bold: true, horizontal: "Center" },
  title: { ...plain, fontSize: 14, bold: true, horizontal: "Center" },
  attachedTo: { ...plain, fontSize: 14, italic: true, horizontal: "Center" },
  unit: { ...plain, italic: true, horizontal: "Right" },
  header: { ...cell, bold: true, horizontal: "Center" },
  ordinal: { ...cell, numberFormat: "@", horizontal: "Center" },
  text: cell,
  timeframe: { ...cell, numberFormat: "@", horizontal: "Center" },
  cost: { ...cell, horizontal: "Right" },
  totalLabel: { ...cell, bold: true, horizontal: "Center" },
  total: { ...cell, bold: true, horizontal: "Right" },
  words: { ...plain, fontSize: 13, bold: true, italic: true, vertical: "Top" },
} as const satisfies Record<string, CellStyle>;
