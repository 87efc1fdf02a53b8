/** The wording and the type of the form: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the habits of real appendices. */
import type { MoneyUnit } from "../core/money/unit";
import type { CellStyle } from "./description";
import type { ColumnKey } from "./form-rows";

export const formText = {
  word: "Phụ lục",
  titleWhenNone: "Danh mục nhiệm vụ và kinh phí thực hiện",
  headings: {
    ordinal: "Stt",
    content: "Nội dung",
    leads: "Cơ quan chủ trì",
    cooperators: "Cơ quan phối hợp",
    timeframe: "Thời gian thực hiện",
    cost: "Kinh phí",
    funding: "Nguồn kinh phí",
    remarks: "Ghi chú",
  } satisfies Record<ColumnKey, string>,
  total: "Tổng cộng",
  unitLine: { dong: "Đơn vị tính: đồng", nghin: "Đơn vị tính: nghìn đồng", trieu: "Đơn vị tính: triệu đồng" } satisfies Record<
    MoneyUnit,
    string
  >,
  signHere: "(Ký, ghi rõ họ tên)",
} as const;

export const fontName = "Times New Roman";

/** No type on the paper is smaller; Nghị định 30 has 13–14 for text, and habit 11–13 for tables. */
export const smallestTypePoints = 11;

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

/** Sizes by Nghị định 30: the word and the title 14 bold, the line under them 14 italic, signatures 13; table type 12 as real appendices have it. */
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
  words: { ...plain, fontSize: 13, bold: true, italic: true },
  placeAndDate: { ...plain, fontSize: 13, italic: true, horizontal: "Center" },
  position: { ...plain, fontSize: 13, bold: true, horizontal: "Center", vertical: "Top" },
  signHere: { ...plain, fontSize: 13, italic: true, horizontal: "Center" },
  signer: { ...plain, fontSize: 13, bold: true, horizontal: "Center" },
} as const satisfies Record<string, CellStyle>;

/** Room for a signature and a stamp, about 25 mm. */
export const signatureRoomPoints = 72;

/** Paragraph styles of the Word document, by id, under the names that Word shows. Files carry the ids: never rename one. */
export const documentStyleNames = {
  PhuLucChu: "Phụ lục - chữ Phụ lục",
  PhuLucTieuDe: "Phụ lục - tiêu đề",
  PhuLucKemTheo: "Phụ lục - kèm theo",
  PhuLucDonViTinh: "Phụ lục - đơn vị tính",
  PhuLucDauBang: "Phụ lục - đầu bảng",
  PhuLucStt: "Phụ lục - số thứ tự, thời gian",
  PhuLucNoiDung: "Phụ lục - nội dung",
  PhuLucSoTien: "Phụ lục - số tiền",
  PhuLucNhom: "Phụ lục - tên nhóm",
  PhuLucSttNhom: "Phụ lục - số thứ tự nhóm",
  PhuLucCong: "Phụ lục - chữ Tổng cộng",
  PhuLucTong: "Phụ lục - số tổng cộng",
  PhuLucBangChu: "Phụ lục - bằng chữ",
  PhuLucNoiNgay: "Phụ lục - địa danh, ngày tháng",
  PhuLucChucVu: "Phụ lục - chức vụ người ký",
  PhuLucKyTen: "Phụ lục - ký, ghi rõ họ tên",
  PhuLucHoTen: "Phụ lục - họ tên người ký",
} as const;
