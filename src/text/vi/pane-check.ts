/** What the pane's check says around the findings, which `checks` says. Short: the pane is 320 to 350 px wide. */
import type { Severity } from "../../core/checks/finding";
import { heldPlan } from "./held-plan";
import { moment } from "./moment";
import { understanding } from "./understanding";

const sheetsNamed = (sheets: readonly string[]): string => sheets.map((sheet) => `"${sheet}"`).join(", ");
const places = (count: number): string => `${String(count)} chỗ`;
const counted: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${String(count)} điểm sai`,
  warning: (count) => `${String(count)} điểm cần xem`,
  info: (count) => `${String(count)} lưu ý`,
};

export const paneCheck = {
  start: {
    heading: "Kiểm tra trước khi ký",
    purpose:
      "Tự tìm các bảng tiền trong sổ tính, cộng lại đến từng đồng, đọc lại số bằng chữ và nêu chỗ cần xem: ở ô nào, chênh bao nhiêu. Kiểm tra không sửa gì trên sổ tính.",
    button: "Kiểm tra",
    versions: "So hai bản…",
  },
  stages: {
    check: { read: "Đang đọc các trang tính…", judge: "Đang kiểm tra…" },
    repair: "Đang sửa…",
    undo: "Đang hoàn tác…",
    ignore: "Đang ghi lý do vào sổ tính…",
    restore: "Đang đưa lại vào danh sách…",
    record: "Đang lập biên bản…",
    mark: "Đang ghi chú vào ô…",
    stamp: "Đang ghi mã…",
    correct: understanding.stage,
    "drop-lapsed": understanding.stage,
    unmark: "Đang gỡ ghi chú…",
  },
  retry: "Thử lại",
  putAway: "Đóng thông báo",
  back: "Về danh sách",
  cancel: "Hủy",

  result: {
    heading: "Kết quả kiểm tra",
    counts: (counts: Readonly<Record<Severity, number>>): string =>
      (["error", "warning", "info"] as const)
        .filter((severity) => counts[severity] > 0)
        .map((severity) => counted[severity](counts[severity]))
        .join(", "),
    clean: "Không thấy sai sót.",
    cleanNotes: (counts: string) => `Không thấy sai sót, ${counts}`,
    cleanBut: (ignored: number) => `Không còn sai sót nào ngoài ${places(ignored)} đã bỏ qua.`,
    noTable: "Không tìm thấy bảng số liệu nào.",
    noTableHint:
      "Cần một bảng có dòng đầu bảng (Stt, Nội dung, Thành tiền…) và các dòng bên dưới. Nếu bảng ở trang tính chưa chọn, mở phần phạm vi bên dưới để chọn thêm.",
    again: "Kiểm tra lại",
    live: "Tự kiểm tra lại khi sổ tính thay đổi.",
    notLive: 'Bản Excel này không báo khi sổ tính thay đổi: sửa xong thì bấm "Kiểm tra lại".',
    groupHeading: { error: "Sai", warning: "Cần xem", info: "Lưu ý" } satisfies Record<Severity, string>,
    more: (next: number, left: number) =>
      left > next ? `Hiện thêm ${String(next)} (còn ${String(left)} chỗ nữa)` : `Hiện ${String(left)} chỗ còn lại`,
    listKeys: "Mũi tên lên, xuống: chuyển giữa các điểm. Enter: tới ô và xem chi tiết.",
  },
  live: {
    /** Said after an edit on the sheet, and only where the counts changed. */
    changed: (counts: string) => `Đã kiểm tra lại: ${counts}.`,
    clean: "Đã kiểm tra lại: không thấy sai sót.",
    noTable: "Đã kiểm tra lại: không còn bảng số liệu nào.",
  },
  scope: {
    /** `understood`: how all tables together were understood; "" where there is none. */
    heading: (sheets: number, tables: number, understood: string) =>
      `Phạm vi: ${String(tables)} bảng trên ${String(sheets)} trang tính${understood === "" ? "" : `. ${understood}`}`,
    purpose: "Bỏ chọn trang tính không cần kiểm tra. Tổng của trang bỏ chọn vẫn được dùng khi trang khác nhắc tới.",
    hidden: "đang ẩn",
    record: "biên bản, không kiểm tra",
    noTable: "không có bảng",
    table: (range: string, understood: string) => `Bảng ${range}. ${understood}.`,
  },
  plan: heldPlan,
  understanding,
  finding: {
    place: (sheet: string, cell: string) => `${sheet} · ${cell}`,
    placeSaid: (sheet: string, cell: string) => `Trang tính "${sheet}", ô ${cell}`,
    stated: "Số ghi",
    computed: "Số tính",
    difference: "Chênh",
    cells: "Ô liên quan",
    moreCells: (count: number) => `và ${String(count)} ô nữa`,
    repair: "Sửa…",
    ignore: "Bỏ qua…",
    of: (place: string) => `ô ${place}`,
  },
  repair: {
    heading: "Xem trước khi sửa",
    before: "Đang là",
    after: "Sẽ là",
    now: "Sửa",
    allButton: (count: number) => `Sửa ${places(count)}…`,
    all: (count: number) => `Sửa ${places(count)}`,
    allPurpose: "Chỉ những chỗ sửa được mà không phải đoán. Bỏ chọn chỗ không muốn sửa.",
    choose: (place: string) => `Sửa ô ${place}`,
    empty: "(trống)",
    asText: (figure: string) => `${figure} (dạng chữ)`,
    asNumber: (figure: string) => `${figure} (dạng số)`,
    noneLeft: "Không còn chỗ nào sửa tự động được.",
    nothing: "Chỗ này đã thay đổi từ lúc kiểm tra, không còn gì để sửa.",
    more: (left: number) => `và ${String(left)} chỗ nữa, cùng được sửa`,
    done: (count: number, place: string) => (count === 1 ? `Đã sửa ô ${place}.` : `Đã sửa ${places(count)}.`),
    undo: (count: number, place: string) => (count === 1 ? `Hoàn tác: sửa ô ${place}` : `Hoàn tác: sửa ${places(count)}`),
    undone: (count: number, place: string) =>
      count === 1 ? `Đã trả ô ${place} về như trước khi sửa.` : `Đã trả ${places(count)} về như trước khi sửa.`,
  },
  ignore: {
    label: "Lý do bỏ qua",
    hint: "Lý do được lưu trong sổ tính và ghi vào biên bản.",
    missing: "Ghi lý do để người xem sau hiểu vì sao.",
    tooLong: (limit: number) => `Lý do dài quá ${String(limit)} ký tự. Viết ngắn lại.`,
    now: "Bỏ qua",
    done: (place: string) => `Đã bỏ qua điểm ở ô ${place}; lý do đã ghi vào sổ tính. Lưu sổ tính để giữ lại.`,
    heading: (count: number) => `Đã bỏ qua (${String(count)})`,
    reason: (reason: string) => `Lý do: ${reason}`,
    by: (by: string, at: string) => (by === "" ? moment(at) : `${by}, ${moment(at)}`),
    restore: "Đưa lại",
    restored: (place: string) => `Đã đưa điểm ở ô ${place} trở lại danh sách.`,
    lapsed: (count: number) =>
      `${places(count)} từng được bỏ qua nay không còn như cũ: đã sửa, hoặc đã đổi số, đổi chữ. Chỗ nào còn sai được nêu lại trong danh sách.`,
  },
  notesProblem: {
    damaged:
      "Phần sổ tính giữ các chỗ đã bỏ qua của lần kiểm tra trước bị hỏng nên không đọc được. Các chỗ đó được nêu lại; lần bỏ qua tới sẽ ghi thay phần hỏng.",
    "too-large":
      "Phần sổ tính giữ các chỗ đã bỏ qua của lần kiểm tra trước quá lớn nên không đọc. Các chỗ đó được nêu lại; lần bỏ qua tới sẽ ghi thay phần đó.",
    "unknown-version":
      "Các chỗ đã bỏ qua của lần kiểm tra trước do bản mới hơn của phần bổ trợ ghi nên bản này không đọc được. Các chỗ đó được nêu lại; bỏ qua hoặc lập biên bản ở đây sẽ ghi thay phần đó.",
  },
  kept: {
    same: (at: string, code: string) => `Vẫn đúng như lần kiểm tra ${moment(at)} (mã ${code}).`,
    changed: (at: string, cells: number) => `${String(cells)} ô đã khác so với lần kiểm tra ${moment(at)}.`,
    by: (by: string) => `Người kiểm tra: ${by}.`,
    how: { changed: "đã đổi", added: "mới có", removed: "đã xóa" },
    more: (left: number) => `và ${String(left)} ô nữa`,
    stampNow: "Ghi mã vào chân bảng",
    stamp: (code: string, at: string) => `Mã nội dung đã kiểm tra: ${code} (${moment(at)})`,
    stamped: "Đã ghi mã vào dòng trống dưới bảng. Dòng này không tính vào mã.",
    unstamped: "Đã bỏ mã ở chân bảng.",
    undoStamp: "Hoàn tác: ghi mã vào chân bảng",
    pending: (at: string) => `Có biên bản ${moment(at)}; chưa so với nội dung hiện nay.`,
    compare: "So mã",
    which: "Những ô đã khác",
    meaning: "Mã này cho biết gì",
    proves:
      "Mã được tính từ số và chữ trong các bảng đã kiểm tra: mã không đổi thì số và chữ không đổi. Mã không phải chữ ký số: nó không chứng minh ai đã kiểm tra, và người có phần mềm này có thể tính lại mã cho nội dung khác.",
  },
  coverage: {
    heading: "Đã kiểm tra những gì",
    checked: (rules: number) => `${String(rules)} quy tắc đã chạy trên mỗi bảng:`,
    notChecked: "Không kiểm tra:",
    limits: [
      "Khoản chi có cần thiết, định mức và đơn giá có đúng quy định hay không.",
      "Số liệu gốc (chứng từ, báo giá, quyết định) ngoài sổ tính này.",
      "Hình vẽ, biểu đồ, hộp văn bản, bình luận trong ô.",
    ],
    noPlan: "Bảng có khớp với kế hoạch hay không: chưa đưa kế hoạch vào.",
    noTableForPlan: "Bảng có khớp với kế hoạch hay không: không thấy bảng nào để đối chiếu.",
    sheetsLeftOut: (sheets: readonly string[]) => `Trang tính không được chọn: ${sheetsNamed(sheets)}.`,
    sheetsWithoutTable: (sheets: readonly string[]) => `Trang tính không thấy bảng: ${sheetsNamed(sheets)}.`,
    records: (sheets: readonly string[]) => `Biên bản của các lần kiểm tra trước: ${sheetsNamed(sheets)}.`,
  },
  record: {
    button: "Biên bản…",
    heading: "Biên bản kiểm tra",
    purpose: "Thêm một trang tính để in và lưu hồ sơ: ai kiểm tra, lúc nào, tệp nào, đã kiểm tra gì, từng điểm và trạng thái của nó.",
    name: "Người kiểm tra",
    nameHint: "Họ tên, chức vụ. Được nhớ trên máy này.",
    nameMissing: "Ghi tên người kiểm tra.",
    now: "Lập biên bản",
    done: (sheet: string, code: string) => `Đã lập biên bản trên trang "${sheet}", mã ${code}. Lưu sổ tính để giữ lại.`,
    marksHeading: "Ghi chú vào ô (nếu cần)",
    marksPurpose: "Ghi từng điểm thành ghi chú ở đúng ô, để gửi người lập bảng sửa. Gỡ lại được bằng một lần bấm.",
    mark: (count: number) => `Ghi chú vào ${String(count)} ô`,
    unmark: "Gỡ các ghi chú",
    marked: (count: number) => `Đã ghi chú vào ${String(count)} ô.`,
    markedBut: (count: number, left: number) =>
      `Đã ghi chú vào ${String(count)} ô; ${String(left)} ô đã có ghi chú của người khác nên để nguyên.`,
    unmarked: (count: number) => (count === 0 ? "Không còn ghi chú nào để gỡ." : `Đã gỡ ${String(count)} ghi chú.`),
    marksUnsupported: "Bản Excel này không cho phần bổ trợ ghi chú vào ô.",
    sheet: {
      name: "Biên bản kiểm tra",
      title: "BIÊN BẢN KIỂM TRA SỐ LIỆU",
      file: "Tệp",
      who: "Người kiểm tra",
      when: "Thời điểm",
      moment,
      checked: "Đã kiểm tra",
      tables: (sheet: string, tables: string) => `Trang tính "${sheet}": ${tables}`,
      rules: (rules: number) =>
        `${String(rules)} quy tắc về tổng, công thức, số bằng chữ, đơn vị tính, số thứ tự, cơ quan, thời gian, trang in`,
      against: "Đối chiếu với",
      plan: (name: string, file: string | undefined, tasks: number, place: string) =>
        `${name}${file === undefined ? "" : ` (tệp "${file}")`}: ${String(tasks)} nhiệm vụ, với ${place}`,
      planTable: (sheet: string, range: string) => `bảng ${range} trên trang tính "${sheet}"`,
      notChecked: "Không kiểm tra",
      result: "Kết quả",
      code: "Mã nội dung",
      headings: ["Stt", "Mức", "Nơi", "Nội dung", "Trạng thái"],
      place: (sheet: string, cell: string) => `Trang tính "${sheet}", ô ${cell}`,
      states: {
        open: "Chưa xử lý",
        ignored: (reason: string, by: string) => (by === "" ? `Bỏ qua. Lý do: ${reason}` : `Bỏ qua (${by}). Lý do: ${reason}`),
        repaired: "Đã sửa khi kiểm tra",
      },
      repairedCell: (before: string, after: string) => `Đã thay "${before}" bằng "${after}".`,
      madeNumber: (figure: string) => `Đã đổi ${figure} từ dạng chữ thành dạng số.`,
      none: "Không thấy sai sót.",
      signature: "Người kiểm tra (ký, ghi rõ họ tên)",
    },
  },
  versions: {
    heading: "So hai bản",
    purpose: "Chọn bản trước và bản sau. Các dòng được ghép theo nội dung nên đổi thứ tự dòng không bị coi là khác.",
    before: "Bản trước",
    after: "Bản sau",
    chooseBefore: "Bản trước từ tệp .xlsx…",
    chooseAfter: "Bản sau từ tệp .xlsx…",
    choose: "Chọn…",
    missing: "Chọn bản này trước khi so.",
    whole: "Cả sổ tính này",
    inFile: (file: string, sheet: string) => `${file} · ${sheet}`,
    wholeFile: (file: string) => `Cả tệp ${file}`,
    now: "So sánh",
    reading: "Đang đọc…",
    comparing: "Đang so sánh…",
    sameChoice: "Hai ô đang chọn cùng một bản. Chọn bản khác ở một trong hai ô.",
    same: "Hai bản giống nhau: không thấy dòng nào khác.",
    noTables: "Hai bản không có bảng nào ghép được với nhau. Xem lại trang tính đã chọn.",
    counts: (changed: number, added: number, removed: number) =>
      [
        changed === 0 ? "" : `${String(changed)} dòng đổi`,
        added === 0 ? "" : `${String(added)} dòng thêm`,
        removed === 0 ? "" : `${String(removed)} dòng bỏ`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    sameRows: (rows: number) => `${String(rows)} dòng giống nhau`,
    kinds: { added: "Thêm", removed: "Bỏ", changed: "Đổi" },
    table: (sheet: string, range: string) => `Trang tính "${sheet}", bảng ${range}`,
    onlyBefore: (table: string) => `Chỉ bản trước có: ${table}.`,
    onlyAfter: (table: string) => `Chỉ bản sau có: ${table}.`,
    total: (heading: string, before: string, after: string, change: string) => `${heading}: trước ${before}, nay ${after} (${change}).`,
    fromTo: (before: string, after: string) => `trước ${before}, nay ${after}`,
    more: (amount: string) => `tăng ${amount}`,
    less: (amount: string) => `giảm ${amount}`,
    unchanged: "không đổi",
    explained: "Các dòng bên dưới giải thích đủ phần chênh.",
    unexplained: (amount: string) => `Các dòng bên dưới chưa giải thích hết: còn ${amount}, do dòng tổng ghi khác tổng các dòng.`,
    fields: {
      content: "Nội dung",
      group: "Nhóm",
      amount: "Số tiền",
      lead: "Chủ trì",
      cooperator: "Phối hợp",
      timeframe: "Thời gian",
      other: "Khác",
    },
    empty: "(trống)",
    moreRows: (left: number) => `và ${String(left)} dòng nữa`,
  },
  fileNotHandedOver: (file: string) => `Máy không cho đọc tệp "${file}": tệp đang bị khóa hoặc đã bị chuyển đi. Chọn lại tệp.`,
};

export type PaneCheck = typeof paneCheck;
