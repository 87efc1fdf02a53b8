/** What the command line says. Every refusal is one line: what happened, and what to do next. */
import type { PlanSource } from "../../core/plan/plan";

const unitNames = "dong (đồng), nghin (nghìn đồng) hoặc trieu (triệu đồng)";

export const commandLine = {
  usage: {
    overview:
      "Cách dùng: phuluc appendix KẾ_HOẠCH [--out TỆP.xlsx|TỆP.docx|TỆP.pdf] [--json] [--source body|appendix] [--against TỆP] [--unit dong|nghin|trieu] [--orientation portrait|landscape] [--form state|party] [--numeral SỐ] [--remarks] [--signatures] | phuluc check TỆP.xlsx … [--sheet TÊN] [--plan KẾ_HOẠCH] [--before BẢN_TRƯỚC.xlsx] [--json] | phuluc words [--unit dong|nghin|trieu] | phuluc amounts [--unit dong|nghin|trieu]; thêm --lang en để dùng tiếng Anh.",
    noCommand:
      "Chưa ghi lệnh. Các lệnh có: appendix (lập phụ lục từ kế hoạch), check (kiểm tra bảng tính), words (đọc số tiền thành chữ), amounts (đọc số tiền đã gõ).",
    unknownCommand: (typed: string) =>
      `Không có lệnh "${typed}". Các lệnh có: appendix (lập phụ lục từ kế hoạch), check (kiểm tra bảng tính), words (đọc số tiền thành chữ), amounts (đọc số tiền đã gõ).`,
    unknownOption: (typed: string, known: readonly string[]) =>
      `Không có tùy chọn "${typed}" ở lệnh này. Các tùy chọn có: ${known.join(", ")}.`,
    valueMissing: (option: string) => `Sau ${option} cần ghi một giá trị.`,
    valueNotWanted: (option: string) => `Tùy chọn ${option} không nhận giá trị.`,
    optionTwice: (option: string) => `Tùy chọn ${option} được ghi hai lần. Giữ lại một.`,
    notALanguage: (typed: string) => `Không có ngôn ngữ "${typed}". Ghi --lang vi hoặc --lang en.`,
    notAUnit: (typed: string) => `Không có đơn vị tiền "${typed}". Sau --unit ghi ${unitNames}.`,
    notASource: (typed: string) =>
      `Không có phần "${typed}". Sau --source ghi body (lấy nhiệm vụ từ nội dung kế hoạch) hoặc appendix (lấy từ bảng phụ lục trong văn bản).`,
    notAnOrientation: (typed: string) =>
      `Không có hướng giấy "${typed}". Sau --orientation ghi portrait (giấy đứng) hoặc landscape (giấy ngang).`,
    notAForm: (typed: string) =>
      `Không có thể thức "${typed}". Sau --form ghi state (Nghị định 30/2020/NĐ-CP) hoặc party (văn bản của Đảng, Hướng dẫn 36-HD/VPTW).`,
    notANumeral: (typed: string) =>
      `"${typed}" không phải số thứ tự của phụ lục. Sau --numeral ghi một số từ 1 đến 99, ví dụ 2 cho Phụ lục II.`,
    numeralOfSeveral: (count: number) => `Văn bản có ${String(count)} phụ lục, đã được đánh số theo văn bản: bỏ --numeral.`,
    planMissing: "Chưa ghi tệp kế hoạch. Ví dụ: phuluc appendix ke-hoach.txt --out phu-luc.xlsx",
    tooMany: (extra: string) => `Thừa "${extra}". Nếu tên tệp có dấu cách thì đặt tên trong dấu ngoặc kép.`,
  },
  plan: {
    notFound: (file: string) => `Không tìm thấy tệp "${file}". Kiểm tra lại tên và thư mục.`,
    isFolder: (file: string) => `"${file}" là thư mục. Ghi tên tệp kế hoạch nằm trong đó.`,
    noPermission: (file: string) => `Không được phép đọc tệp "${file}". Kiểm tra quyền của tệp.`,
    unreadable: (file: string, code: string) => `Không đọc được tệp "${file}" (mã ${code}). Chép tệp về máy này rồi thử lại.`,
    empty: (file: string) => `Tệp "${file}" không có chữ nào. Cần văn bản của kế hoạch.`,
    noAppendixTable: (tasks: number) =>
      `Văn bản không có bảng phụ lục. Nội dung kế hoạch có ${String(tasks)} nhiệm vụ: bỏ --source, hoặc ghi --source body.`,
    noBodyTasks: (rows: number) =>
      `Nội dung kế hoạch không có nhiệm vụ nào đọc được. Bảng phụ lục có ${String(rows)} dòng: bỏ --source, hoặc ghi --source appendix.`,
  },
  out: {
    unknownKind: (file: string) =>
      `Tên tệp kết quả "${file}" cần kết thúc bằng .xlsx (trang tính), .docx (văn bản Word) hoặc .pdf (bản in).`,
    noLibreOffice:
      "Máy này không có LibreOffice nên chưa lập được tệp PDF. Cài LibreOffice (có Calc) rồi chạy lại; hoặc ghi tên tệp .xlsx, mở bằng Excel và lưu thành PDF.",
    noPdf:
      "LibreOffice có trên máy nhưng không lập được tệp PDF. Đóng các cửa sổ LibreOffice đang mở rồi chạy lại; hoặc ghi tên tệp .xlsx, mở bằng Excel và lưu thành PDF.",
    isPlan: (file: string) => `"${file}" chính là tệp kế hoạch. Chọn tên khác cho tệp kết quả, để kế hoạch không bị ghi đè.`,
    noFolder: (file: string) => `Không có thư mục để ghi "${file}". Tạo thư mục trước, hoặc chọn nơi khác.`,
    isFolder: (file: string) => `"${file}" là thư mục. Chọn một tên tệp cho kết quả.`,
    noPermission: (file: string) => `Không được phép ghi "${file}". Chọn nơi khác, hoặc kiểm tra quyền của thư mục và của tệp đã có.`,
    notWritten: (file: string, code: string) =>
      `Chưa ghi được "${file}" (mã ${code}). Chọn nơi khác rồi thử lại; tệp cũ nếu có vẫn giữ nguyên.`,
  },
  summary: {
    read: (tasks: number, source: PlanSource) =>
      `Đã đọc ${String(tasks)} nhiệm vụ từ ${source === "appendix" ? "bảng phụ lục trong văn bản" : "nội dung kế hoạch"}.`,
    appendix: (word: string, tasks: number, total: string) => `  - ${word}: ${String(tasks)} nhiệm vụ, ${total} đồng.`,
    ofAppendix: (word: string, sentence: string) => `${word}: ${sentence}`,
    total: (total: string, words: string | undefined) => `Tổng cộng: ${total} đồng${words === undefined ? "" : ` (${words})`}.`,
    noticesHeading: (count: number) => `Cần xem lại ${String(count)} điểm:`,
    notice: (message: string) => `  - ${message}`,
    written: (file: string) => `Đã ghi phụ lục vào "${file}".`,
    notWritten: "Chưa ghi tệp nào; thêm --out TỆP.xlsx để lập phụ lục trên trang tính (hoặc .docx, .pdf).",
    notLive: "Có số tiền dài hơn 15 chữ số nên tổng và số bằng chữ được ghi sẵn, không tự đổi khi sửa bảng.",
  },
  lineTooLong: (limit: number) => `Dòng dài hơn ${String(limit)} ký tự, không phải một số tiền.`,
  bug: (message: string) => `Lỗi của chương trình, không phải do tệp hay do thao tác: ${message}`,
};
