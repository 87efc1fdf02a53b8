/** What the reading of a plan has to say: refusals, and what it guessed, joined or left out. */
import type { IntakeProblem } from "../../core/intake/intake-problem";
import { amount, printAmount } from "../../core/money/amount";
import type { AmountProblem } from "../../core/money/amount-problem";
import type { ComparedField, Notice } from "../../core/plan/notice";
import type { PlanSource } from "../../core/plan/plan";
import { romanNumeral } from "../../core/plan/roman-numeral";
import type { SourceLines } from "../../core/plan/task";
import { unreachable } from "../../core/unreachable";
import { documentNotice, documentProblem } from "./document";

/** A quotation that is longer is cut: the place says where the rest stands. */
const longestQuotation = 120;

const unitNames = { dong: "đồng", nghin: "nghìn đồng", trieu: "triệu đồng", ty: "tỷ đồng" } as const;

type SourceNames = Readonly<Record<PlanSource, string>>;

/** Both in one text. */
const ownNames: SourceNames = { appendix: "phụ lục", body: "thân kế hoạch" };

export const intake = {
  /** `names`: what the two sources are called where they are two files. */
  notice(notice: Notice, names: SourceNames = ownNames): string {
    const where = place(notice);
    return where === "" ? capital(whatHappened(notice, names)) : `${where}: ${whatHappened(notice, names)}`;
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
      case "against":
        return `Tệp để đối chiếu: ${intake.problem(problem.problem)}`;
      default:
        return unreachable(problem);
    }
  },

  documentProblem,
};

function whatHappened(notice: Notice, names: SourceNames): string {
  switch (notice.code) {
    case "lead-without-label":
      return `dòng "${quote(notice.text)}" không ghi chủ trì hay phối hợp, đã lấy làm cơ quan chủ trì. Kiểm tra lại.`;
    case "label-interpreted":
      return `"${quote(notice.label)}" được hiểu là cơ quan ${notice.as === "leads" ? "chủ trì" : "phối hợp"}. Kiểm tra lại.`;
    case "heading-joined":
      return `đoạn văn bị ngắt, đã nối thêm "${quote(notice.text)}".`;
    case "parts-in-content":
      return `các điểm nhỏ được đưa vào nội dung: "${quote(notice.text)}". Tách ra nếu là nhiệm vụ riêng.`;
    case "bodies-in-sentence":
      return `tên cơ quan lấy từ câu văn: "${quote(notice.text)}"; chỗ kết thúc tên chưa rõ. Kiểm tra lại.`;
    case "lead-in-brackets":
      return `cơ quan chủ trì lấy từ phần trong ngoặc: "${quote(notice.text)}". Kiểm tra lại.`;
    case "lead-inferred":
      return `nhiệm vụ không ghi cơ quan chủ trì; lấy ${quote(notice.lead)} theo câu "${quote(notice.text)}". Kiểm tra lại.`;
    case "lead-proposed":
      return `các nhiệm vụ không ghi cơ quan chủ trì; kế hoạch giao chung cho ${quote(notice.lead)}: "${quote(notice.text)}". Nếu đúng, nhập cơ quan này vào cột chủ trì.`;
    case "other-tasks-left-out":
      return `phần "${quote(notice.title)}" còn ${String(notice.count)} nhiệm vụ viết theo cách khác nên chưa lấy. Bổ sung nếu cần.`;
    case "ordinals-given":
      return `văn bản không đánh số từng nhiệm vụ; ${String(notice.count)} nhiệm vụ được đánh số theo thứ tự xuất hiện.`;
    case "rows-from-costs":
      return `các dòng lấy theo ${String(notice.count)} khoản chi trong dự toán của kế hoạch, không theo phần phân công. Kiểm tra lại.`;
    case "cost-from-list":
      return `kinh phí lấy từ khoản "${quote(notice.text)}" trong dự toán. Kiểm tra lại.`;
    case "total-not-shared":
      return `kế hoạch ghi tổng kinh phí ${money(notice.stated)} nhưng không chia theo nhiệm vụ. Nhập kinh phí từng dòng.`;
    case "cost-row-added":
      return `khoản chi "${quote(notice.text)}" không ứng với nhiệm vụ nào nên để thành dòng riêng. Kiểm tra lại.`;
    case "rows-joined":
      return `dòng bảng không có số thứ tự (bị ngắt trang), đã nối vào dòng trên: "${quote(notice.text)}".`;
    case "detail-left-out":
      return `phần diễn giải chưa đưa vào nội dung: "${quote(notice.text)}". Bổ sung nếu cần.`;
    case "changes-accepted":
    case "hidden-text-left-out":
    case "footnotes-left-out":
    case "contents-left-out":
    case "objects-left-out":
    case "macros-ignored":
    case "letters-converted":
    case "page-lines-left-out":
    case "pages-without-text":
    case "columns-from-places":
      return documentNotice(notice, quote);
    case "words-of-heading":
      return `nội dung ghép thêm từ dòng tiêu đề "${quote(notice.text)}" cho đủ nghĩa. Kiểm tra lại.`;
    case "cost-spans-rows":
      return `kinh phí "${quote(notice.text)}" ghi chung cho ${count(notice.rows)} dòng (ô gộp dọc), chỉ tính một lần ở dòng đầu. Kiểm tra lại.`;
    case "sections-left-out":
      return `các phần không có nhiệm vụ nên không lấy: ${notice.titles.map((title) => `"${quote(title)}"`).join(", ")}.`;
    case "column-left-out":
      return `cột "${quote(notice.heading)}" của bảng không đưa vào phụ lục.`;
    case "group-left-out":
      return `dòng tiêu đề nhóm "${quote(notice.text)}" không tính là nhiệm vụ.`;
    case "several-appendices":
      return `lấy ${count(notice.appendices.length)} bảng thành ${count(notice.appendices.length)} phụ lục, mỗi phụ lục một trang tính: ${listed(notice.appendices)}.`;
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
    case "period-does-not-exist":
      return `thời gian "${quote(notice.text)}" không có thật (mỗi năm có bốn quý, mười hai tháng; năm có bốn chữ số). Kiểm tra lại thời gian.`;
    case "periods-apart":
      return `thời gian "${quote(notice.text)}" gồm các quãng không liền nhau; khi xếp theo thời gian, lấy từ ngày đầu của quãng đầu đến ngày cuối của quãng cuối.`;
    case "body-not-existing":
      return bodyNotExisting(notice);
    case "timeframe-outside-plan":
      return `thời gian "${quote(notice.text)}" nằm ngoài thời gian của kế hoạch (${planYears(notice)}). Kiểm tra lại.`;
    case "cost-multiplied":
      return `kinh phí ${money(notice.cost)} là tích ${notice.terms.join(" × ")} tính từ "${quote(notice.text)}". Kiểm tra lại.`;
    case "cost-result-differs":
      return `"${quote(notice.text)}" ghi kết quả ${money(notice.stated)}, tính lại được ${money(notice.computed)}; đã lấy số ghi. Kiểm tra lại.`;
    case "cost-added":
      return `kinh phí ${money(notice.cost)} là tổng ${notice.terms.map(money).join(" + ")} lấy từ "${quote(notice.text)}". Kiểm tra lại.`;
    case "cost-not-exact":
      return `kinh phí ghi "${quote(notice.text)}", đã lấy ${money(notice.cost)} (${inexact[notice.as]}). Kiểm tra lại.`;
    case "cost-is-range":
      return `kinh phí ghi khoảng từ – đến ("${quote(notice.text)}"), chưa phải một số tiền nên để trống. Nhập số tiền.`;
    case "cost-is-unit-price":
      return `"${quote(notice.text)}" là mức chi cho một đơn vị (đơn giá), chưa có số lượng nên kinh phí để trống. Nhập số tiền.`;
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
      return `${fieldName(notice.field)} trong ${names.appendix} là ${quoted(notice.field, notice.appendix)}, trong ${names.body} là ${quoted(notice.field, notice.body)}.`;
    case "content-cut-short":
      return `nội dung trong ${names[notice.shorter]} ngắn hơn, thiếu "${quote(notice.missing)}".`;
    case "content-differs":
      return `nội dung trong ${names.appendix} ("${quote(notice.appendix)}") khác ${names.body} ("${quote(notice.body)}").`;
    case "sources-unlike":
      return `${names[notice.source]} cũng có ${String(notice.tasks)} nhiệm vụ, nhưng là những việc khác nên không đối chiếu và không lấy.`;
    case "field-not-compared":
      return `${names[notice.source]} không ghi ${fieldName(notice.field)} ở nhiệm vụ nào, nên phần này không đối chiếu.`;
    case "only-in-one-source":
      return `nhiệm vụ ${notice.ordinal === "" ? "" : `${notice.ordinal} `}"${quote(notice.text)}" chỉ có trong ${names[notice.source]}.`;
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

const inexact = { ceiling: "mức tối đa", about: "số ước tính", floor: "mức tối thiểu" } as const;

function bodyNotExisting({ body, kind, day, others, law, tasks }: Extract<Notice, { code: "body-not-existing" }>): string {
  const source = law === "" ? "" : ` (${law})`;
  if (kind === "ended")
    return `cơ quan "${quote(body)}"${naming(tasks)} không còn từ ngày ${printDay(day)}${source}${others === "" ? "" : `; thay vào đó là ${others}`}. Kiểm tra lại tên theo ngày của kế hoạch.`;
  return `cơ quan "${quote(body)}"${naming(tasks)} chỉ có từ ngày ${printDay(day)}${source}${others === "" ? "" : `; trước đó là ${others}`}. Kiểm tra lại tên theo ngày của kế hoạch.`;
}

/** The tasks that name a body, where there are several; of one the place says it. */
function naming(tasks: readonly number[]): string {
  if (tasks.length < 2) return "";
  const named = tasks.slice(0, mostNamed).join(", ");
  return tasks.length > mostNamed ? ` (nhiệm vụ ${named} và ${count(tasks.length - mostNamed)} nhiệm vụ khác)` : ` (nhiệm vụ ${named})`;
}

/** As many as can be read in one sentence. */
const mostNamed = 12;

/** "2025-03-01" as "01/3/2025": a zero before days below 10 and before months 1 and 2. */
function printDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

function planYears({ firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number | undefined }): string {
  if (lastYear === undefined) return `từ năm ${String(firstYear)}`;
  return firstYear === lastYear ? `năm ${String(firstYear)}` : `năm ${String(firstYear)} – ${String(lastYear)}`;
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

function quote(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation).trimEnd()}…`;
}

function listed(appendices: readonly { readonly numeral: number; readonly title: string }[]): string {
  return appendices
    .map(({ numeral, title }) => (title === "" ? romanNumeral(numeral) : `${romanNumeral(numeral)}. ${quote(title)}`))
    .join("; ");
}

function money(plain: string): string {
  return `${printAmount(amount(plain))} đồng`;
}

function count(value: number): string {
  return printAmount(amount(String(value)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
