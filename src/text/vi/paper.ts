/** What there is to say about the appendix on paper: how it came onto the page, and what the host did not take. */
import { unreachable } from "../../core/unreachable";
import type { BuiltAppendix } from "../../excel/build-appendix";

type Note = NonNullable<BuiltAppendix["notes"]>[number];
type Setting = NonNullable<BuiltAppendix["dropped"]>[number];
type Column = Extract<Note, { readonly kind: "words-cut" }>["columns"][number];

const columnNames: Readonly<Record<Column, string>> = {
  ordinal: "Stt",
  content: "Nội dung",
  leads: "Cơ quan chủ trì",
  cooperators: "Cơ quan phối hợp",
  timeframe: "Thời gian thực hiện",
  cost: "Kinh phí",
  funding: "Nguồn kinh phí",
  remarks: "Ghi chú",
};

const settingNames: Readonly<Record<Setting, string>> = {
  paper: "khổ giấy A4",
  orientation: "hướng giấy",
  margins: "lề trang",
  centred: "căn giữa trang theo chiều ngang",
  "fit-to-width": "vừa một trang theo chiều rộng",
  "print-area": "vùng in",
  "header-rows": "lặp lại dòng tiêu đề bảng",
  "page-number": "số trang ở giữa lề trên",
  "no-number-on-first-page": "không đánh số trang đầu",
  "page-breaks": "ngắt trang",
};

export const paper = {
  note(note: Note): string {
    switch (note.kind) {
      case "landscape-needed":
        return "Các cột không đủ chỗ trên giấy đứng. Nên chọn giấy ngang, hoặc bỏ bớt cột.";
      case "smaller-type":
        return `Chữ trong bảng được đặt cỡ ${String(note.points)} để vừa bề rộng trang; trang in không bị thu nhỏ thêm.`;
      case "words-cut":
        return `Cột ${note.columns.map((column) => columnNames[column]).join(", ")} có từ dài hơn bề rộng cột nên phải xuống dòng giữa từ. Nên viết tách từ đó ra.`;
      default:
        return unreachable(note);
    }
  },
  dropped: (settings: readonly Setting[]): string =>
    `Excel chưa nhận thiết lập trang: ${settings.map((setting) => settingNames[setting]).join("; ")}. Mở Bố trí Trang → Thiết lập Trang để đặt lại trước khi in.`,
};
