import { isOutsidePlan, planDates } from "../../../src/core/plan/plan-dates";
import { readTimeframe } from "../../../src/core/plan/read-timeframe";

/** "15/12/2025", "12/2025", "2025" or "". */
const issue = (text: string): { day: number | undefined; month: number | undefined; year: number | undefined } => {
  const [year, month, day] = text.split("/").reverse().map(Number);
  return text === "" ? { day: undefined, month: undefined, year: undefined } : { day, month, year };
};

const spans: readonly (readonly [title: string, issued: string, from: string | undefined, to: string | undefined])[] = [
  ["Công tác năm 2025", "15/12/2024", "2024-12-15", "2024-12-15"],
  ["Công tác năm 2025", "02/2025", "2025-02-01", "2025-02-28"],
  ["Công tác năm 2025", "2025", "2025-01-01", "2025-12-31"],
  ["Công tác năm 2025", "31/02/2025", "2025-02-01", "2025-02-28"],
  ["Công tác năm 2025", "", "2024-10-01", "2025-12-31"],
  ["Công tác giai đoạn 2021 - 2025", "", "2020-10-01", "2025-12-31"],
  ["Công tác cải cách hành chính", "", undefined, undefined],
];

test.each(spans)("%s of %j was issued from %s to %s", (title, issued, from, to) => {
  expect(planDates([title], issue(issued)).issued).toEqual(from === undefined ? undefined : { from, to });
});

const years: readonly (readonly [
  title: string,
  issued: string,
  year: number | undefined,
  first: number | undefined,
  last: number | undefined,
])[] = [
  ["Công tác năm 2025", "10/02/2025", 2025, 2025, 2025],
  ["Công tác năm 2025", "15/12/2024", 2025, 2024, 2025],
  ["Công tác năm 2025", "", 2025, 2025, 2025],
  ["Tổng kết năm 2024, nhiệm vụ năm 2025", "20/12/2024", 2025, 2024, 2025],
  ["Công tác năm 2025 và định hướng năm 2026", "10/02/2025", 2025, 2025, undefined],
  ["Chương trình giai đoạn 2021 - 2025", "10/02/2022", 2022, 2021, 2025],
  ["Chương trình giai đoạn 2021 - 2025", "10/02/2020", 2020, 2020, 2025],
  ["Chương trình giai đoạn 2021-2025, năm 2024", "10/02/2024", 2024, 2021, 2025],
  ["Đề án đến năm 2030", "10/02/2025", 2025, 2025, 2030],
  ["Thi hành Luật Việc làm năm 2025", "18/11/2025", 2025, 2025, undefined],
  ["Thi hành Luật Công an nhân dân năm 2018", "18/02/2019", 2019, 2018, undefined],
  ["Thi hành Luật Thanh niên năm 2020 trên địa bàn tỉnh năm 2021", "18/02/2021", 2021, 2020, 2021],
  ["Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024", "18/02/2025", 2025, 2025, undefined],
  ["Thực hiện Nghị định số 30/2020/NĐ-CP năm 2026", "18/02/2026", 2026, 2026, undefined],
  ["Năm 2025 và các năm tiếp theo", "10/02/2025", 2025, 2025, undefined],
  ["Công tác cải cách hành chính", "10/02/2025", 2025, 2025, undefined],
  ["Công tác cải cách hành chính", "", undefined, undefined, undefined],
];

test.each(years)("%s of %j speaks of %s, from %s to %s", (title, issued, year, first, last) => {
  expect(planDates([title], issue(issued))).toMatchObject({ year, firstYear: first, lastYear: last });
});

test("the titles of the plan and of its appendix count together", () => {
  expect(planDates([undefined, "Danh mục nhiệm vụ năm 2026"], issue("20/12/2025"))).toMatchObject({ year: 2026, lastYear: 2026 });
});

const outside: readonly (readonly [title: string, issued: string, time: string])[] = [
  ["Công tác năm 2025", "10/02/2025", "Quý II/2024"],
  ["Công tác năm 2025", "10/02/2025", "Quý II/2026"],
  ["Công tác năm 2025", "10/02/2025", "Tháng 3/2026"],
  ["Công tác năm 2025", "10/02/2025", "trước ngày 15/5/2026"],
  ["Công tác năm 2025", "10/02/2025", "từ năm 2026"],
  ["Công tác năm 2025", "10/02/2025", "Thường xuyên trong năm 2024"],
  ["Công tác năm 2026", "20/12/2025", "Tháng 3/2027"],
  ["Công tác năm 2026", "20/12/2025", "Tháng 5/2024"],
  ["Chương trình giai đoạn 2021 - 2025", "10/02/2022", "Năm 2026"],
  ["Công tác cải cách hành chính", "10/02/2025", "Năm 2024"],
];

test.each(outside)("%s of %s: %s lies outside", (title, issued, time) => {
  const dates = planDates([title], issue(issued));
  expect(isOutsidePlan(readTimeframe(time, dates.year), dates)).toBe(true);
});

const inside: readonly (readonly [title: string, issued: string, time: string])[] = [
  ["Công tác năm 2025", "10/02/2025", "Quý II"],
  ["Công tác năm 2025", "10/02/2025", "2025 và các năm tiếp theo"],
  ["Công tác năm 2025", "10/02/2025", "2025 - 2026"],
  ["Công tác năm 2025", "10/02/2025", "Từ 01/7/2024"],
  ["Công tác năm 2025", "10/02/2025", "trước ngày 15/01/2026"],
  ["Công tác năm 2025", "10/02/2025", "Báo cáo trước ngày 15/01 năm sau"],
  ["Công tác năm 2026", "20/12/2025", "Quý I"],
  ["Công tác năm 2026", "20/12/2025", "Tháng 12/2025"],
  ["Công tác năm 2025 và các năm tiếp theo", "10/02/2025", "Năm 2027"],
  ["Chương trình giai đoạn 2021 - 2025", "10/02/2022", "Năm 2024"],
  ["Đề án đến năm 2030", "10/02/2025", "2026 - 2030"],
  ["Thi hành Luật Việc làm năm 2025", "18/11/2025", "Năm 2026"],
  ["Công tác cải cách hành chính", "10/02/2025", "Năm 2030"],
  ["Công tác năm 2025", "10/02/2025", "Thường xuyên"],
  ["Công tác năm 2025", "10/02/2025", "45 ngày"],
];

test.each(inside)("%s of %s: %s is no alarm", (title, issued, time) => {
  const dates = planDates([title], issue(issued));
  expect(isOutsidePlan(readTimeframe(time, dates.year), dates)).toBe(false);
});
