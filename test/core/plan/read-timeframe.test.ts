import fc from "fast-check";
import { impossibleDays, readTimeframe } from "../../../src/core/plan/read-timeframe";

/** As officers write them; the plan is of 2020. Kind, from, to. */
const forms: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ["Thường xuyên", "regular", undefined, undefined],
  ["Thường xuyên trong năm 2019", "regular", "2019-01-01", "2019-12-31"],
  ["Trong năm 2020", "period", "2020-01-01", "2020-12-31"],
  ["Cả năm", "period", "2020-01-01", "2020-12-31"],
  ["Hằng năm", "regular", undefined, undefined],
  ["Hàng quý", "regular", undefined, undefined],
  ["Tháng 12 hằng năm", "regular", undefined, undefined],
  ["6/2025", "period", "2025-06-01", "2025-06-30"],
  ["Tháng 10/2025", "period", "2025-10-01", "2025-10-31"],
  ["Tháng 3 - 5/2025", "period", "2025-03-01", "2025-05-31"],
  ["dự kiến tháng 7 năm 2019", "period", "2019-07-01", "2019-07-31"],
  ["01 ngày (dự kiến tháng 7 năm 2019)", "period", "2019-07-01", "2019-07-31"],
  ["tháng 02/2024", "period", "2024-02-01", "2024-02-29"],
  ["Quý II/2025", "period", "2025-04-01", "2025-06-30"],
  ["Quý I, 2026", "period", "2026-01-01", "2026-03-31"],
  ["Quý I, II/2026", "period", "2026-01-01", "2026-06-30"],
  ["Quý 3 năm 2020", "period", "2020-07-01", "2020-09-30"],
  ["Quí IV-2025", "period", "2025-10-01", "2025-12-31"],
  ["Quý II", "period", "2020-04-01", "2020-06-30"],
  ["QUY II/2025", "period", "2025-04-01", "2025-06-30"],
  ["2025", "period", "2025-01-01", "2025-12-31"],
  ["2026-08-30", "period", "2026-08-30", "2026-08-30"],
  ["30-10-2019", "period", "2019-10-30", "2019-10-30"],
  ["ngày 31/03/2019", "period", "2019-03-31", "2019-03-31"],
  ["Hoàn thành ngày 31/03/2019", "before", undefined, "2019-03-31"],
  ["trước ngày 30-10-2019", "before", undefined, "2019-10-30"],
  ["Trước 30/6", "before", undefined, "2020-06-30"],
  ["Trước tháng 6/2025", "before", undefined, "2025-05-31"],
  ["Hoàn thành trong năm 2025", "before", undefined, "2025-12-31"],
  ["đến hết năm 2025", "before", undefined, "2025-12-31"],
  ["Triển khai từ quý I/2019, hoàn thành trong quý III/2019", "period", "2019-01-01", "2019-09-30"],
  ["Từ ngày 15/11/2025 đến ngày 15/12/2025", "period", "2025-11-15", "2025-12-15"],
  ["từ tháng 11/2025 đến tháng 02/2026", "period", "2025-11-01", "2026-02-28"],
  ["15-20/11/2025", "period", "2025-11-15", "2025-11-20"],
  ["2025 - 2026", "period", "2025-01-01", "2026-12-31"],
  ["giai đoạn 2021 - 2025", "period", "2021-01-01", "2025-12-31"],
  ["6 tháng đầu năm 2026", "period", "2026-01-01", "2026-06-30"],
  ["2025 và những năm tiếp theo", "from", "2025-01-01", undefined],
  ["Quý IV năm 2025 và các năm tiếp theo", "from", "2025-10-01", undefined],
  ["Từ 01/7/2025", "from", "2025-07-01", undefined],
  ["cuối năm", "other", undefined, undefined],
  ["45 ngày", "other", undefined, undefined],
  ["sau khi Kế hoạch được phê duyệt", "other", undefined, undefined],
  ["Theo kế hoạch", "other", undefined, undefined],
  ["Năm học 2024 - 2025", "other", undefined, undefined],
  ["Nghị định 72/2015/NĐ-CP", "other", undefined, undefined],
];

it.each(forms)("%s: %s, %s to %s", (text, kind, from, to) => {
  expect(readTimeframe(text, 2020)).toEqual({ text, kind, from, to });
  expect(readTimeframe(text.normalize("NFD"), 2020)).toMatchObject({ kind, from, to });
});

it("knows no days of a quarter without any year", () => {
  expect(readTimeframe("Quý II")).toEqual({ text: "Quý II", kind: "other", from: undefined, to: undefined });
});

it.each([
  ["ngày 31/6/2020", "31/6/2020"],
  ["trước 29/2/2025", "29/2/2025"],
])("%s names a day that does not exist and gets no days", (text, day) => {
  expect(readTimeframe(text)).toMatchObject({ kind: "other", from: undefined, to: undefined });
  expect(impossibleDays(text)).toEqual([day]);
});

it("finds nothing impossible in days that exist", () => {
  expect(impossibleDays("ngày 29/2/2024 và 30/6/2020")).toEqual([]);
});

it("keeps the words, drops only the closing sign", () => {
  expect(readTimeframe("  Quý  II/2020. ", 2020).text).toBe("Quý II/2020");
});

it("never throws, and never ends before it begins", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("tháng", "quý", "II", "ngày", "31", "/", "6", "2025", "-", "năm", "trước", "từ", "đến", " "), {
        maxLength: 14,
      }),
      (words) => {
        const { from, to } = readTimeframe(words.join(" "), 2020);
        expect(from === undefined || to === undefined || from <= to).toBe(true);
      },
    ),
  );
});
