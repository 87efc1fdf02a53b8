/** A plan and its appendix in one text: exactly where they disagree is told, matched by what the tasks say. */
import type { Notice } from "../../../src/core/plan/notice";
import { readPlan } from "../../../src/core/intake/read-plan";
import { planOf } from "./samples";

interface Row {
  readonly content?: string;
  readonly leads?: string;
  readonly cooperators?: string;
  readonly time?: string;
  readonly cost?: string;
}

const contents = [
  "Tổ chức hội nghị triển khai công tác văn thư, lưu trữ cho cán bộ các xã",
  "Mua sắm trang thiết bị cho phòng làm việc một cửa của huyện",
  "Biên soạn sổ tay hướng dẫn người dân nộp hồ sơ trực tuyến",
  "Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính tại cơ sở",
] as const;

const usual: Required<Row> = {
  content: "",
  leads: "Phòng Nội vụ",
  cooperators: "Phòng Tài chính - Kế hoạch; UBND các xã",
  time: "Quý II/2022",
  cost: "",
};

function rows(changes: readonly Row[]): readonly Required<Row>[] {
  return changes.map((change, index) => ({ ...usual, content: contents[index] ?? "", ...change }));
}

/** The differences that are told for these rows: "field task". */
function differences(body: readonly Row[], table: readonly Row[]): readonly string[] {
  const prose = rows(body).map(
    ({ content, leads, cooperators, time, cost }, index) =>
      `${String(index + 1)}. ${content}\nĐơn vị chủ trì: ${leads}\nĐơn vị phối hợp: ${cooperators}\nThời gian thực hiện: ${time}\n${cost === "" ? "" : `Kinh phí: ${cost}\n`}`,
  );
  const cells = rows(table).map(
    ({ content, leads, cooperators, time, cost }, index) =>
      `| ${String(index + 1)} | ${content} | ${leads} | ${cooperators} | ${time} | ${cost} |`,
  );
  const text = [
    "KẾ HOẠCH\nCải cách hành chính năm 2022\n\nI. NHIỆM VỤ\n",
    ...prose,
    "Nơi nhận:\n- Như trên.\n\nPhụ lục\nDANH MỤC NHIỆM VỤ\nĐơn vị tính: đồng\n",
    "| Stt | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Kinh phí |",
    "| --- | --- | --- | --- | --- | --- |",
    ...cells,
  ].join("\n");
  const plan = planOf(text);
  expect(plan.source).toBe("appendix");
  expect(plan.tasks).toHaveLength(table.length);
  return plan.notices.flatMap(name);
}

function name(notice: Notice): readonly string[] {
  if (notice.code === "sources-differ") return [`${notice.field} ${String(notice.task)}`];
  if (notice.code === "content-cut-short") return [`cut short in the ${notice.shorter} ${String(notice.task)}: ${notice.missing}`];
  if (notice.code === "content-differs") return [`content ${String(notice.task)}`];
  if (notice.code === "only-in-one-source") return [`only in the ${notice.source}: ${notice.ordinal}`];
  if (notice.code === "field-not-compared") return [`no ${notice.field} in the ${notice.source}`];
  if (notice.code === "sources-unlike") return [`${notice.source} unlike: ${String(notice.tasks)}`];
  return [];
}

const four: readonly Row[] = [{}, {}, {}, {}];
const with2 = (change: Row): readonly Row[] => [{}, change, {}, {}];

const cases: readonly [sentence: string, body: readonly Row[], table: readonly Row[], told: readonly string[]][] = [
  ["the same on both sides", four, four, []],
  [
    "rows in another order",
    four,
    [{ content: contents[3] }, { content: contents[0] }, { content: contents[2] }, { content: contents[1] }],
    [],
  ],
  ["short forms", with2({ leads: "Ủy ban nhân dân huyện" }), with2({ leads: "UBND huyện" }), []],
  ["short forms of departments", with2({ cooperators: "Sở Thông tin và Truyền thông" }), with2({ cooperators: "Sở TT&TT" }), []],
  ["bodies in another order", with2({ cooperators: "UBND các xã; Phòng Tài chính - Kế hoạch" }), four, []],
  ["other separators between bodies", with2({ cooperators: "Phòng Tài chính - Kế hoạch và UBND các xã" }), four, []],
  ["days written in another way", with2({ time: "trước ngày 30/6/2022" }), with2({ time: "Trước 30-6-2022" }), []],
  ["a quarter and its months", with2({ time: "Từ tháng 4 đến tháng 6/2022" }), four, []],
  ["the day before a boundary", with2({ time: "Trước ngày 30/6/2022" }), with2({ time: "Trước ngày 29/6/2022" }), ["timeframe 2"]],
  ["before a day is not on it", with2({ time: "Trước ngày 30/6/2022" }), with2({ time: "Ngày 30/6/2022" }), ["timeframe 2"]],
  ["no time in the table", four, with2({ time: "" }), ["timeframe 2"]],
  ["another lead", four, with2({ leads: "Văn phòng HĐND và UBND" }), ["leads 2"]],
  ["a cooperator less", four, with2({ cooperators: "UBND các xã" }), ["cooperators 2"]],
  [
    "lead and cooperator changed places",
    with2({ leads: "Phòng Tư pháp", cooperators: "Phòng Nội vụ" }),
    with2({ cooperators: "Phòng Tư pháp" }),
    ["leads 2", "cooperators 2"],
  ],
  ["money only in the table is the rule", four, with2({ cost: "12.000.000" }), []],
  ["the same money in another writing", with2({ cost: "12 triệu đồng" }), with2({ cost: "12.000.000" }), []],
  ["other money", with2({ cost: "12 triệu đồng" }), with2({ cost: "21.000.000" }), ["cost 2"]],
  ["money only in the body", with2({ cost: "12 triệu đồng" }), four, ["cost 2"]],
  [
    "words cut short in the table",
    four,
    with2({ content: "Mua sắm trang thiết bị cho phòng làm việc" }),
    ["cut short in the appendix 2: một cửa của huyện"],
  ],
  [
    "words cut short in the body",
    with2({ content: "Mua sắm trang thiết bị cho phòng làm việc" }),
    four,
    ["cut short in the body 2: một cửa của huyện"],
  ],
  ["other words for one task", four, with2({ content: "Mua sắm, lắp đặt trang thiết bị cho phòng làm việc một cửa" }), ["content 2"]],
  ["no cooperators in any row of the table", four, four.map(() => ({ cooperators: "" })), ["no cooperators in the appendix"]],
  ["no times in any task of the body", four.map(() => ({ time: "" })), four, ["no timeframe in the body"]],
  ["a task missing in the table", four, [{}, {}, {}], ["only in the body: 4"]],
  ["a task missing in the body", [{}, {}, {}], four, ["only in the appendix: 4"]],
  [
    "two tasks that begin alike keep to their own",
    [{ content: `${contents[0]} đợt 1` }, { content: `${contents[0]} đợt 2` }],
    [{ content: `${contents[0]} đợt 2` }, { content: `${contents[0]} đợt 1` }],
    [],
  ],
];

for (const [sentence, body, table, told] of cases) {
  test(`${sentence}: ${told.length === 0 ? "no difference" : told.join(", ")}`, () => {
    expect(differences(body, table)).toEqual(told);
  });
}

test("a body and a table of other tasks are not held against each other one by one", () => {
  const body = ["Tham mưu phân bổ dự toán", "Đôn đốc các đơn vị báo cáo", "Bố trí xe đưa đón đại biểu"].map((content) => ({ content }));
  expect(differences(body, four)).toEqual(["body unlike: 3"]);
});

describe("the plan and its appendix as two texts", () => {
  const plan = [
    "KẾ HOẠCH\nCải cách hành chính năm 2022\n\nI. NHIỆM VỤ",
    "1. Tổ chức hội nghị công tác văn thư\nĐơn vị chủ trì: Phòng Nội vụ\nThời gian thực hiện: Quý I/2022",
    "2. Kiểm tra kỷ luật, kỷ cương tại cơ sở\nĐơn vị chủ trì: Thanh tra huyện\nThời gian thực hiện: Quý II/2022",
    "3. Biên soạn sổ tay nộp hồ sơ trực tuyến\nĐơn vị chủ trì: Văn phòng\nThời gian thực hiện: Quý III/2022",
  ].join("\n");
  const appendix = [
    "| Stt | Nội dung | Cơ quan chủ trì | Thời gian thực hiện | Kinh phí (đồng) |",
    "| 1 | Kiểm tra kỷ luật, kỷ cương tại cơ sở | Phòng Nội vụ | Quý II/2022 | 5.000.000 |",
    "| 2 | Tổ chức hội nghị công tác văn thư | Phòng Nội vụ | Quý I/2022 | 3.000.000 |",
  ].join("\n");

  const told = (written: string, against: string): readonly unknown[] => {
    const read = readPlan(written, { against });
    if (!read.ok) throw new Error(read.problem.kind);
    return read.value.notices.flatMap((notice) => name(notice).map((difference) => [difference, notice.at]));
  };

  test("the appendix is held against the plan: what only the plan has stands on no line of the appendix", () => {
    expect(told(appendix, plan)).toEqual([
      ["leads 1", { first: 2, last: 2 }],
      ["only in the body: 3", undefined],
    ]);
  });

  test("the plan is held against the appendix", () => {
    expect(told(plan, appendix)).toEqual([
      ["leads 2", { first: 8, last: 10 }],
      ["only in the body: 3", { first: 11, last: 13 }],
    ]);
  });

  test("another text without tasks is refused as the other one", () => {
    expect(readPlan(appendix, { against: "Không có gì." })).toEqual({
      ok: false,
      problem: { kind: "against", problem: { kind: "no-task", lines: 1, numberedParagraphs: 0 } },
    });
    expect(readPlan(appendix, { against: "" })).toEqual({ ok: false, problem: { kind: "against", problem: { kind: "empty" } } });
  });
});
