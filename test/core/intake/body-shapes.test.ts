/** Which reading of a text is taken, and what the officer is told of the others. */
import { printAmountOf } from "./print-amount-of";
import { codesOf, planOf, rowsOf } from "./samples";

const heads = (text: string): readonly string[] =>
  planOf(text).tasks.map((task) => `${task.ordinal} ${task.content} < ${task.leads.names.join(" + ")}`);

const assigned =
  "III. TỔ CHỨC THỰC HIỆN\n1. Phòng A\n- Chủ trì mở lớp tập huấn kỹ năng số cho cán bộ thôn.\n2. Phòng B\n- In tờ rơi.\n- Treo băng rôn.";

it("takes tasks by the body that does them before tasks of nobody, and tells of those", () => {
  const plan = planOf(`I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. NHIỆM VỤ\n1. Đẩy mạnh thông tin.\n2. Củng cố đội ngũ.\n${assigned}`);
  expect(plan.tasks.map((task) => [task.content, task.leads.names[0]])).toEqual([
    ["Mở lớp tập huấn kỹ năng số cho cán bộ thôn", "Phòng A"],
    ["In tờ rơi", "Phòng B"],
    ["Treo băng rôn", "Phòng B"],
  ]);
  expect(codesOf(plan)).toEqual(["other-tasks-left-out", "ordinals-given", "sections-left-out"]);
  expect(plan.notices[0]).toMatchObject({ title: "II. NHIỆM VỤ", count: 2 });
});

it("takes general tasks where the assignments only say that the plan is to be carried out", () => {
  expect(
    heads(
      "II. NHIỆM VỤ\n1. Mở lớp tin học.\n2. In sổ tay.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng chịu trách nhiệm thực hiện Kế hoạch này.\n2. Văn phòng theo dõi, đôn đốc việc thực hiện.",
    ),
  ).toEqual(["1 Mở lớp tin học < ", "2 In sổ tay < "]);
});

it("gives leads from the assignments that name a task by number or by its words", () => {
  const plan = planOf(
    "II. NHIỆM VỤ\n1. Mở lớp tin học cho người cao tuổi trong xã.\n2. Khám mắt cho học sinh tiểu học toàn xã.\nIII. PHÂN CÔNG\n1. Phòng Văn hóa: chủ trì thực hiện nhiệm vụ 1, xong trong tháng 5/2024.\n2. Trạm Y tế: khám mắt cho học sinh tiểu học toàn xã.",
  );
  expect(rowsOf(plan)).toMatchObject([
    { leads: ["Phòng Văn hóa"], time: ["xong trong tháng 5/2024", "before", undefined, "2024-05-31"] },
    { leads: ["Trạm Y tế"], time: undefined },
  ]);
  expect(codesOf(plan)).toEqual(["lead-inferred 1", "lead-inferred 2", "other-tasks-left-out"]);
});

it("proposes, and does not fill in, a lead for all tasks together", () => {
  const plan = planOf(
    "II. NỘI DUNG\n1. Mở lớp.\nThời gian: quý I/2024.\n2. In sổ tay.\nThời gian: quý II/2024.\nIII. TỔ CHỨC\n1. Phòng Nghiệp vụ: chủ trì triển khai tất cả các nội dung của Kế hoạch.",
  );
  expect(plan.tasks.map((task) => task.leads.names)).toEqual([[], []]);
  expect(plan.notices).toContainEqual(expect.objectContaining({ code: "lead-proposed", lead: "Phòng Nghiệp vụ" }));
});

it("takes the body that a guidance asks for the lead of all it asks for", () => {
  const plan = planOf("Bộ A đề nghị Sở B các tỉnh triển khai các nội dung sau:\n1. Mở lớp tập huấn.\n2. Báo cáo kết quả.");
  expect(plan.tasks.map((task) => task.leads.names)).toEqual([["Sở B các tỉnh"], ["Sở B các tỉnh"]]);
  expect(codesOf(plan)).toContain("lead-inferred 1");
});

it("takes leads in brackets only where it is the manner of the text", () => {
  expect(heads("II. CÔNG VIỆC\n1. Hội thi vẽ tranh (Tổ Mỹ thuật).\n2. Dự giờ khối lá (Ban Giám hiệu).")).toEqual([
    "1 Hội thi vẽ tranh < Tổ Mỹ thuật",
    "2 Dự giờ khối lá < Ban Giám hiệu",
  ]);
  expect(heads("II. CÔNG VIỆC\n1. Mở sàn việc làm tại trung tâm (Sở Nội vụ).\n2. In sổ tay.\n3. Phát tờ rơi.")[0]).toBe(
    "1 Mở sàn việc làm tại trung tâm (Sở Nội vụ) < ",
  );
});

describe("money", () => {
  const list =
    "III. KINH PHÍ\nTổng kinh phí: 12.000.000 đồng, trong đó:\n- Tập huấn kỹ năng số: 7.000.000 đồng.\n- Thuê hội trường: 5.000.000 đồng.";

  it("takes the list of costs where no task names anybody, and tells of it", () => {
    const plan = planOf(`I. MỤC ĐÍCH\n1. Vui tươi.\n${list}`);
    expect(plan.tasks.map((task) => [task.content, printAmountOf(task.cost)])).toEqual([
      ["Tập huấn kỹ năng số", "7000000"],
      ["Thuê hội trường", "5000000"],
    ]);
    expect(codesOf(plan)).toContain("rows-from-costs");
    expect(printAmountOf(plan.statedTotal)).toBe("12000000");
  });

  it("gives costs to the tasks that they name; the others become rows, so that the sum is right", () => {
    const plan = planOf(`II. NHIỆM VỤ\n1. Tập huấn kỹ năng số cho cán bộ\n- Chủ trì: Phòng A\n2. In tờ rơi\n- Chủ trì: Phòng B\n${list}`);
    expect(plan.tasks.map((task) => [task.content, printAmountOf(task.cost)])).toEqual([
      ["Tập huấn kỹ năng số cho cán bộ", "7000000"],
      ["In tờ rơi", undefined],
      ["Thuê hội trường", "5000000"],
    ]);
    expect(codesOf(plan)).toEqual(expect.arrayContaining(["cost-from-list 1", "cost-row-added 3"]));
    expect(codesOf(plan)).not.toContain("total-differs");
  });

  it("says that a total without costs of tasks was found, and that another total differs", () => {
    const tasks = (cost: string): string =>
      `II. NHIỆM VỤ\n1. Mở lớp\n- Chủ trì: Phòng A\n${cost}III. KINH PHÍ\nTổng kinh phí: 9.000.000 đồng từ ngân sách xã.`;
    expect(planOf(tasks("")).notices).toContainEqual(expect.objectContaining({ code: "total-not-shared", stated: "9000000" }));
    expect(planOf(tasks("- Kinh phí: 8.000.000 đồng\n")).notices).toContainEqual(
      expect.objectContaining({ code: "total-differs", stated: "9000000", computed: "8000000" }),
    );
  });

  it("takes no total below the last task for that task's own cost", () => {
    const plan = planOf("1. Mở lớp\n- Chủ trì: Phòng A\n- Kinh phí: 8.000.000 đồng\n\nTổng kinh phí: 8.000.000 đồng");
    expect(plan.tasks.map((task) => printAmountOf(task.cost))).toEqual(["8000000"]);
    expect(printAmountOf(plan.statedTotal)).toBe("8000000");
  });
});

it("takes neither the sentence that closes a decision nor what stands under purposes, money and reports", () => {
  const plan = planOf(
    "Điều 1. Giao Sở Y tế kiểm tra bếp ăn.\nĐiều 2. Sở Tài chính tham mưu bố trí vốn.\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.",
  );
  expect(plan.tasks.map((task) => task.leads.names[0])).toEqual(["Sở Y tế", "Sở Tài chính"]);
  expect(plan.notices).toContainEqual(expect.objectContaining({ code: "line-left-out", text: expect.stringContaining("Chánh Văn phòng") }));
});

it("reads tasks by month, with a day in the sentence before the month of the heading", () => {
  const plan = planOf(
    "KẾ HOẠCH NĂM 2025\nTháng 3/2025:\n- Phát động thi đua, xong trước ngày 15/3/2025.\n- Họp tổ.\nTháng 4/2025:\n- Kiểm tra hồ sơ.",
  );
  expect(plan.tasks.map((task) => task.timeframe?.text)).toEqual(["xong trước ngày 15/3/2025", "Tháng 3/2025", "Tháng 4/2025"]);
});
