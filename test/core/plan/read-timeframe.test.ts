import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { doubtsAbout, readTimeframe } from "../../../src/core/plan/read-timeframe";
import { sharedSamples } from "./shared-samples";

/** As officers write them; the plan is of 2020. Kind, from, to. */
const forms: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  // regular
  ["Thường xuyên", "regular", undefined, undefined],
  ["Nhiệm vụ thường xuyên", "regular", undefined, undefined],
  ["Thường xuyên, theo yêu cầu nhiệm vụ", "regular", undefined, undefined],
  ["Thường xuyên trong năm 2019", "regular", "2019-01-01", "2019-12-31"],
  ["Thường xuyên, hằng năm", "regular", undefined, undefined],
  ["Hằng năm", "regular", undefined, undefined],
  ["Hàng quý", "regular", undefined, undefined],
  ["Hàng tháng", "regular", undefined, undefined],
  ["Hằng tuần", "regular", undefined, undefined],
  ["Mỗi quý một lần", "regular", undefined, undefined],
  ["02 lần/năm", "regular", undefined, undefined],
  ["6 tháng/lần", "regular", undefined, undefined],
  ["Thường niên", "regular", undefined, undefined],
  ["Liên tục trong năm 2020", "regular", "2020-01-01", "2020-12-31"],
  ["Tháng 12 hằng năm", "regular", undefined, undefined],
  ["Trước ngày 15/12 hằng năm", "regular", undefined, undefined],
  ["Định kỳ hằng tháng, trước ngày 25", "regular", undefined, undefined],
  ["Trước ngày 25 hằng tháng", "regular", undefined, undefined],
  ["Hằng năm, giai đoạn 2021 - 2025", "regular", "2021-01-01", "2025-12-31"],
  ["Thường xuyên, báo cáo trước 15/12/2020", "regular", undefined, "2020-12-15"],
  // whole periods
  ["Trong năm 2020", "period", "2020-01-01", "2020-12-31"],
  ["Cả năm", "period", "2020-01-01", "2020-12-31"],
  ["Trong năm", "period", "2020-01-01", "2020-12-31"],
  ["Trong năm kế hoạch", "period", "2020-01-01", "2020-12-31"],
  ["2025", "period", "2025-01-01", "2025-12-31"],
  ["Năm 2025", "period", "2025-01-01", "2025-12-31"],
  ["6/2025", "period", "2025-06-01", "2025-06-30"],
  ["06/2025", "period", "2025-06-01", "2025-06-30"],
  ["08.2026", "period", "2026-08-01", "2026-08-31"],
  ["6-7/2025", "period", "2025-06-01", "2025-07-31"],
  ["8 - 9/2025", "period", "2025-08-01", "2025-09-30"],
  ["9, 10/2025", "period", "2025-09-01", "2025-10-31"],
  ["7 và 8/2025", "period", "2025-07-01", "2025-08-31"],
  ["Từ 3 đến 5/2025", "period", "2025-03-01", "2025-05-31"],
  ["11 - 02/2026", "period", "2025-11-01", "2026-02-28"],
  ["9 - 10/2025; 3 - 4/2026", "period", "2025-09-01", "2026-04-30"],
  ["15 - 20/11/2025", "period", "2025-11-15", "2025-11-20"],
  ["12/2025 - 01/2026", "period", "2025-12-01", "2026-01-31"],
  ["02 tháng 7, 8/2025", "period", "2025-07-01", "2025-08-31"],
  ["Trong ba tháng: 6, 7, 8 năm 2025", "period", "2025-06-01", "2025-08-31"],
  ["Ngày 2 tháng 7/2025", "period", "2025-07-02", "2025-07-02"],
  ["Tuần 2 - 3 tháng 7/2025", "period", "2025-07-08", "2025-07-21"],
  ["Tuần 1, 2 tháng 7", "period", "2020-07-01", "2020-07-14"],
  ["Tuần 3 và tuần 4 tháng 02/2024", "period", "2024-02-15", "2024-02-29"],
  ["02 ngày, 28 - 29/5/2025", "period", "2025-05-28", "2025-05-29"],
  ["4 tuần, từ ngày 02/6/2025", "from", "2025-06-02", undefined],
  ["Kỳ họp giữa năm 2025", "other", undefined, undefined],
  ["Mỗi năm 03 lớp", "regular", undefined, undefined],
  ["2026-08", "period", "2026-08-01", "2026-08-31"],
  ["Tháng 10/2025", "period", "2025-10-01", "2025-10-31"],
  ["T3/2026", "period", "2026-03-01", "2026-03-31"],
  ["Tháng 6 năm 2025", "period", "2025-06-01", "2025-06-30"],
  ["Tháng 6, năm 2025", "period", "2025-06-01", "2025-06-30"],
  ["tháng Mười hai năm 2026", "period", "2026-12-01", "2026-12-31"],
  ["tháng tư", "period", "2020-04-01", "2020-04-30"],
  ["dự kiến tháng 7 năm 2019", "period", "2019-07-01", "2019-07-31"],
  ["01 ngày (dự kiến tháng 7 năm 2019)", "period", "2019-07-01", "2019-07-31"],
  ["tháng 02/2024", "period", "2024-02-01", "2024-02-29"],
  ["tháng 01 năm sau", "period", "2021-01-01", "2021-01-31"],
  ["Quý II/2025", "period", "2025-04-01", "2025-06-30"],
  ["Quý II/25", "period", "2025-04-01", "2025-06-30"],
  ["Quý I, 2026", "period", "2026-01-01", "2026-03-31"],
  ["Quý 3 năm 2020", "period", "2020-07-01", "2020-09-30"],
  ["Quí IV-2025", "period", "2025-10-01", "2025-12-31"],
  ["Quý II", "period", "2020-04-01", "2020-06-30"],
  ["QUY II/2025", "period", "2025-04-01", "2025-06-30"],
  ["Q1/2026", "period", "2026-01-01", "2026-03-31"],
  ["Trong quý III", "period", "2020-07-01", "2020-09-30"],
  ["6 tháng đầu năm 2026", "period", "2026-01-01", "2026-06-30"],
  ["6 tháng cuối năm", "period", "2020-07-01", "2020-12-31"],
  ["Sáu tháng đầu năm", "period", "2020-01-01", "2020-06-30"],
  ["9 tháng đầu năm 2026", "period", "2026-01-01", "2026-09-30"],
  ["03 tháng cuối năm 2026", "period", "2026-10-01", "2026-12-31"],
  ["Nửa đầu năm 2026", "period", "2026-01-01", "2026-06-30"],
  ["Quý cuối năm", "period", "2020-10-01", "2020-12-31"],
  ["Quý đầu năm 2026", "period", "2026-01-01", "2026-03-31"],
  ["Năm học 2024 - 2025", "period", "2024-09-01", "2025-05-31"],
  ["Trong năm học 2025-2026", "period", "2025-09-01", "2026-05-31"],
  // parts
  ["Hạ tuần tháng 6/2026", "period", "2026-06-21", "2026-06-30"],
  ["Thượng tuần tháng 6", "period", "2020-06-01", "2020-06-10"],
  ["Tuần 2 tháng 5", "period", "2020-05-08", "2020-05-14"],
  ["Tuần thứ hai của tháng 5/2026", "period", "2026-05-08", "2026-05-14"],
  ["Tuần 1 tháng 3/2026", "period", "2026-03-01", "2026-03-07"],
  ["Tuần 4 tháng 02/2024", "period", "2024-02-22", "2024-02-29"],
  ["Tuần cuối tháng 12", "period", "2020-12-22", "2020-12-31"],
  ["Đầu tháng 5", "other", undefined, undefined],
  ["Giữa tháng 5/2026", "other", undefined, undefined],
  ["Cuối tháng 02/2024", "other", undefined, undefined],
  ["Đầu quý III/2026", "other", undefined, undefined],
  ["Cuối quý II", "other", undefined, undefined],
  ["Đầu năm 2026", "other", undefined, undefined],
  ["Giữa năm", "other", undefined, undefined],
  ["Cuối năm", "other", undefined, undefined],
  ["từ đầu tháng 3 đến cuối tháng 5/2026", "period", "2026-03-01", "2026-05-31"],
  ["Từ đầu năm 2026", "from", "2026-01-01", undefined],
  ["đến cuối quý II", "before", undefined, "2020-06-30"],
  ["Hoàn thành trước cuối tháng 6/2026", "before", undefined, "2026-06-30"],
  ["từ giữa tháng 3 đến cuối tháng 5/2026", "other", undefined, undefined],
  // several
  ["Tháng 3 - 5/2025", "period", "2025-03-01", "2025-05-31"],
  ["tháng 3, 4, 5", "period", "2020-03-01", "2020-05-31"],
  ["Tháng 3, 4 và 5 năm 2025", "period", "2025-03-01", "2025-05-31"],
  ["tháng 4 đến tháng 9", "period", "2020-04-01", "2020-09-30"],
  ["Từ tháng 4 đến tháng 9/2026", "period", "2026-04-01", "2026-09-30"],
  ["T3-T5/2026", "period", "2026-03-01", "2026-05-31"],
  ["tháng 11 - 02/2026", "period", "2025-11-01", "2026-02-28"],
  ["từ tháng 11 đến tháng 02 năm sau", "period", "2020-11-01", "2021-02-28"],
  ["từ tháng 11/2025 đến tháng 02/2026", "period", "2025-11-01", "2026-02-28"],
  ["Quý I, II/2026", "period", "2026-01-01", "2026-06-30"],
  ["Quý I + II", "period", "2020-01-01", "2020-06-30"],
  ["Quý I & II/2026", "period", "2026-01-01", "2026-06-30"],
  ["Quý I và quý II năm 2026", "period", "2026-01-01", "2026-06-30"],
  ["Quý III - quý IV năm 2020", "period", "2020-07-01", "2020-12-31"],
  ["Quý I đến hết quý III/2026", "period", "2026-01-01", "2026-09-30"],
  ["Quý 1-2/2026", "period", "2026-01-01", "2026-06-30"],
  ["Quý I, III/2026", "period", "2026-01-01", "2026-09-30"],
  ["Quý IV/2025 - Quý I/2026", "period", "2025-10-01", "2026-03-31"],
  ["2025 - 2026", "period", "2025-01-01", "2026-12-31"],
  ["Năm 2026-2027", "period", "2026-01-01", "2027-12-31"],
  ["Năm 2025, 2026", "period", "2025-01-01", "2026-12-31"],
  ["giai đoạn 2021 - 2025", "period", "2021-01-01", "2025-12-31"],
  ["từ năm 2021 đến năm 2025", "period", "2021-01-01", "2025-12-31"],
  ["Nhiệm kỳ 2025 - 2030", "period", "2025-01-01", "2030-12-31"],
  ["Triển khai từ quý I/2019, hoàn thành trong quý III/2019", "period", "2019-01-01", "2019-09-30"],
  ["Quý II/2020 (trước 30/6)", "period", "2020-04-01", "2020-06-30"],
  // days
  ["2026-08-30", "period", "2026-08-30", "2026-08-30"],
  ["30-10-2019", "period", "2019-10-30", "2019-10-30"],
  ["1.6.2025", "period", "2025-06-01", "2025-06-01"],
  ["ngày 31/03/2019", "period", "2019-03-31", "2019-03-31"],
  ["ngày 01 tháng 5 năm 2025", "period", "2025-05-01", "2025-05-01"],
  ["08h00 ngày 15/3/2026", "period", "2026-03-15", "2026-03-15"],
  ["Ngày 27/7", "period", "2020-07-27", "2020-07-27"],
  ["15-20/11/2025", "period", "2025-11-15", "2025-11-20"],
  ["01/7 - 15/8/2025", "period", "2025-07-01", "2025-08-15"],
  ["30/6-15/7", "period", "2020-06-30", "2020-07-15"],
  ["25/12 - 05/01/2026", "period", "2025-12-25", "2026-01-05"],
  ["25/12/2025 - 05/01/2026", "period", "2025-12-25", "2026-01-05"],
  ["ngày 10, 11, 12/6/2026", "period", "2026-06-10", "2026-06-12"],
  ["trong 02 ngày 5-6/3/2026", "period", "2026-03-05", "2026-03-06"],
  ["từ ngày 15/11 đến ngày 15/12", "period", "2020-11-15", "2020-12-15"],
  ["Từ ngày 15/11/2025 đến ngày 15/12/2025", "period", "2025-11-15", "2025-12-15"],
  ["từ ngày 25/12 đến ngày 10/01/2026", "period", "2025-12-25", "2026-01-10"],
  ["từ ngày 15 đến ngày 20 tháng 3 năm 2026", "period", "2026-03-15", "2026-03-20"],
  ["trong vòng 30 ngày kể từ ngày 01/3/2026", "period", "2026-03-01", "2026-03-31"],
  // before
  ["Hoàn thành ngày 31/03/2019", "before", undefined, "2019-03-31"],
  ["trước ngày 30-10-2019", "before", undefined, "2019-10-30"],
  ["trước ngày 31 tháng 12 năm 2025", "before", undefined, "2025-12-31"],
  ["Trước 30/6", "before", undefined, "2020-06-30"],
  ["trước 17 giờ ngày 15/6/2026", "before", undefined, "2026-06-15"],
  ["Trước tháng 6/2025", "before", undefined, "2025-05-31"],
  ["Trước quý II/2026", "before", undefined, "2026-03-31"],
  ["chậm nhất là ngày 15/6/2026", "before", undefined, "2026-06-15"],
  ["chậm nhất ngày 15/01 năm sau", "before", undefined, "2021-01-15"],
  ["không muộn hơn 20/11", "before", undefined, "2020-11-20"],
  ["xong trong tháng 12/2025", "before", undefined, "2025-12-31"],
  ["Hoàn thành trong năm 2025", "before", undefined, "2025-12-31"],
  ["hoàn thành trong năm", "before", undefined, "2020-12-31"],
  ["đến hết năm 2025", "before", undefined, "2025-12-31"],
  ["đến hết năm 2030", "before", undefined, "2030-12-31"],
  ["đến 31/12", "before", undefined, "2020-12-31"],
  ["từ nay đến 31/12/2026", "before", undefined, "2026-12-31"],
  ["từ nay đến cuối năm 2026", "before", undefined, "2026-12-31"],
  ["Trước ngày 15/6 và 15/12", "before", undefined, "2020-12-15"],
  ["Sau khi được phê duyệt, hoàn thành trước 30/6/2026", "before", undefined, "2026-06-30"],
  ["Theo kế hoạch của tỉnh, trước ngày 30/9", "before", undefined, "2020-09-30"],
  ["Thời hạn: 30/6/2026", "before", undefined, "2026-06-30"],
  // from
  ["2025 và những năm tiếp theo", "from", "2025-01-01", undefined],
  ["Quý IV năm 2025 và các năm tiếp theo", "from", "2025-10-01", undefined],
  ["Giai đoạn 2026-2030 và những năm tiếp theo", "from", "2026-01-01", undefined],
  ["Từ 01/7/2025", "from", "2025-07-01", undefined],
  ["kể từ ngày 01/7/2025", "from", "2025-07-01", undefined],
  ["Từ năm 2026", "from", "2026-01-01", undefined],
  ["bắt đầu từ quý II/2026", "from", "2026-04-01", undefined],
  ["từ tháng 3 năm 2026 trở đi", "from", "2026-03-01", undefined],
  ["sau ngày 15/6/2026", "from", "2026-06-15", undefined],
  ["sau tháng 6/2026", "from", "2026-07-01", undefined],
  // durations, events, other
  ["45 ngày", "duration", undefined, undefined],
  ["trong 02 ngày", "duration", undefined, undefined],
  ["trong vòng 6 tháng", "duration", undefined, undefined],
  ["30 - 45 ngày làm việc", "duration", undefined, undefined],
  ["Thời gian 03 buổi", "duration", undefined, undefined],
  ["không quá 45 ngày", "duration", undefined, undefined],
  ["sau khi Kế hoạch được phê duyệt", "after", undefined, undefined],
  ["Sau khi Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 được sửa đổi", "after", undefined, undefined],
  ["Ngay sau khi ban hành", "after", undefined, undefined],
  ["kể từ ngày ký", "after", undefined, undefined],
  ["Từ ngày ký ban hành", "after", undefined, undefined],
  ["chậm nhất 15 ngày sau khi kết thúc", "after", undefined, undefined],
  ["sau 30 ngày kể từ ngày nhận được văn bản", "after", undefined, undefined],
  ["trong vòng 30 ngày kể từ ngày ký", "after", undefined, undefined],
  ["Sau Tết Nguyên đán", "after", undefined, undefined],
  ["khi có hướng dẫn của Trung ương", "after", undefined, undefined],
  ["Theo kế hoạch", "other", undefined, undefined],
  ["Theo kế hoạch số 10/2025 của Bộ", "other", undefined, undefined],
  ["Theo tiến độ được giao của Luật An ninh mạng 2025", "other", undefined, undefined],
  ["Đột xuất", "other", undefined, undefined],
  ["Hè 2026", "other", undefined, undefined],
  ["Tết Nguyên đán 2026", "other", undefined, undefined],
  ["Học kỳ I năm học 2025 - 2026", "other", undefined, undefined],
  ["Nghị định 72/2015/NĐ-CP", "other", undefined, undefined],
  ["Quý vị đại biểu", "other", undefined, undefined],
  // what cannot be
  ["Quý V", "other", undefined, undefined],
  ["Quý 5/2026", "other", undefined, undefined],
  ["Quý 0", "other", undefined, undefined],
  ["tháng 13", "other", undefined, undefined],
  ["13/2025", "other", undefined, undefined],
  ["Quý II/20225", "other", undefined, undefined],
  ["năm 20225", "other", undefined, undefined],
  ["tháng 5/20225", "other", undefined, undefined],
  ["31/6/2020", "other", undefined, undefined],
  ["32/1/2020", "other", undefined, undefined],
  ["15/13/2020", "other", undefined, undefined],
  ["29/2/2025", "other", undefined, undefined],
  ["trước ngày 31/6", "other", undefined, undefined],
  ["Năm học 2025 - 2027", "other", undefined, undefined],
];

it.each(forms)("%s: %s, %s to %s", (text, kind, from, to) => {
  expect(readTimeframe(text, 2020)).toEqual({ text, kind, from, to });
  expect(readTimeframe(text.normalize("NFD"), 2020)).toMatchObject({ kind, from, to });
  expect(readTimeframe(text.toUpperCase(), 2020)).toMatchObject({ kind, from, to });
});

it("knows no days of a quarter without any year", () => {
  expect(readTimeframe("Quý II")).toEqual({ text: "Quý II", kind: "other", from: undefined, to: undefined });
});

const doubts: readonly (readonly [string, string, string])[] = [
  ["12 - 13/2025", "period", "12 - 13/2025"],
  ["3, 6, 9/2025", "apart", "3, 6, 9/2025"],
  ["Tuần 1, 4 tháng 7/2025", "apart", "Tuần 1, 4 tháng 7/2025"],
  ["ngày 31/6/2020", "day", "31/6/2020"],
  ["trước 29/2/2025", "day", "29/2/2025"],
  ["từ 01/6 đến 31/6", "day", "31/6"],
  ["32/1/2020", "day", "32/1/2020"],
  ["15/13/2020", "day", "15/13/2020"],
  ["30 tháng 2 năm 2020", "day", "30 tháng 2 năm 2020"],
  ["Quý V", "period", "Quý V"],
  ["Trong quý V/2026", "period", "quý V/2026"],
  ["Quý II, V/2026", "period", "Quý II, V/2026"],
  ["tháng 13", "period", "tháng 13"],
  ["13/2025", "period", "13/2025"],
  ["Quý II/20225", "period", "Quý II/20225"],
  ["31/3/20225", "period", "31/3/20225"],
  ["đến năm 20225", "period", "năm 20225"],
  ["Năm học 2025 - 2027", "period", "Năm học 2025 - 2027"],
  ["2026 - 2025", "period", "2026 - 2025"],
  ["Quý I, III/2026", "apart", "Quý I, III/2026"],
  ["Quý I + IV", "apart", "Quý I + IV"],
  ["Tháng 3 và tháng 9", "apart", "Tháng 3 và tháng 9"],
  ["Quý I/2026; Quý III/2026", "apart", "Quý I/2026; Quý III/2026"],
  ["ngày 5, 20/3/2026", "apart", "5, 20/3/2026"],
  ["Năm 2024, 2026", "apart", "Năm 2024, 2026"],
];

it.each(doubts)("%s: %s, %s", (text, kind, words) => {
  expect(doubtsAbout(text, 2020).map((doubt) => [doubt.kind, doubt.text])).toEqual([[kind, expect.stringContaining(words)]]);
});

it.each([
  "ngày 29/2/2024 và 01/3/2024",
  "Quý I, II/2026",
  "Quý II, I",
  "Quý I - III/2026",
  "tháng 3, 4, 5",
  "Quý IV/2025, quý I/2026",
  "Trước ngày 15/6 và 15/12",
  "từ quý I, hoàn thành trong quý III/2019",
  "Quý II/2026 và các năm tiếp theo",
  "Theo Nghị quyết số 13/2025",
  "Sau khi Quyết định ngày 31/6/2020 được sửa",
  "Thường xuyên",
  "",
])("nothing is doubtful about %j", (text) => {
  expect(doubtsAbout(text, 2020)).toEqual([]);
});

it("keeps the words, drops only the closing sign", () => {
  expect(readTimeframe("  Quý  II/2020. ", 2020).text).toBe("Quý II/2020");
});

it("never throws, and never ends before it begins", () => {
  const words = [
    "tháng",
    "quý",
    "II",
    "V",
    "ngày",
    "31",
    "/",
    "6",
    "2025",
    "20225",
    "-",
    ",",
    "+",
    "năm",
    "sau",
    "trước",
    "từ",
    "đến",
    "cuối",
    "tuần",
    "học",
    " ",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (chosen) => {
      const text = chosen.join(" ");
      const { from, to } = readTimeframe(text, 2020);
      expect(from === undefined || to === undefined || from <= to).toBe(true);
      for (const doubt of doubtsAbout(text, 2020)) expect(text.replace(/\s+/g, " ").trim()).toContain(doubt.text);
    }),
  );
});

interface ExpectedTime {
  readonly timeframe?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

(sharedSamples === undefined ? it.skip : it)(
  "reads every timeframe of the shared samples (skipped where they are not beside the project)",
  () => {
    const folder = join(sharedSamples ?? "", "expected");
    let count = 0;
    for (const file of readdirSync(folder)) {
      const expected = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<
        "rows" | "bodyRows" | "optionalRows",
        readonly ExpectedTime[] | undefined
      >;
      const year = Number(/-(20\d\d)\./.exec(file)?.[1] ?? "2025");
      for (const { timeframe, from, to } of [...(expected.rows ?? []), ...(expected.bodyRows ?? []), ...(expected.optionalRows ?? [])]) {
        if (timeframe === null || timeframe === undefined) continue;
        count += 1;
        const read = readTimeframe(timeframe, year);
        expect([file, timeframe, read.from ?? null, read.to ?? null]).toEqual([file, timeframe, from, to]);
        expect([timeframe, doubtsAbout(timeframe, year)]).toEqual([timeframe, []]);
      }
    }
    expect(count).toBeGreaterThan(150);
  },
);
