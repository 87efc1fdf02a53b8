/** What is read from whole texts, and why others are refused. */
import fc from "fast-check";
import { longestLine, largestText, mostLines } from "../../../src/core/intake/limits";
import { readPlan } from "../../../src/core/intake/read-plan";
import { toPlainText } from "../../../src/core/money/amount";
import { codesOf, fixture, fixtureNames, planOf, rowsOf } from "./samples";

const task = (number: number): string =>
  `${String(number)}. Tổ chức hội nghị chuyên đề\n\n- Đơn vị chủ trì: Sở Nội vụ\n\n- Thời gian thực hiện: Quý II/2023\n`;

describe("a department's plan with a body and a table", () => {
  it("takes the table, joins the row that the page broke, and says so", () => {
    const plan = planOf(fixture("so"));
    expect(plan.source).toBe("appendix");
    expect(plan.sources).toEqual(["appendix", "body"]);
    expect(rowsOf(plan)).toMatchObject([
      {
        ordinal: "01",
        leads: ["Trung tâm Kiểm soát bệnh tật tỉnh"],
        cooperators: ["Đài Phát thanh - Truyền hình tỉnh", "Sở Văn hóa, Thể thao và Du lịch", "các đơn vị có liên quan"],
        cost: "150000000",
      },
      {
        ordinal: "02",
        leads: ["Phòng Nghiệp vụ Y", "Sở Y tế"],
        time: ["Quý III/2023", "period", "2023-07-01", "2023-09-30"],
        cost: "50000000",
      },
      { ordinal: "03", time: ["Hoàn thành trước ngày 30/11/2023", "before", undefined, "2023-11-30"], cost: undefined },
    ]);
    expect(plan.tasks[0]?.content).toMatch(/^Sản xuất phóng sự .* trên địa bàn tỉnh, ưu tiên địa bàn có số ca mắc cao trong năm trước\.$/);
    expect(plan.tasks[0]?.source).toEqual({ first: 80, last: 82 });
    expect(codesOf(plan)).toEqual([
      "rows-joined 1",
      "total-differs",
      "words-differ",
      "sources-differ 1",
      "sources-differ 2",
      "content-cut-short 3",
    ]);
  });

  it("reads title, reference and unit above the table, with the blanks of a draft", () => {
    const plan = planOf(fixture("so"));
    expect(plan.title).toBe("Danh mục nhiệm vụ truyền thông phòng, chống dịch bệnh năm 2023");
    expect(plan.attachedTo).toBe("Kế hoạch số /KH-SYT ngày /01/2023 của Sở Y tế Hòa Sơn");
    expect(plan.reference).toEqual({
      kind: "Kế hoạch",
      number: undefined,
      symbol: "KH-SYT",
      day: undefined,
      month: 1,
      year: 2023,
      issuedBy: "Sở Y tế Hòa Sơn",
    });
    expect(plan.statedTotal === undefined ? "" : toPlainText(plan.statedTotal)).toBe("210000000");
  });

  it("takes the body when asked to, and tells every guess", () => {
    const plan = planOf(fixture("so"), "body");
    expect(rowsOf(plan)).toMatchObject([
      {
        ordinal: "1",
        cooperators: ["Đài Phát thanh - Truyền hình tỉnh", "Sở Văn hóa, Thể thao và Du lịch", "các cơ quan, đơn vị có liên quan"],
      },
      {
        ordinal: "2",
        content: "Tập huấn kỹ năng truyền thông cho cán bộ y tế cơ sở; mời giảng viên của Viện Pasteur Nha Trang",
        leads: ["Phòng Nghiệp vụ Y", "Sở Y tế"],
        cooperators: ["Trung tâm Y tế các huyện: An Phú, Bình Lộc và thị xã Cát Hải"],
      },
      { ordinal: "3", content: "Kiểm tra việc thực hiện quy chế phát ngôn." },
    ]);
    expect(codesOf(plan)).toEqual([
      "heading-joined 1",
      "heading-joined 2",
      "lead-without-label 2",
      "label-interpreted 2",
      "detail-left-out 3",
      "other-tasks-left-out",
      "line-left-out",
      "sections-left-out",
      "sources-differ 1",
      "sources-differ 2",
      "content-cut-short 3",
    ]);
  });
});

it("reads a commune's table in thousands, in its own order of columns", () => {
  const plan = planOf(fixture("xa"));
  expect(plan.unit).toBe("nghin");
  expect(plan.title).toBe("BẢNG PHÂN CÔNG NHIỆM VỤ VÀ DỰ TOÁN");
  expect(plan.reference).toMatchObject({
    number: "45",
    symbol: "KH-UBND",
    day: 12,
    month: 3,
    year: 2025,
    issuedBy: "Ủy ban nhân dân xã Tân Hòa",
  });
  expect(rowsOf(plan)).toMatchObject([
    {
      ordinal: "1",
      leads: ["Công chức địa chính - xây dựng"],
      cooperators: ["Hội Phụ nữ xã", "Đoàn Thanh niên xã", "các thôn"],
      cost: "12500000",
    },
    { ordinal: "2", content: "Lắp 15 thùng rác tại khu vực chợ", cost: "9000000" },
    { ordinal: "3", time: ["31/6/2025", "other", undefined, undefined], cost: "4000000" },
    { ordinal: "4", leads: [], cost: undefined },
  ]);
  expect(codesOf(plan)).toEqual([
    "day-does-not-exist 3",
    "no-lead 4",
    "cost-unreadable 4",
    "group-left-out",
    "group-left-out",
    "column-left-out",
  ]);
});

it("reads a school's plan whose labels stand on lines or in one line", () => {
  const plan = planOf(fixture("truong-hoc"));
  expect(plan.title).toBe("Giáo dục kỹ năng sống cho học sinh năm 2024");
  expect(plan.reference).toEqual({
    kind: "Kế hoạch",
    number: "7",
    symbol: "KH-THLL",
    day: 5,
    month: 9,
    year: 2024,
    issuedBy: "Trường Tiểu học Lê Lợi",
  });
  expect(rowsOf(plan)).toMatchObject([
    {
      leads: ["Tổ chuyên môn khối 1", "Tổ chuyên môn khối 2"],
      cooperators: ["Ban đại diện cha mẹ học sinh", "Đoàn Thanh niên"],
      cost: "3500000",
    },
    {
      content: "Dạy bơi và kỹ năng phòng, chống đuối nước cho học sinh khối 4, khối 5.",
      leads: ["Giáo viên thể dục"],
      cooperators: ["Trạm Y tế xã"],
      time: ["Quý II", "period", "2024-04-01", "2024-06-30"],
    },
    { leads: ["Giáo viên chủ nhiệm"], cooperators: [], time: ["thường xuyên", "regular", undefined, undefined], cost: undefined },
  ]);
  expect(codesOf(plan)).toEqual([
    "label-interpreted 1",
    "cost-from-sentence 1",
    "label-interpreted 3",
    "cost-without-figure 3",
    "other-tasks-left-out",
    "sections-left-out",
  ]);
});

describe("tasks and their labels", () => {
  it.each([
    ["1) Tổ chức hội thi", "1"],
    ["1/ Tổ chức hội thi", "1"],
    ["1- Tổ chức hội thi", "1"],
    ["Nhiệm vụ 1: Tổ chức hội thi", "1"],
    ["2.1. Tổ chức hội thi", "2.1"],
    ["I/1. Tổ chức hội thi", "I/1"],
    ["01. Tổ chức hội thi", "01"],
  ])("%s is a task", (heading, ordinal) => {
    expect(planOf(`${heading}\n- Chủ trì: Sở Y tế`).tasks).toMatchObject([
      { ordinal, content: "Tổ chức hội thi", leads: { names: ["Sở Y tế"] } },
    ]);
  });

  it.each([
    ["Đơn vị chủ trì: Sở Y tế", { leads: ["Sở Y tế"] }],
    ["Cơ quan chủ trì tham mưu thực hiện: Sở Y tế", { leads: ["Sở Y tế"] }],
    ["Trách nhiệm thực hiện: Sở Y tế", { leads: ["Sở Y tế"] }],
    ["Cơ quan chủ trì Sở Y tế", { leads: ["Sở Y tế"] }],
    [
      "Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Tư pháp và các đơn vị",
      { leads: ["Sở Y tế"], cooperators: ["Sở Tư pháp", "các đơn vị"] },
    ],
    ["Chủ trì:\n+ Sở Y tế\n+ Sở Tư pháp", { leads: ["Sở Y tế", "Sở Tư pháp"] }],
    ["Phối hợp: Sở Y tế", { leads: [], cooperators: ["Sở Y tế"] }],
  ])("%s", (lines, expected) => {
    expect(rowsOf(planOf(`1. Tổ chức hội thi\n- ${lines}\n- Thời gian hoàn thành: 6/2023`))).toMatchObject([
      { time: ["6/2023", "period", "2023-06-01", "2023-06-30"], ...expected },
    ]);
  });

  it("keeps a brother without labels, with a notice that it has no lead", () => {
    const plan = planOf(`II. NHIỆM VỤ\n\n${task(1)}\n2. Xây dựng quy chế phối hợp\n\n${task(3)}`);
    expect(plan.tasks.map((each) => each.ordinal)).toEqual(["1", "2", "3"]);
    expect(codesOf(plan)).toEqual(["no-lead 2"]);
  });

  it("tells of numbers that come twice", () => {
    expect(codesOf(planOf(`${task(1)}\n${task(1)}`))).toEqual(["ordinal-repeated 2"]);
  });

  it("reads a thousand tasks, the last one like the first", () => {
    const plan = planOf(Array.from({ length: 1000 }, (_, index) => task(index + 1)).join("\n"));
    expect(plan.tasks).toHaveLength(1000);
    expect(plan.tasks.at(-1)).toMatchObject({ ordinal: "1000", leads: { names: ["Sở Nội vụ"] } });
    expect(plan.notices).toEqual([]);
  });
});

describe("refusals", () => {
  const problem = (text: string, source?: "appendix" | "body"): unknown => {
    const read = readPlan(text, source === undefined ? {} : { source });
    return read.ok ? "accepted" : read.problem;
  };

  it.each(["", "   \n\t\n", "\ufeff", "-----\n\n____"])("nothing but blanks: %j", (text) => {
    expect(problem(text)).toMatchObject({ kind: expect.stringMatching(/empty|no-task/) as unknown });
  });

  it("a text without tasks, with what was seen", () => {
    expect(problem("Kính gửi các đồng chí,\n\nMời dự họp ngày 5/6.")).toEqual({ kind: "no-task", lines: 2, numberedParagraphs: 0 });
    expect(problem("1. Phạm vi điều chỉnh\n\n2. Đối tượng áp dụng")).toEqual({ kind: "no-task", lines: 2, numberedParagraphs: 2 });
  });

  it("an appendix that is not there, a body that is not there", () => {
    expect(problem(task(1), "appendix")).toEqual({ kind: "no-appendix-table", bodyTasks: 1 });
    expect(problem(fixture("xa"), "body")).toEqual({ kind: "no-body-tasks", tableRows: 4 });
  });

  it("one line longer, one line more, one character more than is read", () => {
    expect(problem("a".repeat(longestLine))).toMatchObject({ kind: "no-task" });
    expect(problem(`a\n${"a".repeat(longestLine + 1)}`)).toEqual({
      kind: "too-long-line",
      line: 2,
      characters: longestLine + 1,
      limit: longestLine,
    });
    expect(problem("a\n".repeat(mostLines))).toMatchObject({ kind: "no-task" });
    expect(problem("a\n".repeat(mostLines + 1))).toEqual({ kind: "too-many-lines", lines: mostLines + 1, limit: mostLines });
    expect(problem("a".repeat(largestText + 1))).toEqual({ kind: "too-large", characters: largestText + 1, limit: largestText });
  });
});

it("never throws, whatever happens to a text: cut, lines doubled, lines shuffled", () => {
  const mutated = fc.constantFrom(...fixtureNames).chain((name) => {
    const lines = fixture(name).split("\n");
    return fc.oneof(
      fc.nat(fixture(name).length).map((end) => fixture(name).slice(end)),
      fc.nat(fixture(name).length).map((end) => fixture(name).slice(0, end)),
      fc.subarray(lines).map((kept) => kept.join("\n")),
      fc.shuffledSubarray(lines).map((kept) => kept.join("\n")),
      fc.array(fc.constantFrom(...lines), { maxLength: 80 }).map((kept) => kept.join("\n")),
      fc.string({ unit: "binary", maxLength: 400 }),
    );
  });
  fc.assert(
    fc.property(mutated, (text) => {
      for (const source of ["appendix", "body"] as const) {
        const read = readPlan(text, { source });
        if (read.ok)
          expect(read.value.notices.every((notice) => notice.task === undefined || notice.task <= read.value.tasks.length)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(["Mở lớp học năm 2026", "MỞ LỚP HỌC NĂM 2026"])("a head of three lines and nothing between them: %s", (title) => {
  const read = readPlan(
    `ỦY BAN NHÂN DÂN XÃ TÂN HÒA\nKẾ HOẠCH\n${title}\n1. Mở lớp học.\n- Đơn vị chủ trì: Phòng Văn hóa.\n- Kinh phí: 5.000.000 đồng.`,
  );
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.value.reference).toMatchObject({ kind: "Kế hoạch", issuedBy: "Ủy ban nhân dân xã Tân Hòa" });
  expect(read.value.title).toBe(title);
});
