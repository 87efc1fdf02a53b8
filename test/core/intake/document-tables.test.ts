/** Tables of documents, with their merged cells: whatever file they came in, an officer's colleague would read them this way. */
import type { Block, PlanDocument, TableBlock, TableCell } from "../../../src/core/intake/plan-document";
import { readPlan } from "../../../src/core/intake/read-plan";
import { toPlainText } from "../../../src/core/money/amount";
import type { Plan } from "../../../src/core/plan/plan";

const para = (text: string): Block => ({ kind: "paragraph", text, emphasised: false });

/** "^": merged into the cell above; "<": into the one at its left. */
const table = (...rows: readonly (readonly string[])[]): TableBlock => ({
  kind: "table",
  rows: rows.map((row) =>
    row.map((text): TableCell => (text === "^" ? { text: "", merged: "above" } : text === "<" ? { text: "", merged: "left" } : { text })),
  ),
});

function planOf(...blocks: readonly Block[]): Plan {
  const document: PlanDocument = {
    blocks: [para("PHỤ LỤC"), para("Danh mục nhiệm vụ năm 2025"), para("Đơn vị tính: triệu đồng"), ...blocks],
    notices: [],
  };
  const read = readPlan(document, { source: "appendix" });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const head = ["Stt", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kinh phí"];
const contents = (plan: Plan): readonly string[] => plan.tasks.map((task) => task.content);
const costs = (plan: Plan): readonly (string | undefined)[] => plan.tasks.map((task) => task.cost && toPlainText(task.cost));
const codes = (plan: Plan): readonly string[] => plan.notices.map((notice) => notice.code);

describe("headers", () => {
  test("of two rows, merged downwards and across: the column of the whole is the cost", () => {
    const plan = planOf(
      table(
        ["Stt", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí", "<", "<"],
        ["^", "^", "^", "^", "Tổng số", "Ngân sách tỉnh", "Xã hội hóa"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ["1", "Tập huấn", "Sở Nội vụ", "Quý I/2025", "30", "20", "10"],
        ["2", "Hội nghị", "Sở Y tế", "Quý II/2025", "5", "5", ""],
      ),
    );
    expect(contents(plan)).toEqual(["Tập huấn", "Hội nghị"]);
    expect(costs(plan)).toEqual(["30000000", "5000000"]);
    expect(plan.notices).toContainEqual(
      expect.objectContaining({
        code: "cost-column-chosen",
        heading: "Kinh phí Tổng số",
        leftOut: ["Kinh phí Ngân sách tỉnh", "Kinh phí Xã hội hóa"],
      }),
    );
  });

  test("of three rows", () => {
    const plan = planOf(
      table(
        ["Stt", "Nội dung", "Phân công", "<", "Kinh phí", "<"],
        ["^", "^", "Chủ trì", "Phối hợp", "Năm 2025", "<"],
        ["^", "^", "^", "^", "Tổng", "Trong đó: NSNN"],
        ["1", "Tập huấn", "Sở Nội vụ", "Sở Y tế", "30", "20"],
      ),
    );
    expect(plan.tasks[0]).toMatchObject({ content: "Tập huấn", leads: { names: ["Sở Nội vụ"] }, cooperators: { names: ["Sở Y tế"] } });
    expect(costs(plan)).toEqual(["30000000"]);
  });

  test("of one row, with a first task that spans nothing", () => {
    expect(contents(planOf(table(head, ["1", "Tập huấn", "Sở Nội vụ", "", "Quý I/2025", "30"])))).toEqual(["Tập huấn"]);
  });

  test("typed again on the next page, with the rows going on", () => {
    const first = ["Stt", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí", "<"];
    const second = ["^", "^", "^", "^", "Tổng", "NSNN"];
    const row = (ordinal: string): readonly string[] => [ordinal, `Việc thứ ${ordinal}`, "Sở Nội vụ", "Quý I/2025", "1", "1"];
    expect(contents(planOf(table(first, second, row("1"), first, second, row("2"))))).toEqual(["Việc thứ 1", "Việc thứ 2"]);
    expect(contents(planOf(table(first, second, row("1")), para("UBND TỈNH X"), table(first, second, row("2"))))).toEqual([
      "Việc thứ 1",
      "Việc thứ 2",
    ]);
  });

  test("in the first column, one task a column", () => {
    const plan = planOf(
      table(
        ["Nội dung", "Tập huấn", "Hội nghị"],
        ["Chủ trì", "Sở Nội vụ", "Sở Y tế"],
        ["Thời gian", "Quý I/2025", "Quý II/2025"],
        ["Kinh phí", "30", "5"],
      ),
    );
    expect(contents(plan)).toEqual(["Tập huấn", "Hội nghị"]);
    expect(costs(plan)).toEqual(["30000000", "5000000"]);
  });
});

describe("rows below the words of the total", () => {
  const signed = [
    ["Tổng cộng", "<", "<", "<", "<", "30"],
    ["Bằng chữ: Ba mươi triệu đồng./.", "<", "<", "<", "<", "<"],
    ["", "<", "<", "Long Hưng, ngày 05 tháng 02 năm 2025", "<", "<"],
    ["NGƯỜI LẬP BIỂU", "<", "KẾ TOÁN TRƯỞNG", "<", "THỦ TRƯỞNG ĐƠN VỊ", "<"],
    ["(Ký, ghi rõ họ tên)", "<", "(Ký, ghi rõ họ tên)", "<", "(Ký, ghi rõ họ tên)", "<"],
    ["", "<", "", "<", "", "<"],
    ["Nguyễn Thị Hà", "<", "", "<", "Trần Văn Bình", "<"],
  ] as const;

  test("place, date and signatures are no tasks and join none", () => {
    const plan = planOf(table(head, ["1", "Tập huấn", "Sở Nội vụ", "Sở Y tế", "Quý I/2025", "30"], ...signed));
    expect(plan.tasks.map(({ content, cooperators }) => [content, cooperators.text])).toEqual([["Tập huấn", "Sở Y tế"]]);
    expect(new Set(codes(plan))).toEqual(new Set(["line-left-out"]));
  });

  test("a task with a number is one all the same", () => {
    const plan = planOf(
      table(head, ["1", "Tập huấn", "Sở Nội vụ", "", "Quý I/2025", "30"], signed[1], ["2", "Hội nghị", "Sở Y tế", "", "Quý II/2025", "5"]),
    );
    expect(contents(plan)).toEqual(["Tập huấn", "Hội nghị"]);
  });
});

describe("cells merged downwards", () => {
  test("lead, cooperators, time and source hold for the rows that they span; money counts once, and that is said", () => {
    const plan = planOf(
      table(
        [...head, "Nguồn kinh phí"],
        ["1", "Tập huấn", "Sở Nội vụ", "Sở Y tế", "Quý I/2025", "30", "Ngân sách tỉnh"],
        ["2", "Hội nghị", "^", "^", "^", "^", "^"],
        ["3", "In tài liệu", "^", "^", "Quý II/2025", "^", "^"],
        ["4", "Báo cáo", "Văn phòng", "", "Quý IV/2025", "2", ""],
      ),
    );
    expect(plan.tasks.map((task) => [task.leads.text, task.cooperators.text, task.timeframe?.text, task.funding])).toEqual([
      ["Sở Nội vụ", "Sở Y tế", "Quý I/2025", "Ngân sách tỉnh"],
      ["Sở Nội vụ", "Sở Y tế", "Quý I/2025", "Ngân sách tỉnh"],
      ["Sở Nội vụ", "Sở Y tế", "Quý II/2025", "Ngân sách tỉnh"],
      ["Văn phòng", "", "Quý IV/2025", ""],
    ]);
    expect(costs(plan)).toEqual(["30000000", undefined, undefined, "2000000"]);
    expect(plan.notices.filter((notice) => notice.code === "cost-spans-rows")).toMatchObject([{ task: 1, rows: 3, text: "30" }]);
  });

  test("one number for several rows, each with words of its own", () => {
    const plan = planOf(
      table(
        head,
        ["1", "Tập huấn cho cán bộ", "Sở Nội vụ", "", "Quý I/2025", "30"],
        ["^", "Tập huấn cho thôn", "^", "", "Quý II/2025", "10"],
      ),
    );
    expect(contents(plan)).toEqual(["Tập huấn cho cán bộ", "Tập huấn cho thôn"]);
    expect(costs(plan)).toEqual(["30000000", "10000000"]);
  });

  test("one task whose leads stand in a row each", () => {
    const plan = planOf(table(head, ["1", "Tập huấn", "Sở Nội vụ", "", "Quý I/2025", "30"], ["^", "^", "Sở Y tế", "", "^", "^"]));
    expect(plan.tasks).toMatchObject([{ content: "Tập huấn", leads: { names: ["Sở Nội vụ", "Sở Y tế"] } }]);
    expect(costs(plan)).toEqual(["30000000"]);
  });
});

describe("rows", () => {
  test("a text over all columns heads a group, a note does not", () => {
    const plan = planOf(
      table(
        head,
        ["Công tác tuyên truyền", "<", "<", "<", "<", "<"],
        ["1", "Tập huấn", "Sở Nội vụ", "", "Quý I/2025", "30"],
        ["2", "Công tác hậu cần", "<", "<", "<", "<"],
        ["2.1", "Thuê hội trường", "Văn phòng", "", "Quý I/2025", "10"],
        ["Ghi chú: số liệu tạm tính", "<", "<", "<", "<", "<"],
        ["Tổng cộng", "<", "<", "<", "<", "40"],
        ["Bằng chữ: Bốn mươi triệu đồng", "<", "<", "<", "<", "<"],
      ),
    );
    expect(contents(plan)).toEqual(["Tập huấn", "Thuê hội trường"]);
    expect(codes(plan)).toEqual(["group-left-out", "group-left-out", "line-left-out"]);
    expect(plan.statedTotal).toBe("40000000");
  });

  test("a row with nothing but its words over rows of its number is their heading", () => {
    const plan = planOf(
      table(
        head,
        ["1", "Tập huấn", "", "", "", ""],
        ["1.1", "Cho xã", "Sở Nội vụ", "", "Quý I/2025", "30"],
        ["1.2", "Cho thôn", "Sở Y tế", "", "Quý II/2025", "10"],
        ["2", "Tổng kết", "", "", "", ""],
      ),
    );
    expect(contents(plan)).toEqual(["Cho xã", "Cho thôn", "Tổng kết"]);
    expect(codes(plan)).toEqual(["no-lead", "group-left-out"]);
  });

  test("words that stand twice, or begin in the middle, get those of their heading", () => {
    const plan = planOf(
      table(
        head,
        ["1", "Tập huấn", "", "", "", ""],
        ["1.1", "Cấp tỉnh", "Sở Nội vụ", "", "Quý I/2025", "30"],
        ["2", "Hội nghị:", "", "", "", ""],
        ["2.1", "Cấp tỉnh", "Sở Y tế", "", "Quý II/2025", "10"],
        ["2.2", "ở các xã", "Sở Y tế", "", "Quý II/2025", "5"],
      ),
    );
    expect(contents(plan)).toEqual(["Tập huấn: Cấp tỉnh", "Hội nghị: Cấp tỉnh", "Hội nghị: ở các xã"]);
    expect(codes(plan).filter((code) => code === "words-of-heading")).toHaveLength(3);
  });

  test("broken at the page are joined", () => {
    const plan = planOf(
      table(head, ["1", "Tập huấn cho cán bộ", "Sở Nội vụ", "Sở Y tế;", "Quý I/2025", "30"]),
      para("2"),
      table(["", "các xã", "", "Sở Tư pháp", "", ""], ["2", "Tổng kết", "Văn phòng", "", "Quý IV/2025", ""]),
    );
    expect(contents(plan)).toEqual(["Tập huấn cho cán bộ các xã", "Tổng kết"]);
    expect(plan.tasks[0]?.cooperators.names).toEqual(["Sở Y tế", "Sở Tư pháp"]);
  });

  test("whose grid is finer than the header's", () => {
    const plan = planOf(
      table(["Stt", "Nội dung", "<", "Chủ trì", "Thời gian", "Kinh phí"], ["1", "Tập huấn", "Sở Nội vụ", "<", "Quý I/2025", "30"]),
    );
    expect(plan.tasks).toMatchObject([{ content: "Tập huấn", leads: { text: "Sở Nội vụ" }, timeframe: { text: "Quý I/2025" } }]);
  });
});

describe("cells of several paragraphs", () => {
  test("are one text; lists of bodies stay parted; two figures stay two", () => {
    const plan = planOf(
      table(
        head,
        ["1", "Tổ chức hội nghị\ntổng kết năm", "- Sở Nội vụ\n- Sở Y tế", "Sở Văn hóa, Thể thao\nvà Du lịch", "Quý I\nnăm 2025", "1\n500"],
        ["2", "Báo cáo", "Văn phòng", "", "Quý II/2025", "2"],
      ),
    );
    expect(plan.tasks[0]).toMatchObject({
      content: "Tổ chức hội nghị tổng kết năm",
      leads: { text: "Sở Nội vụ; Sở Y tế", names: ["Sở Nội vụ", "Sở Y tế"] },
      cooperators: { names: ["Sở Văn hóa, Thể thao và Du lịch"] },
      timeframe: { from: "2025-01-01", to: "2025-03-31" },
    });
    expect(costs(plan)[0]).not.toBe("1500000000");
  });
});

describe("the source of funds", () => {
  test("is taken where the column holds words, and is a share of the money where it holds figures", () => {
    const words = planOf(
      table([...head, "Nguồn kinh phí", "Ghi chú"], ["1", "Tập huấn", "Sở Nội vụ", "", "Quý I/2025", "30", "Xã hội hóa", "x"]),
    );
    expect(words.tasks[0]?.funding).toBe("Xã hội hóa");
    expect(words.notices).toEqual([expect.objectContaining({ code: "column-left-out", heading: "Ghi chú" })]);
    const figures = planOf(table([...head, "Nguồn ngân sách"], ["1", "Tập huấn", "Sở Nội vụ", "", "Quý I/2025", "30", "20"]));
    expect(figures.tasks[0]?.funding).toBe("");
    expect(codes(figures)).toEqual(["column-left-out"]);
  });
});

test("tables that only set out the page are running text", () => {
  const plan = readPlan({
    blocks: [
      table([
        "UBND TỈNH LONG HẢI\nSỞ NỘI VỤ\nSố: 12/KH-SNV",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLong Hải, ngày 05 tháng 01 năm 2025",
      ]),
      para("KẾ HOẠCH"),
      para("Công tác cán bộ năm 2025"),
      para("1. Tổ chức tập huấn"),
      table(["- Đơn vị chủ trì:", "Sở Nội vụ"], ["- Thời gian:", "Quý I/2025"]),
    ],
    notices: [],
  });
  if (!plan.ok) throw new Error(plan.problem.kind);
  expect(plan.value.reference).toMatchObject({ number: "12", symbol: "KH-SNV", day: 5, month: 1, year: 2025 });
  expect(plan.value.tasks).toMatchObject([
    { content: "Tổ chức tập huấn", leads: { text: "Sở Nội vụ" }, timeframe: { text: "Quý I/2025" } },
  ]);
});
