import { startCheck } from "../../../src/core/checks/check-workbook";
import { readPlan } from "../../../src/core/intake/read-plan";
import type { GridText } from "../../../src/core/tables/grid-of-text";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";

const tasks = [
  ["Thuê hội trường tổng kết", "UBND tỉnh", "trước ngày 30/6/2025", "12.000.000 đồng"],
  ["In tài liệu tuyên truyền", "Sở Tư pháp", "Quý II/2025", "8.500.000 đồng"],
  ["Tổ chức hội thi tìm hiểu", "Sở Y tế", "Quý III/2025", "6.000.000 đồng"],
] as const;
const plan = [
  "KẾ HOẠCH TUYÊN TRUYỀN NĂM 2025",
  ...tasks.flatMap(([content, lead, time, cost], at) => [
    `${String(at + 1)}. ${content}`,
    `- Cơ quan chủ trì: ${lead}`,
    `- Thời gian thực hiện: ${time}`,
    `- Kinh phí: ${cost}`,
  ]),
].join("\n");

const head = ["Stt", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện", "Kinh phí"];
const sheet = (unit: string, ...rows: readonly (readonly string[])[]): GridText => ({
  name: "Phụ lục",
  rows: [["", "", "", "", unit], head, ...rows],
});

function said(text: string, ...sheets: readonly GridText[]): readonly string[] {
  const read = readPlan(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return startCheck({ sheets: sheets.map(gridOfText) }, { plan: read.value.tasks })
    .findings.filter(({ rule }) => rule === "plan-differs")
    .map((finding) => {
      for (const sentence of [vi.checks.finding(finding), en.checks.finding(finding)]) expect(sentence).toMatch(/^[^{}]*\.$/);
      return `${finding.severity} ${finding.sheet}!${finding.cell} ${finding.other ?? ""} ${finding.stated ?? ""} | ${finding.computed ?? ""}`;
    });
}

const right = sheet(
  "Đơn vị tính: nghìn đồng",
  ["1", "Tổ chức hội thi tìm hiểu", "Sở Y tế", "Quý III/2025", "6000"],
  ["2", "Thuê hội trường tổng kết", "Ủy ban nhân dân tỉnh", "Trước 30-6-2025", "12000"],
  ["3", "In tài liệu tuyên truyền", "Sở Tư pháp", "Quý 2/2025", "8500"],
  ["", "Tổng cộng", "", "", "26500"],
);

test("another order, another unit, bodies and times written otherwise are no differences", () => {
  expect(said(plan, right)).toEqual([]);
});

test("the table that holds the plan's tasks is found among others", () => {
  const other: GridText = {
    name: "Khác",
    rows: [head, ["1", "Mua tủ sách", "Sở Nội vụ", "Quý I/2025", "1"], ["2", "Sửa xe", "Sở Nội vụ", "Quý I/2025", "2"]],
  };
  expect(said(plan, other, right)).toEqual([]);
});

test("the cost is compared in đồng, to the last one", () => {
  const thousand = { ...right, rows: right.rows.map((row) => row.map((text) => (text === "8500" ? "8500.001" : text))) };
  expect(said(plan, thousand)).toEqual(["error Phụ lục!E5 cost 8500001 | 8500000"]);
});

test("a table of other things is said once, as a warning", () => {
  const other = sheet(
    "Đơn vị tính: đồng",
    ["1", "Mua tủ sách", "Sở Nội vụ", "Quý I/2025", "1000"],
    ["2", "Sửa xe ô tô", "Sở Nội vụ", "Quý I/2025", "2000"],
  );
  expect(said(plan, other)).toEqual(["warning Phụ lục!B4 unlike  | "]);
});

test("a table without a column for leads contradicts none; a sheet without tables neither", () => {
  const bare: GridText = { name: "Phụ lục", rows: right.rows.map((row) => row.filter((_, at) => at !== 2)) };
  expect(said(plan, bare)).toEqual([]);
  expect(said(plan, { rows: [["Chỉ có chữ"]] })).toEqual([]);
});
