/** What the task pane says. Short: the pane is 320 to 350 px wide. */
import type { MoneyUnit } from "../../core/money/unit";
import type { PlanSource } from "../../core/plan/plan";

const unitNames: Readonly<Record<MoneyUnit, string>> = { dong: "đồng", nghin: "nghìn đồng", trieu: "triệu đồng" };
const twoDigits = (part: number): string => String(part).padStart(2, "0");
const task = (ordinal: string): string => (ordinal.trim() === "" ? "nhiệm vụ chưa có số" : `nhiệm vụ ${ordinal}`);

export const pane = {
  name: "Phụ lục",
  otherLanguage: { code: "en", short: "EN", said: "Switch to English" },
  unitNames,
  intake: {
    heading: "Lấy nội dung kế hoạch",
    purpose: "Dán nội dung kế hoạch: nhiệm vụ, cơ quan, thời gian và kinh phí được xếp thành phụ lục trên một trang tính mới.",
    textLabel: "Nội dung kế hoạch",
    textPlaceholder: "Dán (Ctrl+V) vào đây, hoặc thả tệp .txt, .md vào khung này",
    fromFile: (name: string) => `Lấy từ tệp "${name}"`,
    read: "Lấy nhiệm vụ",
    chooseFile: "Chọn tệp…",
    fileTypes: "Tệp văn bản .txt hoặc .md",
    sample: "Dùng kế hoạch mẫu",
    sampleName: "Kế hoạch mẫu",
    backToDraft: (tasks: number) => `Về bản đang soạn (${String(tasks)} nhiệm vụ)`,
    replacesDraft: 'Đang có bản soạn dở. Bấm "Lấy nhiệm vụ" sẽ đọc lại từ đầu và bỏ những chỗ đã sửa trong bản đó.',
    dropHere: "Thả tệp để lấy nội dung",
    oneFile: (names: readonly string[]) => `Đã thả ${String(names.length)} tệp; mỗi lần chỉ lấy được một tệp. Thả lại riêng tệp cần dùng.`,
    notHandedOver: (name: string) =>
      `Máy không cho đọc "${name}": đó có thể là thư mục, hoặc tệp đang bị khóa hay đã bị chuyển đi. Chọn lại tệp, hoặc mở tệp rồi chép nội dung dán vào đây.`,
  },
  review: {
    heading: "Xem lại",
    backSaid: "Về bước lấy nội dung",
    count: (tasks: number) => `${String(tasks)} nhiệm vụ`,
    uncertain: (tasks: number) => `${String(tasks)} nhiệm vụ cần xem`,
    nextUncertain: "Tới chỗ cần xem kế tiếp",
    sourceLabel: "Lấy từ",
    sources: { appendix: "Bảng phụ lục trong văn bản", body: "Phần nội dung kế hoạch" } satisfies Record<PlanSource, string>,
    unitLabel: "Đơn vị tính",
    notices: (count: number) => `${String(count)} điều cần biết về văn bản`,
    noticesOfTask: (ordinal: string) => `Chỗ cần xem, ${task(ordinal)}`,
    moreNotices: (count: number) => `và ${String(count)} điểm nữa`,
    noticeSeen: "Đã xem",
    noTasks: "Chưa có nhiệm vụ nào. Thêm nhiệm vụ, hoặc về bước lấy nội dung.",
    pages: "Các trang của danh mục",
    previousPage: "Trang trước",
    nextPage: "Trang sau",
    shownOf: (first: number, last: number, all: number) => `${String(first)}–${String(last)} / ${String(all)}`,
  },
  heading: {
    said: "Tiêu đề, số và ngày của văn bản",
    edit: "Sửa",
    done: "Xong",
    title: "Tiêu đề phụ lục",
    noTitle: "(chưa có tiêu đề)",
    kind: "Kèm theo",
    number: "Số",
    symbol: "Ký hiệu",
    date: "Ngày ban hành",
    dateHint: "dd/mm/yyyy, chưa có thì để trống",
    issuedBy: "Cơ quan ban hành",
    dateProblem: {
      "not-a-date": (typed: string) => `Không đọc được ngày "${typed}". Ghi dạng 09/02/2026; phần chưa có để trống, như …/02/2026.`,
      "no-such-month": (month: number) => `Không có tháng ${String(month)}. Tháng từ 01 đến 12.`,
      "no-such-day": (day: number, month: number | undefined, days: number) =>
        month === undefined
          ? `Không có ngày ${String(day)}.`
          : `Không có ngày ${String(day)} trong tháng ${twoDigits(month)}: tháng này có ${String(days)} ngày.`,
      "year-not-in-full": "Năm ghi đủ bốn chữ số, như 2026.",
    },
  },
  task: {
    said: (ordinal: string) => `Nhiệm vụ ${ordinal}`.trim(),
    of: task,
    whole: (ordinal: string) => `Xem hết ${task(ordinal)}`,
    ordinal: "Stt",
    content: "Nội dung",
    noContent: "(chưa có nội dung)",
    contentMissing: "Nhiệm vụ cần có nội dung, hoặc xóa nhiệm vụ này.",
    leads: "Cơ quan chủ trì",
    noLeads: "Chưa có cơ quan chủ trì",
    cooperators: "Cơ quan phối hợp",
    cooperatorCount: (count: number) => `+${String(count)} phối hợp`,
    timeframe: "Thời gian thực hiện",
    cost: "Kinh phí",
    sourceLines: (first: number, last: number) =>
      first === last ? `Dòng ${String(first)} của văn bản` : `Dòng ${String(first)}–${String(last)} của văn bản`,
    edit: "Sửa",
    done: "Xong",
    remove: "Xóa",
    removed: (ordinal: string) => `Đã xóa ${task(ordinal)}.`,
    undo: "Hoàn tác",
    add: "Thêm nhiệm vụ",
  },
  total: {
    label: "Tổng cộng",
    words: (words: string) => `Bằng chữ: ${words}`,
    tooLargeForWords: "Tổng quá lớn, không đọc được thành chữ.",
    notCounted: (costs: number) => `Chưa cộng ${String(costs)} số tiền không đọc được.`,
  },
  build: {
    button: "Lập phụ lục",
    busy: "Đang lập phụ lục…",
    built: (tasks: number, sheet: string, total: string) =>
      `Đã lập phụ lục ${String(tasks)} nhiệm vụ trên trang "${sheet}", tổng ${total}.`,
    notLive:
      "Có số tiền dài hơn 15 chữ số, quá sức một ô số của Excel, nên tổng và số bằng chữ được ghi sẵn và không tự đổi khi sửa bảng: sửa xong hãy lập lại.",
    retry: "Thử lại",
    putAway: "Đóng thông báo",
    blocked: {
      "no-tasks": "Chưa có nhiệm vụ nào để lập phụ lục.",
      "date-refused": "Ngày ban hành chưa đọc được: sửa ô đang chọn rồi bấm lại.",
      "cost-refused": (ordinal: string) => `Kinh phí của ${task(ordinal)} chưa đọc được: sửa ô đang chọn rồi bấm lại.`,
      "content-missing": (ordinal: string) => `Nội dung của ${task(ordinal)} còn trống: điền ô đang chọn rồi bấm lại.`,
    },
    question: "Sổ tính đã có phụ lục",
    found: (sheets: readonly string[]) =>
      sheets.length === 1 ? `Trang "${sheets[0] ?? ""}" đang chứa một phụ lục.` : `${String(sheets.length)} trang đang chứa phụ lục.`,
    replaceWarning: "Thay trang cũ thì nội dung cũ mất hẳn, Ctrl+Z không lấy lại được.",
    replaceWhich: "Trang sẽ thay",
    newSheet: "Lập trên trang mới",
    replace: (sheet: string) => `Thay trang "${sheet}"`,
    cancel: "Hủy",
  },
  failure: {
    heading: "Khung này gặp lỗi",
    explanation:
      "Đây là lỗi của chương trình, không phải do thao tác. Trang tính không bị thay đổi thêm. Chép chi tiết gửi người phụ trách, rồi mở lại khung.",
    details: "Chi tiết lỗi",
    copy: "Sao chép chi tiết",
    copied: "Đã chép vào bộ nhớ tạm.",
    copyByHand: "Trình duyệt không cho chép tự động: nội dung đã được chọn, bấm Ctrl+C.",
    reopen: "Mở lại",
  },
};
