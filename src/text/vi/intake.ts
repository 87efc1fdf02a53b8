/** What the reading of a plan has to say: refusals, and what it guessed, joined or left out. */
import type { IntakeProblem } from "../../core/intake/intake-problem";
import type { FileFormat, TextProblem } from "../../core/intake/text-problem";
import { amount, printAmount } from "../../core/money/amount";
import type { AmountProblem } from "../../core/money/amount-problem";
import type { ComparedField, Notice } from "../../core/plan/notice";
import type { PlanSource } from "../../core/plan/plan";
import type { SourceLines } from "../../core/plan/task";
import { unreachable } from "../../core/unreachable";

/** A quotation that is longer is cut: the place says where the rest stands. */
const longestQuotation = 120;

const unitNames = { dong: "đồng", nghin: "nghìn đồng", trieu: "triệu đồng", ty: "tỷ đồng" } as const;

export const intake = {
  notice(notice: Notice): string {
    const where = place(notice);
    return where === "" ? capital(whatHappened(notice)) : `${where}: ${whatHappened(notice)}`;
  },

  problem(problem: IntakeProblem): string {
    switch (problem.kind) {
      case "empty":
        return "Văn bản trống. Dán nội dung kế hoạch vào ô, hoặc chọn tệp khác.";
      case "too-large":
        return `Văn bản có ${count(problem.characters)} ký tự, nhiều hơn mức đọc được là ${count(problem.limit)}. Chỉ giữ lại phần nhiệm vụ và phụ lục rồi thử lại.`;
      case "too-many-lines":
        return `Văn bản có ${count(problem.lines)} dòng, nhiều hơn mức đọc được là ${count(problem.limit)}. Chỉ giữ lại phần nhiệm vụ và phụ lục rồi thử lại.`;
      case "too-long-line":
        return `Dòng ${count(problem.line)} dài ${count(problem.characters)} ký tự, nhiều hơn mức đọc được là ${count(problem.limit)}. Kế hoạch cần được ngắt dòng theo từng đoạn; kiểm tra lại tệp rồi thử lại.`;
      case "no-task":
        return `Không tìm thấy nhiệm vụ nào trong ${count(problem.lines)} dòng${problem.numberedParagraphs === 0 ? "" : ` (có ${count(problem.numberedParagraphs)} đoạn đánh số nhưng không có dòng nào ghi đơn vị chủ trì hay thời gian)`}. Cần các đoạn đánh số có dòng "Đơn vị chủ trì:", "Đơn vị phối hợp:", "Thời gian thực hiện:", hoặc bảng có hàng tiêu đề Stt, Nội dung, Cơ quan chủ trì.`;
      case "no-appendix-table":
        return `Văn bản không có bảng phụ lục. Thân kế hoạch có ${count(problem.bodyTasks)} nhiệm vụ: chọn nguồn "Thân kế hoạch" để lấy.`;
      case "no-body-tasks":
        return `Thân kế hoạch không có nhiệm vụ nào đọc được. Bảng phụ lục có ${count(problem.tableRows)} dòng: chọn nguồn "Phụ lục" để lấy.`;
      default:
        return unreachable(problem);
    }
  },

  textProblem(problem: TextProblem): string {
    switch (problem.kind) {
      case "empty":
        return `Tệp "${problem.name}" không có chữ nào. Chọn tệp khác, hoặc dán nội dung kế hoạch vào ô.`;
      case "too-large":
        return `Tệp "${problem.name}" có ${megabytes(problem.bytes)} MB, lớn hơn mức đọc được là ${megabytes(problem.limit)} MB. Chỉ giữ lại phần nhiệm vụ và phụ lục rồi thử lại.`;
      case "binary":
        return `Tệp "${problem.name}" ${fileFormat(problem.format)}`;
      case "old-encoding":
        return `Tệp "${problem.name}" không phải Unicode, có thể dùng bảng mã cũ (TCVN3, VNI, windows-1258). Chuyển sang Unicode (ví dụ bằng Unikey) rồi lưu lại dạng UTF-8.`;
      default:
        return unreachable(problem);
    }
  },
};

function whatHappened(notice: Notice): string {
  switch (notice.code) {
    case "lead-without-label":
      return `dòng "${quote(notice.text)}" không ghi chủ trì hay phối hợp, đã lấy làm cơ quan chủ trì. Kiểm tra lại.`;
    case "label-interpreted":
      return `"${quote(notice.label)}" được hiểu là cơ quan ${notice.as === "leads" ? "chủ trì" : "phối hợp"}. Kiểm tra lại.`;
    case "heading-joined":
      return `đoạn văn bị ngắt, đã nối thêm "${quote(notice.text)}".`;
    case "rows-joined":
      return `dòng bảng không có số thứ tự (bị ngắt trang), đã nối vào dòng trên: "${quote(notice.text)}".`;
    case "detail-left-out":
      return `phần diễn giải chưa đưa vào nội dung: "${quote(notice.text)}". Bổ sung nếu cần.`;
    case "sections-left-out":
      return `các phần không có nhiệm vụ nên không lấy: ${notice.titles.map((title) => `"${quote(title)}"`).join(", ")}.`;
    case "column-left-out":
      return `cột "${quote(notice.heading)}" của bảng không đưa vào phụ lục.`;
    case "group-left-out":
      return `dòng tiêu đề nhóm "${quote(notice.text)}" không phải nhiệm vụ nên không lấy.`;
    case "table-left-out":
      return `còn một bảng nữa (${quote(notice.text)}) chưa lấy. Nếu cần, dán riêng bảng đó.`;
    case "line-left-out":
      return `không thuộc nhiệm vụ nào nên không lấy: "${quote(notice.text)}".`;
    case "cost-column-chosen":
      return `bảng có nhiều cột tiền; kinh phí lấy theo cột "${quote(notice.heading)}", không lấy ${notice.leftOut.map((each) => `"${quote(each)}"`).join(", ")}. Kiểm tra lại.`;
    case "content-missing":
      return "có kinh phí nhưng không có nội dung. Nhập nội dung hoặc bỏ dòng này.";
    case "subtotal-differs":
      return `"${quote(notice.text)}" ghi ${money(notice.stated)}, cộng các dòng thuộc phần này được ${money(notice.computed)}. Kiểm tra để không cộng hai lần hoặc thiếu dòng.`;
    case "words-differ":
      return `số tiền bằng chữ là ${money(notice.stated)}, cộng các dòng được ${money(notice.computed)}. Kiểm tra lại.`;
    case "words-unreadable":
      return `chưa đọc được số tiền bằng chữ "${quote(notice.text)}", nên chưa so được với tổng cộng.`;
    case "cost-unreadable":
      return `chưa đọc được kinh phí "${quote(notice.text)}"${whyNoAmount(notice.problem)}. Nhập lại số tiền.`;
    case "cost-without-figure":
      return `kinh phí ghi "${quote(notice.text)}", không có số tiền nên để trống.`;
    case "ordinal-missing":
      return "không có số thứ tự.";
    case "ordinal-repeated":
      return `số thứ tự ${notice.ordinal} đã có ở nhiệm vụ trước.`;
    case "no-lead":
      return "chưa có cơ quan chủ trì. Nhập tên cơ quan.";
    case "day-does-not-exist":
      return `ngày "${quote(notice.text)}" không có trong lịch. Kiểm tra lại thời gian.`;
    case "total-unreadable":
      return `chưa đọc được số ghi ở dòng Tổng cộng "${quote(notice.text)}"${whyNoAmount(notice.problem)}.`;
    case "unit-not-stated":
      return 'bảng không ghi đơn vị tính (hoặc ghi đơn vị không đọc được), các số tiền được hiểu là đồng. Nếu bảng tính theo nghìn hoặc triệu đồng: thêm dòng "Đơn vị tính: …" rồi lấy lại.';
    case "units-disagree":
      return `dòng đơn vị tính và tiêu đề cột kinh phí ghi khác nhau, số tiền được hiểu là ${unitNames[notice.taken]} theo tiêu đề cột. Kiểm tra lại.`;
    case "cost-from-sentence":
      return `kinh phí ${money(notice.cost)} lấy từ câu "${quote(notice.text)}". Kiểm tra lại.`;
    case "unit-changed":
      return "bảng tính theo tỷ đồng; phụ lục ghi theo triệu đồng, số tiền không đổi.";
    case "total-differs":
      return `tổng ghi ${money(notice.stated)}, cộng các dòng được ${money(notice.computed)}. Kiểm tra kinh phí từng dòng.`;
    case "sources-differ":
      return `${fieldName(notice.field)} trong phụ lục là ${quoted(notice.field, notice.appendix)}, trong thân kế hoạch là ${quoted(notice.field, notice.body)}.`;
    case "content-cut-short":
      return `nội dung trong ${sourceName(notice.shorter)} ngắn hơn, thiếu "${quote(notice.missing)}".`;
    case "content-differs":
      return `nội dung trong phụ lục ("${quote(notice.appendix)}") khác thân kế hoạch ("${quote(notice.body)}").`;
    case "only-in-one-source":
      return `nhiệm vụ ${notice.ordinal === "" ? "" : `${notice.ordinal} `}"${quote(notice.text)}" chỉ có trong ${sourceName(notice.source)}.`;
    default:
      return unreachable(notice);
  }
}

/** Short, to stand after a quotation. */
function whyNoAmount(problem: AmountProblem): string {
  switch (problem.kind) {
    case "empty":
    case "not-an-amount":
      return "";
    case "letter-for-digit":
      return ` (có chữ ${problem.letter} thay cho số ${problem.digit})`;
    case "unexpected-word":
      return problem.word === "" ? " (còn thiếu ở cuối)" : ` (từ "${problem.word}" không khớp cách đọc số)`;
    case "ambiguous":
      return ` (có thể là ${money(problem.readings[0])} hoặc ${money(problem.readings[1])})`;
    case "fraction-of-dong":
      return " (lẻ dưới một đồng)";
    case "scientific":
      return " (viết dạng số mũ)";
    case "two-amounts":
      return " (có nhiều hơn một số tiền)";
    case "date":
      return " (giống ngày tháng)";
    case "negative":
      return " (số âm)";
    case "too-long":
      return " (quá nhiều chữ số)";
    default:
      return unreachable(problem);
  }
}

function fileFormat(format: FileFormat): string {
  switch (format) {
    case "docx":
      return "là tệp Word (.docx), không phải tệp văn bản thuần. Mở bằng Word, chép nội dung rồi dán vào ô.";
    case "xlsx":
      return "là tệp Excel (.xlsx), không phải tệp văn bản. Mở tệp, chép bảng rồi dán vào ô.";
    case "zip":
      return "là tệp nén (.zip), không phải tệp văn bản. Giải nén rồi chọn tệp kế hoạch bên trong.";
    case "doc-or-xls":
      return "là tệp Word hoặc Excel đời cũ (.doc, .xls). Mở tệp, chép nội dung rồi dán vào ô.";
    case "pdf":
      return "là tệp PDF. Mở tệp, chép nội dung rồi dán vào ô.";
    case "rtf":
      return "là tệp RTF. Mở bằng Word, chép nội dung rồi dán vào ô.";
    case "image":
      return "là ảnh, không có chữ để đọc. Cần bản văn bản của kế hoạch.";
    case "unknown":
      return "không phải tệp văn bản. Chọn tệp kế hoạch dạng .txt hoặc .md, hoặc dán nội dung vào ô.";
    default:
      return unreachable(format);
  }
}

function place({ task, at }: Notice): string {
  const lines = at === undefined ? "" : linesText(at);
  if (task === undefined) return lines === "" ? "" : capital(lines);
  return lines === "" ? `Nhiệm vụ ${String(task)}` : `Nhiệm vụ ${String(task)} (${lines})`;
}

function linesText({ first, last }: SourceLines): string {
  return first === last ? `dòng ${count(first)}` : `dòng ${count(first)}–${count(last)}`;
}

function fieldName(field: Exclude<ComparedField, "content">): string {
  return { leads: "cơ quan chủ trì", cooperators: "cơ quan phối hợp", timeframe: "thời gian thực hiện", cost: "kinh phí" }[field];
}

function quoted(field: ComparedField, text: string): string {
  if (text === "") return "trống";
  return field === "cost" ? money(text) : `"${quote(text)}"`;
}

function sourceName(source: PlanSource): string {
  return source === "appendix" ? "phụ lục" : "thân kế hoạch";
}

function quote(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation).trimEnd()}…`;
}

function money(plain: string): string {
  return `${printAmount(amount(plain))} đồng`;
}

function count(value: number): string {
  return printAmount(amount(String(value)));
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1_048_576) * 10) / 10).toFixed(1).replace(".0", "").replace(".", ",");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
