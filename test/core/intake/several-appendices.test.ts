/** A text with several appendix tables: each is read for itself, none is mixed with another, none is dropped. */
import type { Block, PlanDocument, TableBlock } from "../../../src/core/intake/plan-document";
import { readPlan } from "../../../src/core/intake/read-plan";
import { toPlainText } from "../../../src/core/money/amount";
import { totalCost } from "../../../src/core/plan/appendix";
import { appendicesOfPlan } from "../../../src/core/plan/appendices-of-plan";
import type { Plan } from "../../../src/core/plan/plan";
import { codesOf, planOf } from "./samples";

const header = ["Stt", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Kinh phí"];
const row = (ordinal: string, content: string, cost: string): readonly string[] => [
  ordinal,
  content,
  "Văn phòng",
  "Phòng Kinh tế",
  "Quý I/2026",
  cost,
];
const table = (...rows: readonly (readonly string[])[]): string => [header, ...rows].map((cells) => cells.join("\t")).join("\n");
const body = "UBND XÃ LONG HƯNG\nSố: 07/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. MỤC ĐÍCH\nPhục vụ người dân tốt hơn.\n";
const attached = "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 02 năm 2026 của UBND xã Long Hưng)";
const first = [row("1", "Rà soát đường truyền", "1.000.000"), row("2", "Tập huấn công chức", "2.000.000")] as const;
const second = [row("1", "Mua máy tính", "30"), row("2", "Mua máy in", "5")] as const;

/** "I DANH MỤC: Rà soát đường truyền, …": what stands in each appendix. */
const partsOf = (plan: Plan): readonly string[] =>
  appendicesOfPlan(plan, { unit: undefined, options: {} }).map(
    ({ title, tasks, options }) => `${String(options?.numeral)} ${title}: ${tasks.map(({ content }) => content).join(", ")}`,
  );
const totalsOf = (plan: Plan): readonly string[] =>
  appendicesOfPlan(plan, { unit: undefined, options: {} }).map((each) => toPlainText(totalCost(each)));

describe("two tables under Phụ lục I and Phụ lục II", () => {
  const text = [
    body,
    `Phụ lục I\nDANH MỤC NHIỆM VỤ\n${attached}\nĐơn vị tính: đồng`,
    table(...first, ["Tổng cộng", "", "", "", "", "3.000.000"]),
    "Bằng chữ: Ba triệu đồng./.",
    `\nPhụ lục II\nDỰ TOÁN MUA SẮM\n${attached}\nĐơn vị tính: triệu đồng`,
    table(...second, ["Tổng cộng", "", "", "", "", "36"]),
  ].join("\n");

  test("are two appendices with titles, units, totals and ordinals of their own", () => {
    const plan = planOf(text);
    expect(partsOf(plan)).toEqual([
      "1 DANH MỤC NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức",
      "2 DỰ TOÁN MUA SẮM: Mua máy tính, Mua máy in",
    ]);
    expect(totalsOf(plan)).toEqual(["3000000", "35000000"]);
    expect(plan.appendices?.map(({ unit }) => unit)).toEqual(["dong", "trieu"]);
    expect(plan.tasks.map(({ ordinal }) => ordinal)).toEqual(["1", "2", "1", "2"]);
    expect(plan.statedTotal).toBeUndefined();
  });

  test("a total is held against its own rows, and ordinals that begin anew are not told of", () => {
    const plan = planOf(text);
    expect(codesOf(plan)).toEqual(["several-appendices", "total-differs"]);
    expect(plan.notices).toContainEqual(expect.objectContaining({ code: "total-differs", stated: "36000000", computed: "35000000" }));
  });

  test("notices count through the tasks of both", () => {
    const plan = planOf(text.replace("Mua máy in\tVăn phòng", "Mua máy in\t"));
    expect(plan.notices).toContainEqual(expect.objectContaining({ code: "no-lead", task: 4 }));
  });

  test("the body ends where the first of them begins", () => {
    const withBody = text.replace(
      "Phục vụ người dân tốt hơn.",
      "1. Rà soát đường truyền.\n- Đơn vị chủ trì: Văn phòng.\n- Thời gian: Quý I/2026.",
    );
    const read = readPlan(withBody, { source: "body" });
    expect(read.ok && read.value.tasks.map(({ content }) => content)).toEqual(["Rà soát đường truyền."]);
    expect(read.ok && read.value.appendices).toBeUndefined();
  });
});

test.each<[string, string, string]>([
  ["titles behind the word, no line in brackets", "PHỤ LỤC 1: DANH MỤC NHIỆM VỤ", "PHỤ LỤC 2: MUA SẮM"],
  ["numbers with a word before them", "PHỤ LỤC SỐ 01\nDANH MỤC NHIỆM VỤ", "PHỤ LỤC SỐ 02\nMUA SẮM"],
  ["titles in small letters on lines of their own", "Phụ lục I\nDANH MỤC NHIỆM VỤ", "Phụ lục II\nMUA SẮM"],
])("%s", (_, one, other) => {
  const plan = planOf([body, one, table(...first), other, table(...second)].join("\n"));
  expect(partsOf(plan)).toEqual(["1 DANH MỤC NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức", "2 MUA SẮM: Mua máy tính, Mua máy in"]);
});

test("ordinals that go on counting in Phụ lục II do not make it a page of Phụ lục I", () => {
  const on = [row("3", "Mua máy tính", "30"), row("4", "Mua máy in", "5")] as const;
  const plan = planOf([body, "PHỤ LỤC I\nNHIỆM VỤ", table(...first), "PHỤ LỤC II\nMUA SẮM", table(...on)].join("\n"));
  expect(partsOf(plan)).toEqual(["1 NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức", "2 MUA SẮM: Mua máy tính, Mua máy in"]);
});

test("the same word at the head of a next page makes no second appendix", () => {
  const on = [row("3", "Mua máy tính", "30")] as const;
  const plan = planOf([body, "PHỤ LỤC II\nNHIỆM VỤ", table(...first), "PHỤ LỤC II", table(...on)].join("\n"));
  expect(plan.appendices).toBeUndefined();
  expect(plan.tasks.map(({ content }) => content)).toEqual(["Rà soát đường truyền", "Tập huấn công chức", "Mua máy tính"]);
});

test("one appendix keeps the number that its text gives it, unless another is chosen", () => {
  const numbered = planOf([body, "PHỤ LỤC II\nNHIỆM VỤ", table(...first)].join("\n"));
  expect(partsOf(numbered)).toEqual(["2 NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức"]);
  expect(appendicesOfPlan(numbered, { unit: undefined, options: { numeral: 4 } })[0]?.options?.numeral).toBe(4);
  const bare = planOf([body, "PHỤ LỤC\nNHIỆM VỤ", table(...first)].join("\n"));
  expect(partsOf(bare)).toEqual(["undefined NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức"]);
});

test("numbers are kept as written where an appendix between holds no tasks, and counted where one is missing", () => {
  const people = "Phụ lục II\nDANH SÁCH TỔ CÔNG TÁC\nHọ và tên\tChức vụ\nNguyễn Văn A\tTổ trưởng\n";
  const third = ["Phụ lục III\nMUA SẮM", table(...second)];
  const kept = planOf([body, "Phụ lục I\nNHIỆM VỤ", table(...first), people, ...third].join("\n"));
  expect(kept.appendices?.map(({ numeral }) => numeral)).toEqual([1, 3]);
  const counted = planOf([body, "Phụ lục\nNHIỆM VỤ", table(...first), ...third].join("\n"));
  expect(counted.appendices?.map(({ numeral }) => numeral)).toEqual([1, 2]);
});

test("parts of one appendix under headings of their own, each with its table", () => {
  const plan = planOf([body, "PHỤ LỤC\nNHIỆM VỤ", table(...first), "\nPhần II. Mua sắm\n", table(...second)].join("\n"));
  expect(partsOf(plan)).toEqual(["1 NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức", "2 Mua sắm: Mua máy tính, Mua máy in"]);
});

test("a table that heads costs only, under Phụ lục I, is an appendix beside the tasks of Phụ lục II", () => {
  const sums = "Stt\tNội dung\tSố lượng\tThành tiền\n1\tTập huấn\t2\t30.000.000\n2\tHội nghị\t1\t5.000.000\n";
  const plan = planOf([body, "Phụ lục I\nTỔNG HỢP", sums, "Phụ lục II\nNHIỆM VỤ", table(...first)].join("\n"));
  expect(partsOf(plan)).toEqual(["1 TỔNG HỢP: Tập huấn, Hội nghị", "2 NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức"]);
});

test("a table of sums under the word of the tasks' own appendix makes no appendix; the next word does", () => {
  const sums = "Stt\tNội dung\tSố lượng\tThành tiền\n1\tTập huấn\t2\t30.000.000\n2\tHội nghị\t1\t5.000.000\n";
  const tables = [sums, "Phân công cụ thể như sau, các đơn vị chủ động triển khai.\n", table(...first)];
  const plan = planOf([body, "Phụ lục I\nNHIỆM VỤ", ...tables, "Phụ lục II\nMUA SẮM", table(...second)].join("\n"));
  expect(plan.appendices?.map(({ numeral, firstTask }) => [numeral, firstTask])).toEqual([
    [1, 0],
    [2, 2],
  ]);
  expect(codesOf(plan)).toContain("table-left-out");
});

test("a form to be filled in is no appendix, and is told of", () => {
  const blank = [row("1", "Kết quả tháng", ""), row("2", "Kết quả quý", "")].map((cells) => cells.map((cell, at) => (at < 2 ? cell : "…")));
  const plan = planOf([body, "Phụ lục I\nNHIỆM VỤ", table(...first), "Phụ lục II\nMẪU BÁO CÁO", table(...blank)].join("\n"));
  expect(plan.appendices).toBeUndefined();
  expect(plan.tasks).toHaveLength(2);
  expect(codesOf(plan)).toContain("table-left-out");
});

test("groups stay in their appendix, also where the next one has none", () => {
  const grouped = [["I", "Hạ tầng", "", "", "", ""], first[0], ["II", "Nhân lực", "", "", "", ""], first[1]] as const;
  const plan = planOf([body, "Phụ lục I\nNHIỆM VỤ", table(...grouped), "Phụ lục II\nMUA SẮM", table(...second)].join("\n"));
  const [one, other] = appendicesOfPlan(plan, { unit: undefined, options: {} });
  expect(one?.groups).toMatchObject([
    { title: "Hạ tầng", firstTask: 0 },
    { title: "Nhân lực", firstTask: 1 },
  ]);
  expect(other?.groups).toEqual([]);
});

describe("tables of a document", () => {
  const para = (text: string): Block => ({ kind: "paragraph", text, emphasised: false });
  const block = (...rows: readonly (readonly string[])[]): TableBlock => ({
    kind: "table",
    rows: [header, ...rows].map((cells) => cells.map((text) => ({ text }))),
  });
  const read = (...blocks: readonly Block[]): Plan => {
    const document: PlanDocument = { blocks, notices: [] };
    const plan = readPlan(document);
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    return plan.value;
  };

  test.each<[string, readonly string[]]>([
    ["with the line in brackets", ["Phụ lục II", "MUA SẮM", attached]],
    ["with the word and a title alone", ["Phụ lục II", "MUA SẮM"]],
    ["with word and title in one paragraph", ["PHỤ LỤC II. MUA SẮM"]],
  ])("under a second heading %s", (_, heading) => {
    const plan = read(para("Phụ lục I"), para("NHIỆM VỤ"), block(...first), ...heading.map(para), block(...second));
    expect(partsOf(plan)).toEqual(["1 NHIỆM VỤ: Rà soát đường truyền, Tập huấn công chức", "2 MUA SẮM: Mua máy tính, Mua máy in"]);
  });
});
