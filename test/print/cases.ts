/** The appendices that are printed: every shape that the form allows, in the length in which it goes wrong. Made up, the same on every run. */
import { amount } from "../../src/core/money/amount";
import type { Appendix, TaskGroup } from "../../src/core/plan/appendix";
import type { AppendixOptions } from "../../src/core/plan/appendix-options";
import type { Task } from "../../src/core/plan/task";

export interface PrintCase {
  readonly name: string;
  /** One sheet, and one Word document, each. */
  readonly appendices: readonly Appendix[];
}

const verbs = ["Rà soát", "Tổ chức", "Xây dựng", "Kiểm tra", "Tập huấn", "Mua sắm", "Sửa chữa", "Thông tin về", "Đánh giá", "Hỗ trợ"];
const things = [
  "đường truyền tại các điểm sinh hoạt cộng đồng",
  "lớp hướng dẫn người dân nộp hồ sơ qua mạng, mỗi lớp 50 người",
  "quy chế phối hợp giữa các phòng chuyên môn và công an xã",
  "hệ thống loa ở những ấp xa trung tâm",
  "kỹ năng an toàn thông tin cho công chức mới tuyển dụng",
  "máy quét khổ lớn phục vụ số hóa tài liệu lưu trữ",
  "kết quả thực hiện mười hai chỉ tiêu của năm trước, so với kế hoạch đã giao và với bình quân toàn tỉnh",
  "hộ nghèo",
];
const bodies = [
  "Phòng Văn hóa - Xã hội",
  "Văn phòng HĐND và UBND",
  "Trung tâm Phục vụ hành chính công",
  "Phòng Kinh tế, Hạ tầng và Đô thị",
  "Công an xã",
];
const cooperators = [
  "Các ấp; Đoàn Thanh niên",
  "Hội Liên hiệp Phụ nữ; Hội Nông dân; Ủy ban Mặt trận Tổ quốc Việt Nam xã",
  "",
  "Trường Tiểu học Long Hưng A; Trạm Y tế",
];
const timeframes = ["Quý I/2026", "6/2026", "Thường xuyên trong năm 2026", "Trước ngày 30/10/2026", "Từ quý II đến hết quý III/2026"];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

function task(index: number, more: Partial<Task> = {}): Task {
  return {
    ordinal: String(index + 1).padStart(2, "0"),
    content: `${pick(verbs, index * 7)} ${pick(things, index * 3)}${index % 4 === 1 ? `; ${pick(verbs, index + 2).toLowerCase()} ${pick(things, index * 5 + 1)}` : ""}.`,
    leads: { text: pick(bodies, index * 2), names: [] },
    cooperators: { text: pick(cooperators, index), names: [] },
    timeframe: { text: pick(timeframes, index * 3), kind: "other", from: undefined, to: undefined },
    cost: index % 5 === 3 ? undefined : amount(String(((index * 7919) % 450) * 100_000 + 1_250_000)),
    funding: "",
    source: undefined,
    ...more,
  };
}

const tasks = (count: number, more: (index: number) => Partial<Task> = () => ({})): readonly Task[] =>
  Array.from({ length: count }, (_, index) => task(index, more(index)));

function appendix(given: Partial<Appendix> & Pick<Appendix, "tasks">): Appendix {
  return {
    title: "Danh mục nhiệm vụ và kinh phí chuyển đổi số năm 2026",
    reference: { kind: "Kế hoạch", number: "7", symbol: "KH-UBND", day: 5, month: 2, year: 2026, issuedBy: "Ủy ban nhân dân xã Long Hưng" },
    unit: "dong",
    ...given,
  };
}

/** Names of things that are one long word: addresses of pages, codes of packages. */
const longWords = [
  "Cập nhật cổng https://dichvucong.longhung.thuathien.example.vn/thu-tuc/danh-sach?trang=1&so-dong=50&sap-xep=ngay-nop-ho-so hằng tuần.",
  "Mua bản quyền PHANMEMQUANLYVANBANVADIEUHANHTACNGHIEPDUNGCHUNGTOANTINHPHIENBANHAI cho 12 máy.",
  "Gói thầu số QLVB/2026/UBND-LH/MSHH/0001-0002-0003-0004-0005-0006-0007-0008.",
];

const longText = (index: number): string =>
  Array.from({ length: 24 }, (_, at) => `${pick(verbs, at * 3 + index)} ${pick(things, at * 5 + index)}`)
    .join("; ")
    .slice(0, 2000);

const groupNames = ["Hạ tầng số", "Nhân lực", "Dữ liệu số và an toàn thông tin", "Dịch vụ công trực tuyến"];

/** A heading of the first level every `every` tasks, and one of the second level in each second of them. */
function groups(count: number, every: number): readonly TaskGroup[] {
  const found: TaskGroup[] = [];
  for (let at = 0; at < count; at += every) {
    const number = at / every;
    found.push({ ordinal: "", title: pick(groupNames, number), level: 1, firstTask: at });
    if (number % 2 === 1)
      found.push({ ordinal: "", title: `Khoản mục phục vụ ${pick(groupNames, number).toLowerCase()}`, level: 2, firstTask: at + 1 });
  }
  return found;
}

const threeSign: Partial<AppendixOptions> = {
  placeAndDate: { place: "Long Hưng", day: 5, month: 2, year: 2026 },
  signatures: [
    { position: "Người lập biểu", name: "Nguyễn Thị Thu Hà" },
    { position: "Kế toán trưởng", name: "" },
    { position: "Thủ trưởng đơn vị", name: "Trần Văn Bình" },
  ],
};

const one = (name: string, given: Partial<Appendix> & Pick<Appendix, "tasks">): PrintCase => ({ name, appendices: [appendix(given)] });

export const printCases: readonly PrintCase[] = [
  one("mot-dong", { tasks: tasks(1) }),
  one("bay-dong", { tasks: tasks(7), options: threeSign }),
  one("sau-muoi-ba-dong", { tasks: tasks(63) }),
  one("nam-tram-dong", { tasks: tasks(500) }),
  one("van-ban-rat-dai", {
    tasks: tasks(9, (index) => (index % 3 === 1 ? { content: longText(index) } : {})),
  }),
  one("tu-rat-dai", { tasks: tasks(12, (index) => (index % 2 === 0 ? { content: pick(longWords, index / 2) } : {})) }),
  one("nhom-hai-cap", { tasks: tasks(44), groups: groups(44, 6), options: { ...threeSign, numbering: "anew" } }),
  one("nhom-danh-so-chay", { tasks: tasks(30), groups: groups(30, 5), options: { numbering: "running" } }),
  one("tam-cot", {
    tasks: tasks(40, (index) => ({ funding: pick(["Ngân sách xã", "Ngân sách tỉnh bổ sung có mục tiêu", "Xã hội hóa"], index) })),
    options: { remarks: true },
  }),
  one("muoi-ba-chu-so", { tasks: tasks(20, (index) => ({ cost: amount(String(123_456_789_012 + index * 98_765_432_101)) })) }),
  one("giay-ngang", { tasks: tasks(35), options: { ...threeSign, orientation: "Landscape" } }),
  one("trieu-dong", { unit: "trieu", tasks: tasks(25, (index) => (index === 4 ? { cost: amount("1234567") } : {})) }),
  one("van-ban-dang", { tasks: tasks(18), options: { form: "party", ...threeSign } }),
  // A total that just does not fit the page of its rows.
  ...[11, 12, 13, 14, 15, 16].map((count) => one(`vua-het-trang-${String(count)}`, { tasks: tasks(count), options: threeSign })),
  {
    name: "hai-phu-luc",
    appendices: [
      appendix({ tasks: tasks(20), options: { numeral: 1 } }),
      appendix({ title: "Dự toán mua sắm thiết bị", unit: "nghin", tasks: tasks(30), options: { numeral: 2, orientation: "Landscape" } }),
    ],
  },
];
