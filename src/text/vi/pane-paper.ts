/** What the pane says of the pages as they will be printed. Short: the pane is 320 to 350 px wide. */
import { amount, printAmount } from "../../core/money/amount";
import { unreachable } from "../../core/unreachable";
import type { PaperReading } from "../../excel/read-paper";
import type { PaperProblem } from "../../excel/read-printed-sheet";
import type { PaperSetting } from "../../excel/repair-page";
import { excel } from "./excel";

type PaperFault = PaperReading["faults"][number];
type PaperRule = PaperFault["rule"];
type MarginSide = Extract<PaperFault, { readonly rule: "margins" }>["sides"][number]["side"];
type PageNumberFault = Extract<PaperFault, { readonly rule: "page-number" }>["what"][number];

const count = (value: number): string => printAmount(amount(String(value)));
/** One decimal at most, with a comma: 17,8. */
const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace(".", ",");
const cell = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? "" : columnLetters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

const mostListed = 5;

function rowList(rows: readonly number[]): string {
  const listed = rows.slice(0, mostListed).map((row) => String(row + 1));
  const others = rows.length - listed.length;
  return `Dòng ${listed.join(", ")}${others === 0 ? "" : ` và ${count(others)} dòng nữa`}`;
}

const sides: Readonly<Record<MarginSide, string>> = { top: "trên", bottom: "dưới", left: "trái", right: "phải" };

const numberFaults: Readonly<Record<PageNumberFault, string>> = {
  missing: "chưa có số trang",
  place: "số trang không ở giữa lề trên",
  "first-page": "trang đầu đang có số trang",
  size: "cỡ chữ của số trang không phải 13–14",
};

function whereTo(to: "this" | "Landscape" | undefined): string {
  if (to === "this") return "Đặt vừa một trang theo chiều rộng thì chữ vẫn từ cỡ 11 trở lên.";
  if (to === "Landscape") return "Trên giấy ngang thì vừa, chữ vẫn từ cỡ 11 trở lên.";
  return "Giấy ngang cũng không đủ chỗ: thu hẹp hoặc bỏ bớt cột.";
}

const ruleNames: Readonly<Record<PaperRule, string>> = {
  paper: "khổ giấy",
  margins: "lề trang",
  "columns-off-page": "bề rộng bảng",
  "type-too-small": "cỡ chữ khi in",
  "header-not-repeated": "dòng tiêu đề lặp lại",
  "page-number": "số trang",
  font: "phông chữ",
  "print-area": "vùng in",
  "row-cut": "chiều cao dòng",
  "figures-hidden": "bề rộng cột số",
  "not-centred": "căn giữa trang",
  "total-parted": "chỗ ngắt trang",
};

const settingNames: Readonly<Record<PaperSetting, string>> = {
  paper: "khổ giấy A4",
  orientation: "hướng giấy",
  margins: "lề trang",
  centred: "căn giữa trang theo chiều ngang",
  "fit-to-width": "vừa một trang theo chiều rộng",
  "print-area": "vùng in",
  "header-rows": "dòng tiêu đề lặp lại",
  "page-number": "số trang ở giữa lề trên",
  "no-number-on-first-page": "không đánh số trang đầu",
  "page-breaks": "ngắt trang",
  "row-heights": "chiều cao dòng",
  fonts: "phông chữ",
};

function fault(facts: PaperFault): string {
  switch (facts.rule) {
    case "paper":
      return facts.paper === ""
        ? "Máy in đang chọn không cho biết khổ giấy. Nghị định 30 quy định khổ A4."
        : `Khổ giấy đang đặt là ${facts.paper}; Nghị định 30 quy định khổ A4.`;
    case "margins":
      return `Lề ${facts.sides
        .map(
          ({ side, millimetres, least, most }) =>
            `${sides[side]} ${decimal(millimetres)} mm (quy định ${String(least)}–${String(most)} mm)`,
        )
        .join("; ")}.`;
    case "columns-off-page":
      return `Bảng rộng hơn trang giấy: các cột in ra ${count(facts.strips)} tờ cạnh nhau. ${whereTo(facts.to)}`;
    case "type-too-small":
      if (facts.scalePercent === 100)
        return `Chữ nhỏ nhất trong bảng là cỡ ${decimal(facts.points)}. Nên đặt từ cỡ 11 trở lên rồi xem lại chiều cao dòng.`;
      return `Trang bị thu còn ${String(facts.scalePercent)}% nên chữ nhỏ nhất in ra chỉ còn cỡ ${decimal(facts.points)} (nên từ 11 trở lên). ${facts.to === "this" ? "Đặt vừa bề rộng trang là đủ." : whereTo(facts.to)}`;
    case "header-not-repeated":
      return `Bảng sang trang nhưng dòng tiêu đề (dòng ${String(facts.row + 1)}) không lặp lại ở các trang sau.`;
    case "page-number":
      return `Số trang: ${facts.what.map((each) => numberFaults[each]).join("; ")}. Quy định: chữ số Ả Rập cỡ 13–14, giữa lề trên, từ trang 2.`;
    case "font": {
      const place = `${count(facts.cells)} ô (từ ô ${cell(facts.row, facts.column)}) dùng phông ${facts.fonts.join(", ")}`;
      return facts.old
        ? `${place}: có phông của bảng mã cũ (TCVN3, VNI), đổi phông thì chữ sai. Chuyển sang Unicode (ví dụ bằng Unikey) trước.`
        : `${place}; Nghị định 30 quy định Times New Roman.`;
    }
    case "print-area":
      return `${count(facts.cells)} ô có chữ (từ ô ${cell(facts.row, facts.column)}) nằm ngoài vùng in nên không in ra.`;
    case "row-cut":
      return facts.beyond.length === 0
        ? `${rowList(facts.rows)}: chữ cao hơn dòng nên bị che khi in.`
        : `${rowList(facts.rows)}: chữ cao hơn dòng nên bị che khi in. ${rowList(facts.beyond)} cần cao hơn 409 điểm, mức cao nhất của Excel: nới rộng cột, hoặc chuyển phần sau xuống một dòng mới.`;
    case "figures-hidden":
      return `${count(facts.cells)} ô số (từ ô ${cell(facts.row, facts.column)}) rộng hơn cột nên in ra ####. Nới rộng cột đó.`;
    case "not-centred":
      return "Bảng hẹp hơn trang và chưa căn giữa theo chiều ngang.";
    case "total-parted":
      return facts.from === "table"
        ? `Dòng Tổng cộng (dòng ${String(facts.row + 1)}) sang trang một mình, tách khỏi bảng.`
        : `Dòng Tổng cộng (dòng ${String(facts.row + 1)}) ở trang khác với số bằng chữ hoặc chỗ ký.`;
    default:
      return unreachable(facts);
  }
}

function repairName(of: PaperFault): string {
  switch (of.rule) {
    case "paper":
      return "Đặt khổ A4";
    case "margins":
      return "Đặt lề theo quy định";
    case "columns-off-page":
    case "type-too-small":
      return of.to === "Landscape" ? "Đặt giấy ngang" : "Đặt vừa bề rộng trang";
    case "header-not-repeated":
      return "Lặp lại dòng tiêu đề";
    case "page-number":
      return "Đánh số trang theo quy định";
    case "font":
      return "Đổi sang Times New Roman";
    case "print-area":
      return "Mở rộng vùng in";
    case "row-cut":
      return "Nới dòng cho đủ chữ";
    case "figures-hidden":
      return "Nới rộng cột";
    case "not-centred":
      return "Căn giữa trang";
    case "total-parted":
      return "Ngắt trang trước đó";
    default:
      return unreachable(of);
  }
}

/** What reading and repairing the pages meet; every other refusal is said as everywhere. */
function problem(of: PaperProblem): string {
  if (of.kind === "too-many-cells")
    return `Vùng đang dùng của trang tính có ${count(of.cells)} ô, nhiều hơn mức xem được là ${count(of.limit)}. Có thể có chữ ở ô rất xa: bấm Ctrl+End để tìm và xóa, hoặc đặt vùng in.`;
  if (of.kind === "cell-edit-mode") return 'Một ô đang được nhập dở. Bấm Enter (hoặc Esc) trên trang tính rồi bấm "Đọc lại".';
  if (of.kind === "protected")
    return "Trang tính đang được bảo vệ nên chưa sửa được; chưa có gì thay đổi. Bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi bấm lại.";
  if (of.kind === "too-large") return "Trang tính quá nhiều chữ để đọc một lần (trên 5 MB). Đặt vùng in cho phần cần xem.";
  if (of.kind === "not-responding") return `Excel chưa trả lời (mã ${of.code}). Đợi một lát rồi bấm "Đọc lại".`;
  if (of.kind === "sheet-missing") return `Không còn trang tính "${of.sheet}". Chưa có gì thay đổi.`;
  return excel.problem(of);
}

export const panePaper = {
  heading: "Trang in",
  coming: "Đang đọc trang tính…",
  again: "Đọc lại",
  missing: 'Chưa tải được phần này của chương trình. Kiểm tra kết nối tới máy chủ của phần bổ trợ rồi bấm "Đọc lại".',
  sheet: (name: string) => `Trang tính "${name}"`,
  about: (pages: number, landscape: boolean, scale: number) =>
    `${count(pages)} trang A4 ${landscape ? "ngang" : "đứng"}${scale === 100 ? "" : `, in ở ${String(scale)}%`}`,
  empty: "Trang tính này chưa có gì để in. Chọn trang tính có phụ lục, hoặc lập phụ lục trước.",
  conforms: "Khổ giấy, lề, phông, số trang, tiêu đề lặp lại và chiều cao dòng đều đúng Nghị định 30/2020/NĐ-CP.",
  faults: (faults: number) => `${count(faults)} điểm chưa đúng thể thức`,
  fault,
  repairName,
  repairAll: (faults: number) => `Sửa cả ${count(faults)} điểm`,
  repairing: "Đang sửa…",
  repaired: (rules: readonly PaperRule[]) => `Đã sửa: ${rules.map((rule) => ruleNames[rule]).join(", ")}.`,
  nothingLeft: "Điểm này không còn: trang tính đã được đổi từ lúc đọc.",
  undo: "Hoàn tác",
  undone: "Đã đưa về như trước khi sửa.",
  undoNothing: "Không còn gì để hoàn tác: trang tính đã được đổi bằng tay từ lúc sửa.",
  notUndone: (settings: readonly PaperSetting[]) =>
    `Excel không cho phần bổ trợ bỏ: ${settings.map((setting) => settingNames[setting]).join("; ")}. Phần này vẫn như đã sửa.`,
  dropped: (settings: readonly PaperSetting[]) =>
    `Excel chưa nhận: ${settings.map((setting) => settingNames[setting]).join("; ")}. Mở Bố trí Trang → Thiết lập Trang để đặt bằng tay.`,
  putAway: "Đóng thông báo",
  problem,

  pages: "Các trang in",
  page: (number: number, pages: number) => `Trang ${count(number)}/${count(pages)}`,
  pageSaid: (number: number, pages: number, first: number, last: number) =>
    `Hình trang ${count(number)} trên ${count(pages)}, từ dòng ${String(first)} đến dòng ${String(last)} của trang tính`,
  previous: "Trang trước",
  next: "Trang sau",
  zoomIn: "Cỡ thật",
  zoomOut: "Vừa khung",
  view: "Hình trang in, cuộn được",
  legend: "Dải màu: khoảng lề theo Nghị định 30. Nét đứt: lề của trang này.",
  print: "In bằng Excel: Tệp → In (Ctrl+P).",

  word: {
    heading: "Đưa vào Word hoặc thư",
    copy: "Chép để dán vào Word",
    download: "Tải tệp Word (.docx)",
    copied: "Đã chép. Sang Word (hoặc thư), bấm Ctrl+V để dán.",
    refused: "Máy không cho phần bổ trợ chép vào bộ nhớ tạm. Chọn bảng trên trang tính, bấm Ctrl+C rồi dán vào Word.",
    downloaded: (file: string) =>
      `Đã gửi tệp "${file}" sang phần tải xuống. Nếu không thấy tệp thì Excel trên máy này không cho tải: dùng "Chép để dán vào Word".`,
    fileName: (sheet: string) => `${sheet.replace(/[<>:"/\\|?*]/g, "-")}.docx`,
  },
};

export type PanePaper = typeof panePaper;
