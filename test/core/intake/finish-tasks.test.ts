/** What is said of a task once its cells are understood, up to the sentences that an officer reads. */
import { toPlainText } from "../../../src/core/money/amount";
import type { DraftTask } from "../../../src/core/intake/draft-task";
import { finishTasks } from "../../../src/core/intake/finish-tasks";
import type { Notice } from "../../../src/core/plan/notice";
import { planDates } from "../../../src/core/plan/plan-dates";
import type { Task } from "../../../src/core/plan/task";
import { intake as english } from "../../../src/text/en/intake";
import { intake as vietnamese } from "../../../src/text/vi/intake";

const usual: DraftTask = {
  ordinal: "1",
  content: "In tờ rơi tuyên truyền",
  leads: "Sở Y tế",
  cooperators: "",
  time: "Quý II",
  cost: "",
  funding: "",
  detail: "",
  lines: { first: 7, last: 9 },
  notices: [],
};
const june2025 = planDates(["Công tác năm 2025"], { day: 10, month: 6, year: 2025 });

function finished(draft: Partial<DraftTask>, dates = june2025): { readonly task: Task; readonly notices: readonly Notice[] } {
  const { compared, notices } = finishTasks([{ drafts: [{ ...usual, ...draft }], unit: "dong" }], dates);
  return { task: compared[0]!.task, notices };
}

const sentences = (draft: Partial<DraftTask>, dates = june2025): readonly string[] =>
  finished(draft, dates).notices.flatMap((notice) => [vietnamese.notice(notice), english.notice(notice)]);

test("a usual task has nothing to be said about", () => {
  expect(finished({}).notices).toEqual([]);
});

test("a lead and a cooperator that were gone are told of, each once", () => {
  const { notices } = finished({
    leads: "Sở Thông tin và Truyền thông",
    cooperators: "Sở Thông tin và Truyền thông; Sở Kế hoạch và Đầu tư; UBND huyện Châu Thành",
  });
  expect(notices.map((notice) => (notice.code === "body-not-existing" ? [notice.body, notice.day, notice.task] : notice.code))).toEqual([
    ["Sở Thông tin và Truyền thông", "2025-03-01", 1],
    ["Sở Kế hoạch và Đầu tư", "2025-03-01", 1],
  ]);
});

test("a body that many tasks name is told of once, with the tasks and where it stands first", () => {
  const drafts = Array.from({ length: 15 }, (_, index) => ({
    ...usual,
    ordinal: String(index + 1),
    leads: index === 1 ? "Sở Y tế" : "Sở Thông tin và Truyền thông",
    lines: { first: 7 + index, last: 7 + index },
  }));
  const { notices } = finishTasks([{ drafts, unit: "dong" }], june2025);
  expect(notices.map(({ code, task, at }) => [code, task, at])).toEqual([["body-not-existing", undefined, { first: 7, last: 7 }]]);
  const [vi, en] = notices.flatMap((notice) => [vietnamese.notice(notice), english.notice(notice)]);
  expect(vi).toMatch(/^Dòng 7: cơ quan "Sở Thông tin và Truyền thông" \(nhiệm vụ 1, 3, .*, 13 và 2 nhiệm vụ khác\) không còn/);
  expect(en).toMatch(/^Line 7: the body "Sở Thông tin và Truyền thông" \(tasks 1, 3, .*, 13 and 2 more\) no longer/);
});

test("what had been there before a new name is said", () => {
  const dates = planDates(["Công tác năm 2024"], { day: 5, month: 2, year: 2024 });
  expect(sentences({ leads: "Sở Nông nghiệp và Môi trường" }, dates)).toEqual([
    'Nhiệm vụ 1 (dòng 7–9): cơ quan "Sở Nông nghiệp và Môi trường" chỉ có từ ngày 01/3/2025 (Nghị định số 45/2025/NĐ-CP); trước đó là Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường. Kiểm tra lại tên theo ngày của kế hoạch.',
    expect.stringMatching(/has existed only since 01\/3\/2025 .*; before it: Sở Nông nghiệp và Phát triển nông thôn/),
  ]);
});

test("a plan without any date says nothing about bodies", () => {
  const dates = planDates([], { day: undefined, month: undefined, year: undefined });
  expect(finished({ leads: "Sở Thông tin và Truyền thông", time: "" }, dates).notices).toEqual([]);
});

const times: readonly (readonly [time: string, vietnamese: RegExp, english: RegExp])[] = [
  ["31/6/2025", /ngày "31\/6\/2025" không có trong lịch/, /the day "31\/6\/2025" does not exist/],
  ["Quý V", /thời gian "Quý V" không có thật/, /there is no "Quý V"/],
  ["Quý II/20255", /thời gian "Quý II\/20255" không có thật/, /there is no "Quý II\/20255"/],
  ["Quý I, III", /thời gian "Quý I, III" gồm các quãng không liền nhau/, /names periods that do not touch/],
  ["Quý II/2024", /thời gian "Quý II\/2024" nằm ngoài thời gian của kế hoạch \(năm 2025\)/, /lies outside the years of the plan \(2025\)/],
];

test.each(times)("the time %s", (time, inVietnamese, inEnglish) => {
  expect(sentences({ time })).toEqual([expect.stringMatching(inVietnamese), expect.stringMatching(inEnglish)]);
});

test("the years of a longer plan are named from first to last, those of an open one from the first", () => {
  const plan = planDates(["Chương trình giai đoạn 2021 - 2025"], { day: 10, month: 2, year: 2022 });
  expect(sentences({ time: "Năm 2026" }, plan)[0]).toContain("(năm 2021 – 2025)");
  const open = planDates(["Công tác dân vận"], { day: 10, month: 2, year: 2022 });
  expect(sentences({ time: "Năm 2021" }, open)[0]).toContain("(từ năm 2022)");
});

const costs: readonly (readonly [cost: string, said: RegExp, inEnglish: RegExp])[] = [
  ["12 tháng x 2 triệu đồng", /kinh phí 24\.000\.000 đồng là tích 12 tháng × 2 triệu đồng/, /is the product/],
  [
    "10 lớp x 2 triệu đồng = 25 triệu đồng",
    /ghi kết quả 25\.000\.000 đồng, tính lại được 20\.000\.000 đồng/,
    /its terms make 20\.000\.000/,
  ],
  ["50 triệu đồng + 20 triệu đồng", /là tổng 50\.000\.000 đồng \+ 20\.000\.000 đồng/, /is the sum 50\.000\.000/],
  ["không quá 200 triệu đồng", /đã lấy 200\.000\.000 đồng \(mức tối đa\)/, /the most it may be/],
  ["khoảng 1,5 tỷ đồng", /đã lấy 1\.500\.000\.000 đồng \(số ước tính\)/, /an estimate/],
  ["từ 50 triệu đồng trở lên", /\(mức tối thiểu\)/, /the least it may be/],
  ["từ 100 đến 150 triệu đồng", /chưa phải một số tiền nên để trống/, /is a range and no amount/],
  ["50.000 đồng/người", /đơn giá.*chưa có số lượng/, /the price of one unit without a quantity/],
];

test.each(costs)("the cost %s", (cost, inVietnamese, inEnglish) => {
  expect(sentences({ cost })).toEqual([expect.stringMatching(inVietnamese), expect.stringMatching(inEnglish)]);
});

test("the source of funds comes from its own words, else from those beside the amount", () => {
  expect(finished({ cost: "50 triệu đồng (ngân sách tỉnh)" }).task.funding).toBe("ngân sách tỉnh");
  expect(finished({ cost: "50 triệu đồng (ngân sách tỉnh)", funding: "Ngân sách nhà nước" }).task.funding).toBe("Ngân sách nhà nước");
  const both = finished({ cost: "50 triệu đồng (ngân sách tỉnh) + 20 triệu đồng (xã hội hóa)" }).task;
  expect([both.funding, both.cost === undefined ? "" : toPlainText(both.cost)]).toEqual([
    "ngân sách tỉnh: 50 triệu đồng; xã hội hóa: 20 triệu đồng",
    "70000000",
  ]);
});
