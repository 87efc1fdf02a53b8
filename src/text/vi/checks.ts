/** What the checks say: what happened, by how much, what to do next. The place (sheet and cell) is said beside it. */
import type { Explanation, Finding, RuleName, Severity } from "../../core/checks/finding";
import { printPlainDecimal } from "../../core/money/decimal";
import { unreachable } from "../../core/unreachable";
import { rowNumbers } from "./row-numbers";

const number = (plain: string | undefined): string => (plain === undefined || plain === "" ? "trống" : printPlainDecimal(plain));
const quote = (text: string | undefined): string => `"${shorten(text ?? "")}"`;
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
const rowName = ({ label }: Finding): string => (label === undefined || label === "" ? "" : ` (${quote(label)})`);
const units: Readonly<Record<string, string>> = { dong: "đồng", nghin: "nghìn đồng", trieu: "triệu đồng", ty: "tỷ đồng" };
const pageIssues: Readonly<Record<string, string>> = {
  paper: "khổ giấy không phải A4",
  margins: "lề không theo quy định (trên, dưới 20–25 mm; trái 30–35 mm; phải 15–20 mm)",
  "title-rows": "bảng dài nhiều trang nhưng dòng đầu bảng không lặp lại",
  "page-numbers": "bảng dài nhiều trang nhưng không có số trang",
};

const hidings: Readonly<Record<NonNullable<Finding["hiddenBy"]>, { readonly how: string; readonly remedy: string }>> = {
  filter: { how: "đang bị bộ lọc ẩn", remedy: "Bỏ lọc" },
  hand: { how: "đang bị ẩn", remedy: "Bỏ ẩn" },
  both: { how: "đang bị bộ lọc ẩn hoặc bị ẩn bằng tay", remedy: "Bỏ lọc và bỏ ẩn" },
};
const hiding = ({ hiddenBy = "hand" }: Finding): (typeof hidings)["hand"] => hidings[hiddenBy];

function explain(explanation: Explanation | undefined): string {
  switch (explanation?.kind) {
    case undefined:
      return "";
    case "row":
      return explanation.how === "missing"
        ? `: đúng bằng ô ${explanation.cell}, có thể đã bỏ sót`
        : `: đúng bằng ô ${explanation.cell}, có thể đã cộng hai lần`;
    case "rows":
      return explanation.how === "missing"
        ? `: đúng bằng tổng hai ô ${explanation.cells.join(" và ")}, có thể đã bỏ sót`
        : `: đúng bằng tổng hai ô ${explanation.cells.join(" và ")}, có thể đã cộng hai lần`;
    case "digit":
      return `: chỉ khác chữ số thứ ${String(explanation.place)} từ phải sang (ghi ${explanation.stated}, cộng được ${explanation.computed})`;
    case "swapped":
      return `: hai chữ số liền nhau bị đảo (ghi ${explanation.stated}, cộng được ${explanation.computed})`;
    case "length":
      return explanation.digits === 1 ? ": có thể gõ thừa một chữ số" : ": có thể gõ thiếu một chữ số";
    case "factor":
      return `: ${explanation.how === "large" ? "lớn" : "nhỏ"} hơn đúng ${printPlainDecimal(explanation.factor)} lần`;
    case "rounding":
      return ": có thể do làm tròn";
    default:
      return unreachable(explanation);
  }
}

const byHow = (finding: Finding): string => `chênh ${number(finding.difference)}${explain(finding.explanation)}`;
const sums = (finding: Finding): string =>
  `ghi ${number(finding.stated)}, cộng các dòng được ${number(finding.computed)}, ${byHow(finding)}.`;

/** One sentence for each rule. */
const sentences: Readonly<Record<RuleName, (finding: Finding) => string>> = {
  "total-differs": (finding) => `Tổng${rowName(finding)} ${sums(finding)}`,
  "subtotal-differs": (finding) => `Số của nhóm${rowName(finding)} ${sums(finding)}`,
  "row-left-out": (finding) =>
    `Công thức cộng${rowName(finding)} bỏ sót ${String(finding.count ?? 1)} dòng: ô ${finding.other ?? ""}. Ghi ${number(finding.stated)}, cộng đủ được ${number(finding.computed)}, chênh ${number(finding.difference)}.`,
  "counted-twice": (finding) =>
    `Công thức cộng${rowName(finding)} cộng cả dòng nhóm và các dòng thuộc nhóm đó (${finding.other ?? ""}). Ghi ${number(finding.stated)}, mỗi dòng cộng một lần được ${number(finding.computed)}, thừa ${number(finding.difference)}.`,
  "total-missing": (finding) => `Dòng tổng${rowName(finding)} không ghi số nào. Ghi tổng, hoặc bỏ dòng này.`,
  "typed-total": (finding) =>
    `Tổng${rowName(finding)} ${number(finding.stated)} được gõ tay trong khi các tổng khác là công thức; sửa một dòng thì tổng này không đổi theo. Nên thay bằng công thức.`,
  "total-filtered": (finding) =>
    `Tổng${rowName(finding)} dùng SUBTOTAL nên không tính các dòng ${hiding(finding).how} (${finding.other ?? ""}). Đang hiện ${number(finding.stated)}, cộng đủ được ${number(finding.computed)}. ${hiding(finding).remedy}, hoặc dùng SUM.`,
  "result-stale": (finding) =>
    `Kết quả lưu trong ô${rowName(finding)} là ${number(finding.stated)}, nhưng công thức cộng được ${number(finding.computed)}, ${byHow(finding)}. Mở bằng Excel, bấm F9 để tính lại rồi lưu.`,
  "column-formula-differs": (finding) =>
    finding.count === undefined
      ? `Đầu cột ghi ${finding.other ?? ""}: ô này${rowName(finding)} ghi ${number(finding.stated)}, tính được ${number(finding.computed)}, ${byHow(finding)}.`
      : `Đầu cột ghi ${finding.other ?? ""} nhưng ${String(finding.count)} dòng không theo công thức này. Xem lại đầu cột hoặc cách tính.`,
  "row-sum-differs": (finding) =>
    `Cột tổng${rowName(finding)} ghi ${number(finding.stated)}, cộng các cột ${finding.other ?? ""} được ${number(finding.computed)}, ${byHow(finding)}.`,
  "product-differs": (finding) =>
    `${finding.other ?? ""} = ${number(finding.computed)}, ô này${rowName(finding)} ghi ${number(finding.stated)}, ${byHow(finding)}.`,
  "tax-differs": (finding) =>
    `Tính từ ${finding.other ?? ""} được ${number(finding.computed)}, ô này${rowName(finding)} ghi ${number(finding.stated)}, ${byHow(finding)}.`,
  "shares-not-hundred": (finding) =>
    `Các tỷ lệ ở cột ${quote(finding.label)} cộng được ${number(finding.computed)}, không phải ${number(finding.stated)}.`,
  "grand-total-differs": (finding) =>
    `Dòng này${rowName(finding)} ghi ${number(finding.stated)}, tổng ở ${finding.other ?? ""} là ${number(finding.computed)}, ${byHow(finding)}.`,
  "words-differ": (finding) =>
    finding.stated === undefined
      ? `Số tiền bằng chữ ${quote(finding.label)} không đọc được thành số${finding.other === undefined ? "" : `, vướng ở từ "${finding.other}"`}. Tổng bằng số là ${number(finding.computed)} đồng.`
      : `Bằng chữ là ${number(finding.stated)} đồng, bằng số là ${number(finding.computed)} đồng${finding.other === undefined ? "" : `: khác nhau từ chữ "${finding.other}"`}.`,
  "words-missing": (finding) => `Dưới dòng tổng${rowName(finding)} chưa có số tiền bằng chữ.`,
  "old-font": (finding) =>
    `${String(finding.count ?? 1)} ô dùng phông chữ cũ ${quote(finding.other)}, máy khác hiện sai chữ. Chuyển sang Times New Roman, mã Unicode.`,
  "cell-error": (finding) =>
    finding.other === undefined
      ? `Ô hiện lỗi ${finding.stated ?? ""}${followers(finding)}. Sửa công thức của ô này.`
      : `Ô hiện lỗi ${finding.stated ?? ""} vì công thức cộng cả ô ${finding.other} đang chứa chữ${followers(finding)}. Ghi số vào ô đó, hoặc bỏ nó khỏi công thức.`,
  "unknown-function": (finding) =>
    finding.severity === "error"
      ? `Hàm ${finding.other ?? ""} không có trong Excel (là macro hoặc phần bổ trợ của máy khác) nên ${String(finding.count ?? 1)} ô không có kết quả, hiện #NAME?. Dùng công thức có sẵn của Excel, hoặc ghi thẳng kết quả.`
      : `Hàm ${finding.other ?? ""} không có trong Excel: máy không cài macro sẽ hiện #NAME? ở ${String(finding.count ?? 1)} ô. Nên ghi thẳng kết quả trước khi gửi.`,
  "circular-formula": (finding) => `Công thức ${finding.other ?? ""} cộng cả chính ô này nên kết quả không đúng. Thu hẹp vùng cộng.`,
  "number-as-text": (finding) =>
    finding.count !== undefined
      ? `Cột ${quote(finding.label)} có ${String(finding.count)} số được lưu dạng chữ, hàm SUM không cộng. Chuyển thành số.`
      : finding.other === undefined
        ? `Số ${quote(finding.stated)}${rowName(finding)} được lưu dạng chữ, hàm SUM không cộng. Chuyển thành số.`
        : `Số ${quote(finding.stated)}${rowName(finding)} được lưu dạng chữ nên tổng ở ô ${finding.other} thiếu ${number(finding.difference)} (cộng đủ được ${number(finding.computed)}). Chuyển thành số.`,
  "mixed-separators": (finding) =>
    `Cột ${quote(finding.label)} vừa ghi kiểu ${quote(finding.stated)} vừa ghi kiểu ${quote(finding.other)}: dấu chấm và dấu phẩy lẫn lộn. Thống nhất dấu chấm cho hàng nghìn.`,
  "fraction-of-dong": (finding) =>
    (finding.count ?? 1) > 1
      ? `Cột ${quote(finding.label)} có ${String(finding.count)} số lẻ dưới một đồng, số in ra đã làm tròn nên cộng lại không khớp. Làm tròn đến đồng.`
      : `Số ${number(finding.stated)} lẻ dưới một đồng. Làm tròn đến đồng.`,
  "negative-amount": (finding) => `Số âm ${number(finding.stated)}${rowName(finding)} ở cột ${quote(finding.other)}. Xem lại dấu trừ.`,
  "too-many-digits": (finding) =>
    `Số ${number(finding.stated)}${rowName(finding)} dài hơn 15 chữ số, Excel không giữ được các chữ số cuối. Ghi theo nghìn hoặc triệu đồng.`,
  "unit-missing": (finding) => `Bảng có cột tiền ${quote(finding.label)} nhưng không ghi đơn vị tính. Ghi "Đơn vị tính: …" phía trên bảng.`,
  "units-disagree": (finding) =>
    `Ở đây ghi đơn vị ${units[finding.stated ?? ""] ?? ""}, còn ô ${finding.other ?? ""} ghi ${units[finding.computed ?? ""] ?? ""}. Thống nhất một đơn vị.`,
  "duplicate-task": (finding) =>
    `Trùng với ô ${finding.other ?? ""}: cùng nội dung ${quote(finding.label)}${finding.stated === undefined ? "" : `, cùng số tiền ${number(finding.stated)}`}. Xem có bị chép hai lần không.`,
  "hidden-money": (finding) =>
    finding.label === "column"
      ? `Cột ${finding.other ?? ""} đang ẩn nhưng có số tiền. Bỏ ẩn để người ký thấy đủ.`
      : `Dòng ${rowNumbers(finding.cells.slice(1))} ${hiding(finding).how} nhưng có số tiền, cộng ${number(finding.stated)}. ${hiding(finding).remedy} để người ký thấy đủ.`,
  "formula-differs": (finding) =>
    `Công thức ${finding.label ?? ""} khác các dòng bên cạnh (${finding.other ?? ""}): đang là ${number(finding.stated)}, theo các dòng bên cạnh là ${number(finding.computed)}.`,
  "typed-among-formulas": (finding) =>
    finding.severity === "info"
      ? `Số ${number(finding.stated)}${rowName(finding)} được gõ tay, các dòng bên cạnh là công thức (${finding.other ?? ""}). Kết quả hiện giống nhau.`
      : `Số ${number(finding.stated)}${rowName(finding)} được gõ tay, theo công thức của các dòng bên cạnh (${finding.other ?? ""}) là ${number(finding.computed)}.`,
  "ordinal-gap": (finding) =>
    `Số thứ tự nhảy từ ${finding.other ?? ""} sang ${finding.stated ?? ""}${rowName(finding)}. Xem có sót dòng không.`,
  "ordinal-repeated": (finding) => `Số thứ tự ${finding.stated ?? ""}${rowName(finding)} trùng hoặc lùi so với ô ${finding.other ?? ""}.`,
  "ordinal-is-date": (finding) =>
    `Số thứ tự${rowName(finding)} đã bị Excel đổi thành ngày tháng. Định dạng ô là Văn bản (Text) rồi gõ lại.`,
  "lead-missing": (finding) => `Dòng ${quote(finding.label)} chưa ghi ${quote(finding.other)}.`,
  "lead-also-cooperator": (finding) =>
    `${quote(finding.stated)} vừa chủ trì vừa phối hợp ở dòng ${quote(finding.label)}. Bỏ ở một trong hai cột.`,
  "body-not-existing": ({ stated, change }) => {
    const law = change === undefined || change.law === "" ? "" : ` (${change.law})`;
    const others = change === undefined || change.others === "" ? "" : change.others;
    return change?.kind === "not-yet"
      ? `${quote(stated)} chỉ có từ ngày ${printDay(change.day)}${law}${others === "" ? "" : `; trước đó là ${others}`}. Kiểm tra lại tên theo ngày của kế hoạch.`
      : `${quote(stated)} không còn từ ngày ${printDay(change?.day ?? "")}${law}${others === "" ? "" : `; thay vào đó là ${others}`}. Kiểm tra lại tên theo ngày của kế hoạch.`;
  },
  "day-does-not-exist": (finding) => `Ngày ${quote(finding.stated)}${rowName(finding)} không có trong lịch.`,
  "date-as-text": (finding) =>
    `Ngày ${quote(finding.stated)} được lưu dạng chữ giữa các ngày thật, không sắp xếp và tính được. Gõ lại thành ngày.`,
  "timeframe-cannot-be": (finding) => `Thời gian ${quote(finding.stated)}${rowName(finding)} không thể có.`,
  "timeframe-outside-year": (finding) =>
    `Thời gian ${quote(finding.stated)}${rowName(finding)} nằm ngoài năm ${finding.other ?? ""} ghi ở tiêu đề.`,
  "timeframe-over": (finding) =>
    `Thời gian ${quote(finding.stated)}${rowName(finding)} đã qua trước ngày ban hành kế hoạch (${printDay(finding.other ?? "")}). Xem lại thời gian hoặc ngày của kế hoạch.`,
  "source-missing": (finding) => `Dòng ${quote(finding.label)} có kinh phí nhưng chưa ghi ${quote(finding.other)}.`,
  "basis-missing": (finding) =>
    `Dòng ${quote(finding.label)} ghi ${number(finding.stated)} mà không có ${finding.other ?? ""} như các dòng khác. Ghi căn cứ tính.`,
  "page-setup": (finding) =>
    `Thiết lập trang chưa theo Nghị định 30/2020/NĐ-CP: ${(finding.other ?? "")
      .split(" ")
      .map((issue) => pageIssues[issue] ?? "")
      .join("; ")}.`,
  "plan-differs": planDiffers,
};

/** "2025-03-01" -> "01/3/2025", as dates are written: a zero before days below 10 and before months 1 and 2. */
function printDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

const planFields: Readonly<Record<string, string>> = {
  leads: "cơ quan chủ trì",
  cooperators: "cơ quan phối hợp",
  timeframe: "thời gian",
  content: "nội dung",
};

/** `other` says in what the two disagree. */
function planDiffers(finding: Finding): string {
  const { label, other = "", stated, computed, count } = finding;
  switch (other) {
    case "only-here":
      return `Dòng ${quote(label)} có trong phụ lục, không thấy trong kế hoạch. Bỏ dòng này, hoặc bổ sung vào kế hoạch.`;
    case "only-in-plan":
      return `Kế hoạch có nhiệm vụ ${quote(label)}, phụ lục không có. Thêm dòng này vào phụ lục, hoặc sửa kế hoạch.`;
    case "unlike":
      return `Các dòng của bảng không giống nhiệm vụ nào trong ${String(count ?? 0)} nhiệm vụ của kế hoạch nên chưa so được từng dòng. Xem lại tệp kế hoạch đã chọn.`;
    case "cost":
      return `Kinh phí${rowName(finding)}: phụ lục ghi ${stated === "" ? "trống" : `${number(stated)} đồng`}, kế hoạch ghi ${number(computed)} đồng. Thống nhất hai văn bản.`;
    default:
      return `Dòng ${quote(label)}, ${planFields[other] ?? ""}: phụ lục ghi ${quote(stated)}, kế hoạch ghi ${quote(computed)}. Thống nhất hai văn bản.`;
  }
}

function followers({ count }: Finding): string {
  return count === undefined || count === 0 ? "" : `; ${String(count)} ô khác lỗi theo`;
}

export const checks = {
  finding: (finding: Finding): string => sentences[finding.rule](finding),

  severities: { error: "Sai", warning: "Cần xem", info: "Lưu ý" } satisfies Record<Severity, string>,

  /** What each rule looks for, for the documentation and the list of what was checked. */
  rules: {
    "total-differs": "Tổng ghi khác tổng các dòng.",
    "subtotal-differs": "Số của nhóm khác tổng các dòng thuộc nhóm.",
    "row-left-out": "Công thức cộng bỏ sót dòng có tiền.",
    "counted-twice": "Công thức cộng cả nhóm lẫn các dòng của nhóm.",
    "total-missing": "Dòng tổng không ghi số.",
    "typed-total": "Tổng gõ tay trong khi các tổng khác là công thức.",
    "total-filtered": "Tổng bằng SUBTOTAL thiếu các dòng đang ẩn.",
    "result-stale": "Kết quả lưu trong ô cũ hơn công thức.",
    "column-formula-differs": "Dòng không theo công thức ghi ở đầu cột (3=1+2).",
    "row-sum-differs": "Cột tổng khác tổng các cột thành phần.",
    "product-differs": "Số lượng × đơn giá khác thành tiền, kể cả sai 10, 100, 1.000 lần.",
    "tax-differs": "Tiền thuế khác thuế suất × số tiền, hoặc số sau thuế khác số trước thuế cộng thuế.",
    "shares-not-hundred": "Các tỷ lệ không cộng thành 100 %.",
    "grand-total-differs": "Dòng tổng hợp ghi khác tổng của trang tính, hoặc của các bảng phía trên, mà nó nêu tên.",
    "words-differ": "Số tiền bằng chữ khác tổng bằng số, hoặc không đọc được.",
    "words-missing": "Phụ lục, dự toán có tổng mà không có số tiền bằng chữ.",
    "old-font": "Phông chữ cũ (.VnTime, VNI).",
    "cell-error": "Ô hiện lỗi (#VALUE!, #REF!, #DIV/0!).",
    "unknown-function": "Công thức dùng hàm không có trong Excel (#NAME?).",
    "circular-formula": "Công thức cộng cả chính ô của nó.",
    "number-as-text": "Số được lưu dạng chữ, có dấu cách hoặc dấu nháy.",
    "mixed-separators": "Dấu chấm và dấu phẩy lẫn lộn trong một cột.",
    "fraction-of-dong": "Số tiền lẻ dưới một đồng.",
    "negative-amount": "Số tiền âm ở cột không phải chênh lệch.",
    "too-many-digits": "Số dài hơn 15 chữ số.",
    "unit-missing": "Bảng tiền không ghi đơn vị tính.",
    "units-disagree": "Hai đơn vị tính khác nhau trong một bảng.",
    "duplicate-task": "Hai dòng cùng nội dung, cùng số tiền trong một nhóm.",
    "hidden-money": "Dòng hoặc cột ẩn có tiền.",
    "formula-differs": "Công thức khác các dòng bên cạnh và ra số khác.",
    "typed-among-formulas": "Số gõ tay giữa các công thức.",
    "ordinal-gap": "Số thứ tự nhảy.",
    "ordinal-repeated": "Số thứ tự trùng hoặc lùi.",
    "ordinal-is-date": "Số thứ tự bị đổi thành ngày tháng.",
    "lead-missing": "Nhiệm vụ chưa có cơ quan chủ trì.",
    "lead-also-cooperator": "Cơ quan chủ trì cũng ghi ở cột phối hợp.",
    "body-not-existing": "Cơ quan không còn, hoặc chưa có, vào ngày của kế hoạch.",
    "day-does-not-exist": "Ngày không có trong lịch.",
    "date-as-text": "Ngày lưu dạng chữ giữa các ngày thật.",
    "timeframe-cannot-be": "Thời gian không thể có: kết thúc trước khi bắt đầu, quý V, tháng 13.",
    "timeframe-outside-year": "Thời gian nằm ngoài năm ghi ở tiêu đề.",
    "timeframe-over": "Thời gian đã qua trước ngày ban hành kế hoạch.",
    "source-missing": "Có kinh phí mà chưa ghi nguồn.",
    "basis-missing": "Có tiền mà không có số lượng × định mức.",
    "page-setup": "Thiết lập trang không theo Nghị định 30/2020/NĐ-CP.",
    "plan-differs": "Phụ lục khác kế hoạch: thiếu, thừa nhiệm vụ; khác kinh phí, cơ quan, thời gian (khi có tệp kế hoạch).",
  } satisfies Record<RuleName, string>,

  understood: (groups: number, items: number): string =>
    groups === 0 ? `Hiểu là: ${String(items)} khoản` : `Hiểu là: ${String(groups)} nhóm, ${String(items)} khoản`,

  /** The report of the command line. */
  report: {
    heading: (file: string, errors: number, warnings: number, notes: number) =>
      `"${file}": ${String(errors)} điểm sai, ${String(warnings)} điểm cần xem, ${String(notes)} lưu ý.`,
    table: (sheet: string, range: string, understood: string) => `  Trang tính "${sheet}", bảng ${range}. ${understood}.`,
    noTable: "  Không tìm thấy bảng số liệu nào.",
    finding: (severity: string, sheet: string, cell: string, sentence: string) =>
      `  - ${severity}, trang tính "${sheet}", ô ${cell}: ${sentence}`,
    clean: (rules: number) => `  Không thấy sai sót (đã kiểm tra ${String(rules)} quy tắc).`,
  },
  refused: {
    fileMissing: "Chưa ghi tệp cần kiểm tra. Ví dụ: phuluc check phu-luc.xlsx",
    notFound: (file: string) => `Không tìm thấy tệp "${file}". Kiểm tra lại tên và thư mục.`,
    isFolder: (file: string) => `"${file}" là thư mục. Ghi tên tệp .xlsx nằm trong đó.`,
    noPermission: (file: string) => `Không được phép đọc tệp "${file}". Kiểm tra quyền của tệp.`,
    unreadable: (file: string, code: string) => `Không đọc được tệp "${file}" (mã ${code}). Chép tệp về máy này rồi thử lại.`,
    empty: (file: string) => `Tệp "${file}" trống.`,
    notAWorkbook: (file: string) =>
      `Tệp "${file}" không phải sổ tính .xlsx. Mở bằng Excel, chọn Lưu thành (Save As) → Sổ tính Excel (.xlsx).`,
    oldExcel: (file: string) =>
      `Tệp "${file}" là Excel 97–2003 (.xls). Mở bằng Excel, chọn Tệp → Lưu thành (Save As) → Sổ tính Excel (.xlsx), rồi kiểm tra tệp mới.`,
    password: (file: string) =>
      `Tệp "${file}" được đặt mật khẩu. Bỏ mật khẩu trong Excel (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi kiểm tra lại.`,
    tooLarge: (file: string) => `Tệp "${file}" quá lớn để kiểm tra. Tách thành nhiều tệp nhỏ hơn.`,
    damaged: (file: string) => `Tệp "${file}" bị hỏng. Mở bằng Excel, lưu lại rồi kiểm tra lần nữa.`,
    noSheet: (file: string, sheet: string, names: readonly string[]) =>
      `Tệp "${file}" không có trang tính "${sheet}". Các trang tính có: ${names.map((name) => `"${name}"`).join(", ")}.`,
  },
};
