import { startCheck } from "../../../src/core/checks/check-workbook";
import { readPlan } from "../../../src/core/intake/read-plan";
import type { Plan } from "../../../src/core/plan/plan";
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
  return startCheck({ sheets: sheets.map(gridOfText) }, { plan: read.value })
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

describe("the day of the plan", () => {
  const body = ["1", "Thuê hội trường tổng kết", "Sở Thông tin và Truyền thông", "Tháng 01/2025", "12000"];
  const issued = (title: string): Plan => {
    const read = readPlan(
      `Số: 12/KH-UBND, ngày 15 tháng 4 năm 2025\nKẾ HOẠCH\n${title}\n1. Thuê hội trường tổng kết\n- Chủ trì: Sở Tư pháp`,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.value;
  };
  const rules = (above: string, plan: Plan | undefined): readonly string[] => {
    const grid = gridOfText({
      rows: [[above], ["", "", "", "", "Đơn vị tính: nghìn đồng"], head, body, ["2", "Việc khác", "Sở Y tế", "", ""]],
    });
    return startCheck({ sheets: [grid] }, plan === undefined ? {} : { plan })
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === "body-not-existing" || rule === "timeframe-over");
  };
  const plan = issued("Tuyên truyền năm 2025");

  test("counts where the table leaves it blank", () => {
    const blank = "(Kèm theo Kế hoạch số   /KH-UBND ngày     tháng    năm 2025 của UBND tỉnh)";
    for (const above of ["PHỤ LỤC", "Nhiệm vụ năm 2025", blank]) {
      expect(rules(above, undefined)).toEqual([]);
      expect(rules(above, plan)).toEqual(["body-not-existing", "timeframe-over"]);
    }
  });

  test("does not count against a table that names another day or another year", () => {
    expect(rules("(Kèm theo Kế hoạch số 01/KH-UBND ngày 05 tháng 01 năm 2025 của UBND tỉnh)", plan)).toEqual([]);
    expect(rules("Nhiệm vụ năm 2024", plan)).toEqual([]);
  });

  test("a plan without a day of its own changes nothing", () => {
    const read = readPlan("KẾ HOẠCH\n1. Thuê hội trường tổng kết\n- Chủ trì: Sở Tư pháp");
    expect(read.ok && rules("PHỤ LỤC", read.value)).toEqual([]);
  });
});

test("only sheets that are asked for are held against the plan, and which table it was is said", () => {
  const read = readPlan(plan);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const other: GridText = {
    name: "Khác",
    rows: [head, ["1", "Mua tủ sách", "Sở Nội vụ", "Quý I/2025", "1"], ["2", "Sửa xe", "", "", "2"]],
  };
  const workbook = { sheets: [right, other].map(gridOfText) };
  expect(startCheck(workbook, { plan: read.value }).against).toEqual([
    { sheet: "Phụ lục", range: { top: 1, left: 0, bottom: 5, right: 4 } },
  ]);
  const asked = startCheck(workbook, { plan: read.value, names: new Set(["Khác"]) });
  expect(asked.against.map((table) => table.sheet)).toEqual(["Khác"]);
  expect(asked.findings.filter(({ rule }) => rule === "plan-differs")).toHaveLength(1);
  expect(startCheck(workbook).against).toEqual([]);
});

describe("a plan with several appendices", () => {
  const sheetOf = (name: string, ...rows: readonly (readonly string[])[]): GridText => ({
    ...sheet("Đơn vị tính: nghìn đồng", ...rows),
    name,
  });
  const [hall, print, contest] = [
    ["1", "Thuê hội trường tổng kết", "UBND tỉnh", "Trước 30/6/2025", "12000"],
    ["1", "In tài liệu tuyên truyền", "Sở Tư pháp", "Quý II/2025", "8500"],
    ["2", "Tổ chức hội thi tìm hiểu", "Sở Y tế", "Quý III/2025", "6000"],
  ] as const;

  test("every table is held against its own part of it", () => {
    expect(said(plan, sheetOf("Phụ lục I", hall), sheetOf("Phụ lục II", print, contest))).toEqual([]);
    const wrong = [...contest.slice(0, 4), "7000"];
    expect(said(plan, sheetOf("Phụ lục I", hall), sheetOf("Phụ lục II", print, wrong))).toEqual([
      "error Phụ lục II!E4 cost 7000000 | 6000000",
    ]);
  });

  test("what none of them has is told once", () => {
    const told = said(
      plan,
      sheetOf("Phụ lục I", hall),
      sheetOf("Phụ lục II", ["1", "In tài liệu tuyên truyền", "Sở Tư pháp", "Quý II/2025", "8500"]),
    );
    expect(told).toEqual([expect.stringMatching(/^error Phụ lục I{1,2}!B\d only-in-plan/)]);
  });

  test("a table of other things with one row like a missing task is no appendix of it", () => {
    const estimate = sheetOf(
      "Dự toán",
      contest,
      ["2", "Mua văn phòng phẩm", "Văn phòng", "Quý I/2025", "1"],
      ["3", "Sửa xe ô tô", "Văn phòng", "Quý I/2025", "2"],
      ["4", "Thuê máy chiếu", "Văn phòng", "Quý I/2025", "3"],
    );
    expect(said(plan, sheetOf("Phụ lục I", hall, print), estimate)).toEqual([expect.stringMatching(/^error Phụ lục I!B\d only-in-plan/)]);
  });
});
