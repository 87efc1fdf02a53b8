/** No numbered task may vanish into the one above it, and what is not taken as a task is told of. */
import { readSectionTitle } from "../../../src/core/intake/lines/section-title";
import { wrapAt } from "./rewrap";
import { codesOf, planOf, rowsOf } from "./samples";

const labels = (lead: string, time: string): string =>
  `- Đơn vị chủ trì: ${lead}\n- Đơn vị phối hợp: Sở Y tế\n- Thời gian thực hiện: ${time}`;
const ordinals = (text: string): readonly string[] => planOf(text, "body").tasks.map((task) => task.ordinal);
const heads = (text: string): readonly string[] => planOf(text, "body").tasks.map((task) => `${task.ordinal} ${task.content}`);

describe("a task below a label line whose last word could go on", () => {
  it.each([
    "Hằng quý",
    "Hằng tháng",
    "Hằng năm",
    "Trong năm",
    "hàng ngày",
    "theo kỳ",
    "theo từng đợt",
    "Mỗi quý",
    "cuối năm",
    "Quý",
    "Các tháng",
  ])("%s", (time) => {
    const text = `1. Mở lớp bồi dưỡng\n${labels("Sở Tài chính", time)}\n2. Phát thanh lưu động\n${labels("Sở Nội vụ", time)}`;
    expect(rowsOf(planOf(text))).toMatchObject([
      { ordinal: "1", content: "Mở lớp bồi dưỡng", time: [time, expect.anything(), undefined, undefined] },
      { ordinal: "2", content: "Phát thanh lưu động", leads: ["Sở Nội vụ"] },
    ]);
  });

  it.each([
    "Đơn vị phối hợp: Các phòng, ban",
    "Đơn vị phối hợp: Các xã, tổ",
    "Đơn vị phối hợp: UBND các cấp",
    "Kinh phí: 2.000.000 đồng x 4 lớp",
    "Thời gian thực hiện: Hằng quý",
  ])("%s, and the next task has no labels", (line) => {
    const text = `1. Mở lớp bồi dưỡng\n- Đơn vị chủ trì: Sở Tài chính\n- ${line}\n2. Phát thanh lưu động\n3. Kiểm tra chéo\n- Đơn vị chủ trì: Sở Nội vụ`;
    expect(ordinals(text)).toEqual(["1", "2", "3"]);
  });

  it.each([60, 72])("hard-wrapped at %i", (width) => {
    const long = (number: number, name: string): string =>
      `${String(number)}. ${name} cho cán bộ, công chức, viên chức và người lao động trong toàn ngành, kể cả lực lượng cộng tác viên ở cơ sở`;
    const text = `${long(1, "Mở lớp bồi dưỡng")}\n${labels("Sở Tài chính", "Hằng quý")}\n${long(2, "Tổ chức hội thi")}\n${labels("Sở Nội vụ", "Trong năm")}\n${long(3, "Phát thanh lưu động")}\n${labels("Sở Tư pháp", "Hằng tháng")}`;
    expect(rowsOf(planOf(wrapAt(text, width)))).toEqual(rowsOf(planOf(text)));
    expect(ordinals(wrapAt(text, width))).toEqual(["1", "2", "3"]);
  });

  it("still carries a value on that breaks before its number", () => {
    const text = `1. Mở lớp dạy bơi\n- Đơn vị chủ trì: Tổ chuyên môn khối\n5. Trước mắt làm thử\n- Thời gian thực hiện: Quý II/2025\n2. Tổng kết\n- Đơn vị chủ trì: Ban Giám hiệu`;
    expect(ordinals(text)).toEqual(["1", "2"]);
  });
});

describe("numbers out of sequence in wrapped text", () => {
  const item = (number: number, more = ""): string =>
    `${String(number)}. Tuyên truyền, phổ biến quy định mới về phòng cháy, chữa cháy cho người dân sinh sống trên địa bàn${more}\n- Đơn vị chủ trì: Công an tỉnh và các cơ quan, đơn vị có liên quan ở địa phương\n- Thời gian thực hiện: Quý II/2025`;

  it.each([
    ["1, 2, 5, 6", [1, 2, 5, 6]],
    ["1, 2, 2, 3", [1, 2, 2, 3]],
  ])("%s", (_, numbers) => {
    const text = numbers.map((number) => item(number)).join("\n");
    expect(ordinals(wrapAt(text, 60))).toEqual(numbers.map(String));
  });

  it("3, then 5 in the next part", () => {
    const text = `I. NHIỆM VỤ CHUNG\n${[1, 2, 3].map((number) => item(number)).join("\n")}\nII. NHIỆM VỤ RIÊNG\n${item(5)}\n${item(6)}`;
    expect(ordinals(wrapAt(text, 60))).toEqual(["1", "2", "3", "5", "6"]);
  });

  it("one without labels between two that have them", () => {
    const text = `${item(1)}\n5. Xây dựng quy chế phối hợp\n${item(6)}`;
    expect(ordinals(wrapAt(text, 60))).toEqual(["1", "5", "6"]);
  });
});

describe("tasks in parts", () => {
  it("keeps lettered parts in the content where the labels below the last are for all", () => {
    const plan = planOf(
      `1. Công tác truyền thông:\n\na) Làm phim ngắn;\n\nb) In sổ tay.\n\n- Đơn vị chủ trì: Sở Y tế\n\n- Thời gian thực hiện: Quý I/2025\n\n2. Tổng kết\n\n- Đơn vị chủ trì: Sở Nội vụ`,
    );
    expect(rowsOf(plan)).toMatchObject([
      { ordinal: "1", content: "Công tác truyền thông: a) Làm phim ngắn; b) In sổ tay", leads: ["Sở Y tế"] },
      { ordinal: "2", content: "Tổng kết" },
    ]);
    expect(plan.tasks[0]?.source).toEqual({ first: 1, last: 9 });
    expect(codesOf(plan)).toEqual(["parts-in-content 1"]);
  });

  it("keeps lettered parts that stand below the labels", () => {
    expect(heads(`1. Công tác truyền thông\n\n- Đơn vị chủ trì: Sở Y tế\n\na) Làm phim ngắn\n\nb) In sổ tay`)).toEqual([
      "1 Công tác truyền thông: a) Làm phim ngắn; b) In sổ tay",
    ]);
  });

  it("takes lettered parts with labels of their own as the rows and tells of the heading", () => {
    const plan = planOf(
      `1. Công tác truyền thông\n\na) Làm phim ngắn\n\n- Đơn vị chủ trì: Sở Y tế\n\nb) In sổ tay\n\n- Đơn vị chủ trì: Sở Nội vụ\n\nc) Treo áp phích`,
    );
    expect(plan.tasks.map((task) => `${task.ordinal} ${task.content}`)).toEqual(["a Làm phim ngắn", "b In sổ tay", "c Treo áp phích"]);
    expect(codesOf(plan)).toEqual(["no-lead 3", "group-left-out"]);
    expect(plan.notices.at(-1)).toMatchObject({ text: "1. Công tác truyền thông", at: { first: 1, last: 1 } });
  });

  it("tells of a number above numbered rows", () => {
    const plan = planOf(
      `1. Công tác truyền thông\n\n1.1. Làm phim ngắn\n\n- Đơn vị chủ trì: Sở Y tế\n\n1.2. In sổ tay\n\n- Đơn vị chủ trì: Sở Nội vụ`,
    );
    expect(plan.tasks.map((task) => task.ordinal)).toEqual(["1.1", "1.2"]);
    expect(codesOf(plan)).toEqual(["group-left-out"]);
  });
});

it("tells of a labelled task below the recipients", () => {
  const plan = planOf(
    `1. Mở hội nghị\n\n- Đơn vị chủ trì: Sở Y tế\n\nNơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\n2. Tổng kết\n\n- Đơn vị chủ trì: Sở Nội vụ`,
  );
  expect(plan.tasks.map((task) => task.ordinal)).toEqual(["1"]);
  expect(plan.notices).toMatchObject([{ code: "line-left-out", text: "2. Tổng kết", at: { first: 11, last: 13 } }]);
});

it.each([
  ["III. TỔ CHỨC THỰC HIỆN", "none"],
  ["I. MỤC ĐÍCH", "none"],
  ["Phần II. YÊU CẦU", "none"],
  ["IV. Tổ chức thực hiện nhiệm vụ", "unknown"],
  ["II. MỤC TIÊU, NHIỆM VỤ", "tasks"],
  ["I. KẾT QUẢ ĐẠT ĐƯỢC VÀ NHIỆM VỤ TRỌNG TÂM", "tasks"],
  ["II. NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN", "tasks"],
  ["V. LỘ TRÌNH", "unknown"],
])("the title %s: %s", (title, expected) => {
  expect(readSectionTitle(title)).toBe(expected);
});

it("takes no tasks from the organisation of a plan, and says so", () => {
  const organisation = "III. TỔ CHỨC THỰC HIỆN\n\n1. Báo cáo\n\n- Thời gian: Quý IV";
  const plan = planOf(`II. NHIỆM VỤ\n\n1. Mở hội nghị\n\n- Đơn vị chủ trì: Sở Y tế\n\n${organisation}`);
  expect(plan.tasks).toHaveLength(1);
  expect(plan.notices).toMatchObject([
    { code: "line-left-out", text: "1. Báo cáo", at: { first: 9, last: 11 } },
    { code: "sections-left-out" },
  ]);
  expect(heads(organisation)).toEqual(["1 Báo cáo"]);
});

it("takes labelled tasks below a title that names their subject", () => {
  expect(
    heads(`I. NHIỆM VỤ\n\n1. Mở hội nghị\n\n- Đơn vị chủ trì: Sở Y tế\n\nII. BẢO ĐẢM AN TOÀN\n\n2. Diễn tập\n\n- Đơn vị chủ trì: Sở Y tế`),
  ).toEqual(["1 Mở hội nghị", "2 Diễn tập"]);
});

it("tells of a brother of tasks whose words say that it is none", () => {
  const plan = planOf(`I. BẢO ĐẢM AN TOÀN\n\n1. Diễn tập\n\n- Đơn vị chủ trì: Sở Y tế\n\n2. Mở hội nghị\n\n3. Kinh phí thực hiện`);
  expect(plan.tasks.map((task) => task.content)).toEqual(["Diễn tập", "Mở hội nghị"]);
  expect(codesOf(plan)).toEqual(["no-lead 2", "line-left-out"]);
});

it("takes a labelled task whose words begin like the title of another part", () => {
  expect(heads(`1. Đánh giá mức độ hài lòng\n\n- Đơn vị chủ trì: Sở Y tế`)).toEqual(["1 Đánh giá mức độ hài lòng"]);
});

it("joins a value that a page number cuts, and says so", () => {
  const plan = planOf(
    `1. Mở hội nghị\n\n- Đơn vị chủ trì: Sở\n\n3\n\nTài chính.\n\n- Thời gian: Quý\n\n4\n\nII/2025\n\n2. Tổng kết\n\n- Đơn vị chủ trì: Sở Y tế`,
  );
  expect(rowsOf(plan)).toMatchObject([{ leads: ["Sở Tài chính"], time: ["Quý II/2025", "period", "2025-04-01", "2025-06-30"] }, {}]);
  expect(codesOf(plan)).toEqual(["heading-joined 1", "heading-joined 1"]);
});
