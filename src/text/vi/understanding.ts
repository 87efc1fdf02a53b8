/** What the pane says about how tables were understood, and about corrections of it. */
import type { TableUnit } from "../../core/intake/table/table-unit";
import type { LapsedCorrection, RowRole } from "../../core/tables/corrections/corrections";
import type { ColumnRole } from "../../core/tables/table";
import { moment } from "./moment";

const quoted = (words: string): string => (words === "" ? "không có chữ" : `"${words}"`);
const lapsed: Readonly<Record<LapsedCorrection["what"], (words: string, sheet: string) => string>> = {
  table: (words, sheet) => `bảng ${quoted(words)} trên trang tính "${sheet}"`,
  column: (words, sheet) => `cột ${quoted(words)} trên trang tính "${sheet}"`,
  row: (words, sheet) => `dòng ${quoted(words)} trên trang tính "${sheet}"`,
};

export const understanding = {
  open: "Sửa cách hiểu",
  of: (range: string) => `bảng ${range}`,
  corrected: "theo chỉnh của người kiểm tra",
  leftOut: "Không kiểm tra, theo chỉnh của người kiểm tra",
  allLeftOut: "Không còn bảng nào để kiểm tra.",
  allLeftOutHint: "Các bảng đã được bỏ khỏi phạm vi kiểm tra. Mở phần phạm vi bên dưới để chọn lại.",
  stage: "Đang đọc lại bảng…",
  done: (counts: string) => (counts === "" ? "Đã đọc lại bảng theo chỉnh: không thấy sai sót." : `Đã đọc lại bảng theo chỉnh: ${counts}.`),

  heading: "Cách hiểu bảng",
  purpose:
    "Chỉnh ở đây chỉ đổi cách đọc bảng khi kiểm tra, không đổi gì trong bảng. Phần chỉnh được lưu trong sổ tính và ghi vào biên bản.",
  gone: "Trên trang tính không còn bảng này.",
  last: (by: string, at: string) => (by === "" ? `Chỉnh lần cuối: ${moment(at)}.` : `Chỉnh lần cuối: ${by}, ${moment(at)}.`),
  check: "Kiểm tra bảng này",
  reset: "Trả lại như máy hiểu",

  unit: "Đơn vị tính của bảng",
  units: { dong: "đồng", nghin: "nghìn đồng", trieu: "triệu đồng", ty: "tỷ đồng" } satisfies Record<TableUnit, string>,
  noUnit: "không ghi",
  inferred: (what: string) => `${what} (máy hiểu)`,
  asInferred: "Như máy hiểu",

  columns: (count: number) => `Các cột (${String(count)})`,
  column: (letters: string, heading: string) => `Cột ${letters}${heading === "" ? "" : `: ${heading}`}`,
  noHeading: "(không có tiêu đề)",
  columnRoles: {
    ordinal: "Số thứ tự",
    code: "Mã số, mục lục ngân sách",
    content: "Nội dung",
    measure: "Đơn vị tính",
    quantity: "Số lượng",
    price: "Đơn giá, định mức",
    amount: "Số tiền",
    tax: "Tiền thuế",
    rate: "Thuế suất",
    share: "Tỷ lệ",
    lead: "Cơ quan chủ trì",
    cooperator: "Cơ quan phối hợp",
    timeframe: "Thời gian",
    source: "Nguồn kinh phí",
    basis: "Cách tính, căn cứ",
    note: "Ghi chú",
    words: "Số tiền bằng chữ",
    date: "Ngày tháng",
    other: "Không xét",
  } satisfies Record<ColumnRole, string>,

  rows: (count: number) => `Dòng nhóm, dòng cộng (${String(count)})`,
  rowsPurpose:
    "Các dòng dưới một nhóm, cho tới nhóm kế tiếp cùng cấp hoặc cấp trên, thuộc nhóm đó. Dòng đứng riêng cạnh các nhóm: chọn nhóm cùng cấp.",
  row: (row: number, words: string) => `Dòng ${String(row)}${words === "" ? "" : `: ${words}`}`,
  noWords: "(không có chữ)",
  rowRoles: {
    item: "Khoản",
    "group-1": "Nhóm cấp 1",
    "group-2": "Nhóm cấp 2",
    "group-3": "Nhóm cấp 3",
    total: "Dòng cộng",
    none: "Không tính",
  } satisfies Record<RowRole, string>,
  moreRows: (next: number, left: number) => `Hiện thêm ${String(next)} dòng (còn ${String(left)})`,
  find: "Tìm dòng khác trong bảng",
  findHint: "Số dòng trên trang tính, hoặc vài chữ của dòng.",
  found: (count: number, shown: number) =>
    count === 0
      ? "Bảng không có dòng này."
      : count > shown
        ? `${String(count)} dòng, hiện ${String(shown)} dòng đầu.`
        : `${String(count)} dòng.`,

  lapsed: (parts: readonly LapsedCorrection[]) =>
    `Chỉnh không còn khớp với trang tính nên không dùng: ${parts.map(({ what, words, sheet }) => lapsed[what](words, sheet)).join("; ")}.`,
  dropLapsed: "Bỏ phần không khớp",

  /** In the record. */
  record: {
    label: "Cách hiểu đã chỉnh",
    table: (sheet: string, range: string, parts: readonly string[]) => `Trang tính "${sheet}", bảng ${range}: ${parts.join("; ")}.`,
    by: (by: string, at: string) => (by === "" ? `chỉnh lúc ${moment(at)}` : `do ${by} chỉnh lúc ${moment(at)}`),
    leftOut: "không kiểm tra bảng này",
    unit: (unit: string) => `đơn vị tính là ${unit}`,
    column: (heading: string, role: string) => `cột ${quoted(heading)} là "${role}"`,
    row: (row: number, words: string, role: string) => `dòng ${String(row)} (${quoted(words)}) là "${role}"`,
    tablesLeftOut: (tables: readonly string[]) => `Bảng bỏ theo chỉnh của người kiểm tra: ${tables.join(", ")}.`,
  },
};

export type UnderstandingTexts = typeof understanding;
