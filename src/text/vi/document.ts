/** Why a file gave no text, and what its reader left out or took for granted. */
import type { DocumentProblem, FileFormat } from "../../core/intake/text-problem";
import { amount, printAmount } from "../../core/money/amount";
import type { Notice } from "../../core/plan/notice";
import { unreachable } from "../../core/unreachable";

const saveAsWord = "Mở trong Word, chọn Tệp → Lưu thành (Save As) → Tài liệu Word (.docx), rồi dùng tệp .docx đó.";

export function documentProblem(problem: DocumentProblem): string {
  const file = `Tệp "${problem.name}"`;
  switch (problem.kind) {
    case "empty":
      return `${file} không có chữ nào. Chọn tệp khác, hoặc dán nội dung kế hoạch.`;
    case "too-large":
      return `${file} có ${megabytes(problem.bytes)} MB, lớn hơn mức đọc được là ${megabytes(problem.limit)} MB. Chỉ giữ lại phần nhiệm vụ và phụ lục rồi thử lại.`;
    case "unpacks-too-large":
      return `${file} khi giải nén có ${megabytes(problem.bytes)} MB, lớn hơn mức đọc được là ${megabytes(problem.limit)} MB nên chưa mở. Kiểm tra lại nguồn của tệp, hoặc chép phần nhiệm vụ và phụ lục sang tệp mới.`;
    case "too-many-pages":
      return `${file} có ${count(problem.pages)} trang, nhiều hơn mức đọc được là ${count(problem.limit)}. Chỉ giữ lại phần nhiệm vụ và phụ lục rồi thử lại.`;
    case "password-protected":
      return problem.format === "pdf"
        ? `${file} có mật khẩu mở tệp nên không đọc được. Lưu một bản PDF không có mật khẩu, hoặc dùng bản Word, rồi thử lại.`
        : `${file} được đặt mật khẩu nên không đọc được. Mở trong Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu), lưu lại rồi thử lại.`;
    case "damaged":
      return `${file} bị hỏng hoặc bị cắt${problem.part === undefined ? "" : ` (ở phần "${problem.part}")`} nên không đọc, để tránh lấy thiếu nội dung. Mở tệp trong chương trình đã tạo ra nó, lưu lại, hoặc xin lại bản gốc.`;
    case "scan":
      return `${file} chỉ có ảnh chụp trang giấy${problem.pages === undefined ? "" : ` (${count(problem.pages)} trang)`}, không có chữ để đọc. Cần bản Word, bản PDF có chữ, hoặc nhận dạng chữ (OCR) rồi dùng bản đó.`;
    case "old-encoding":
      return `${file} không phải Unicode và cũng không nhận ra bảng mã (TCVN3, VNI, windows-1258). Chuyển sang Unicode (ví dụ bằng Unikey) rồi lưu lại dạng UTF-8.`;
    case "stopped":
      return `Đã dừng đọc tệp "${problem.name}"; chưa lấy gì từ tệp này.`;
    case "binary":
      return `${file} ${misnamed(problem.name, problem.format)}${fileFormat(problem.format)}`;
    default:
      return unreachable(problem);
  }
}

/** A name that promises Word while the content is something else. */
function misnamed(name: string, format: FileFormat): string {
  const extension = /\.(docx|docm|doc|pdf|txt|md|html?)$/i.exec(name)?.[0].toLowerCase();
  if (extension === undefined || (extension === ".doc" && (format === "doc" || format === "doc-or-xls"))) return "";
  return `mang đuôi ${extension} nhưng `;
}

function fileFormat(format: FileFormat): string {
  switch (format) {
    case "docx":
      return "là tệp Word (.docx), không phải tệp văn bản thuần.";
    case "xlsx":
      return "là sổ tính. Mở trong Excel rồi chỉ vào vùng có bảng nhiệm vụ.";
    case "zip":
      return "là tệp nén (.zip). Giải nén rồi chọn tệp kế hoạch bên trong.";
    case "doc":
      return `là tệp Word đời cũ (.doc). ${saveAsWord}`;
    case "xls":
      return "là tệp Excel đời cũ (.xls). Mở trong Excel rồi chỉ vào vùng có bảng nhiệm vụ.";
    case "doc-or-xls":
      return `là tệp Word hoặc Excel đời cũ. ${saveAsWord}`;
    case "pdf":
      return "là tệp PDF, không phải tệp văn bản thuần.";
    case "rtf":
      return `là tệp RTF. ${saveAsWord}`;
    case "odt":
      return "là văn bản OpenDocument (.odt). Mở trong LibreOffice hoặc Word, lưu thành tài liệu Word (.docx), rồi dùng tệp .docx đó.";
    case "presentation":
      return "là tệp trình chiếu. Chép nội dung kế hoạch sang tệp Word rồi dùng tệp đó.";
    case "web-archive":
      return `là trang web lưu thành một tệp (.mht). ${saveAsWord}`;
    case "word-xml":
      return `là tệp XML của Word. ${saveAsWord}`;
    case "image":
      return "là ảnh, không có chữ để đọc. Cần bản Word hoặc bản PDF có chữ của kế hoạch.";
    case "unknown":
      return "không phải văn bản đọc được. Chọn tệp kế hoạch dạng .docx, .pdf, .html, .txt hoặc .md.";
    default:
      return unreachable(format);
  }
}

/** What the reader of a file did on the way: short, without the place. */
export type DocumentNotice = Extract<
  Notice,
  {
    readonly code:
      | "changes-accepted"
      | "hidden-text-left-out"
      | "footnotes-left-out"
      | "contents-left-out"
      | "objects-left-out"
      | "macros-ignored"
      | "letters-converted"
      | "page-lines-left-out"
      | "pages-without-text"
      | "columns-from-places";
  }
>;

export function documentNotice(notice: DocumentNotice, quote: (text: string) => string): string {
  switch (notice.code) {
    case "changes-accepted":
      return `tệp đang theo dõi thay đổi (${count(notice.insertions)} chỗ thêm, ${count(notice.deletions)} chỗ xóa): đã đọc như khi chấp nhận tất cả. Nếu chưa thống nhất, duyệt các thay đổi trong Word rồi lấy lại.`;
    case "hidden-text-left-out":
      return `chữ ẩn trong tệp không được lấy: "${quote(notice.text)}".`;
    case "footnotes-left-out":
      return `cước chú không đưa vào nhiệm vụ: ${notice.texts.map((text) => `"${quote(text)}"`).join("; ")}.`;
    case "contents-left-out":
      return "mục lục của văn bản không được lấy.";
    case "objects-left-out":
      return `tệp có ${count(notice.objects)} đối tượng nhúng hoặc liên kết ra ngoài (bảng Excel, tệp đính kèm), không đọc được. Nếu trong đó có nhiệm vụ, chép nội dung vào văn bản rồi lấy lại.`;
    case "macros-ignored":
      return "tệp có macro; macro không được chạy, chỉ đọc phần chữ.";
    case "letters-converted":
      return `văn bản dùng bảng mã ${encodings[notice.encoding]}, đã chuyển sang Unicode. So lại tên riêng và số tiền với bản gốc.`;
    case "page-lines-left-out":
      return `dòng lặp lại ở đầu hoặc cuối trang không được lấy: ${notice.texts.map((text) => `"${quote(text)}"`).join("; ")}.`;
    case "pages-without-text":
      return `trang ${notice.pages.map(count).join(", ")} của tệp PDF chỉ có ảnh, không có chữ để đọc. Nếu trang đó có nhiệm vụ, bổ sung bằng tay.`;
    case "columns-from-places":
      return "tệp PDF không ghi ranh giới ô; các cột của bảng được suy ra từ vị trí chữ trên trang. So từng dòng với bản gốc.";
    default:
      return unreachable(notice);
  }
}

const encodings = { tcvn3: "TCVN3 (phông .VnTime)", vni: "VNI (phông VNI-Times)", "windows-1258": "windows-1258" } as const;

function count(value: number): string {
  return printAmount(amount(String(value)));
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1_048_576) * 10) / 10).toFixed(1).replace(".0", "").replace(".", ",");
}
