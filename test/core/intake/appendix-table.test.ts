/** How an appendix table is written by hand, by Excel and by Word: what is a task, what is its total, and that nothing is lost in silence. */
import { readPlan } from "../../../src/core/intake/read-plan";
import { toPlainText } from "../../../src/core/money/amount";
import { codesOf, planOf } from "./samples";

const above = (unit = "đồng"): string =>
  `PHỤ LỤC\nDanh mục nhiệm vụ năm 2025\n(Kèm theo Kế hoạch số 12/KH-STC ngày 05/01/2025 của Sở Tài chính)\nĐơn vị tính: ${unit}\n`;
const header = "Stt\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện\tKinh phí";
const table = (rows: readonly string[], unit = "đồng", head = header): string => `${above(unit)}${head}\n${rows.join("\n")}\n`;
const row = (ordinal: string, content: string, cost: string): string =>
  `${ordinal}\t${content}\tPhòng Ngân sách\tVăn phòng Sở\tQuý I/2025\t${cost}`;
const costsOf = (text: string): readonly string[] =>
  planOf(text).tasks.map((task) => (task.cost === undefined ? "" : toPlainText(task.cost)));
const totalOf = (text: string): string | undefined => {
  const { statedTotal } = planOf(text);
  return statedTotal === undefined ? undefined : toPlainText(statedTotal);
};
const two = [row("1", "Mua sắm máy tính.", "100.000.000"), row("2", "Sửa chữa trụ sở.", "900.000.000")] as const;
const total = "Tổng cộng\t\t\t\t\t1.000.000.000";

describe("plain lines inside a table", () => {
  it.each([
    ["UBND TỈNH LONG HẢI", "group-left-out"],
    ["Ghi chú: số liệu tạm tính đến tháng 12", "line-left-out"],
    ["II. TẬP HUẤN", "group-left-out"],
  ])("set off by blank lines, does not end it: %s", (line, code) => {
    const text = table([two[0], "", line, "", two[1], total]);
    expect(costsOf(text)).toEqual(["100000000", "900000000"]);
    expect(totalOf(text)).toBe("1000000000");
    expect(codesOf(planOf(text))).toEqual([code]);
  });

  it("between rows without blanks is not joined to the cost", () => {
    const text = table([two[0], "II. TẬP HUẤN", two[1], total]);
    expect(costsOf(text)).toEqual(["100000000", "900000000"]);
    expect(codesOf(planOf(text))).toEqual(["group-left-out"]);
  });

  it.each(["I. TUYÊN TRUYỀN", "Ghi chú: tạm tính"])("right under the header is told of: %s", (line) => {
    const text = table([line, ...two, total]);
    expect(costsOf(text)).toEqual(["100000000", "900000000"]);
    expect(planOf(text).notices).toHaveLength(1);
  });

  it("may state the unit", () => {
    const text = `PHỤ LỤC\nDanh mục năm 2025\n${header}\nĐơn vị tính: triệu đồng\n${row("1", "Mua máy tính.", "100")}\n`;
    expect(costsOf(text)).toEqual(["100000000"]);
    expect(codesOf(planOf(text))).toEqual([]);
  });

  it("is told of where it names another unit than the head", () => {
    expect(codesOf(planOf(table(["Đơn vị tính: triệu đồng", two[0]])))).toContain("line-left-out");
  });

  it("after the last row leaves tabbed lines told of", () => {
    const text = table([two[0], "", "Phần này có nhiều dòng", ...Array.from({ length: 30 }, () => "Lời văn."), two[1]]);
    expect(codesOf(planOf(text))).toContain("line-left-out");
  });
});

describe("a row that numbers the columns is no task", () => {
  it.each([
    "A\tB\t1\t2\t3\t4",
    "(A)\t(B)\t(1)\t(2)\t(3)\t(4)",
    "1\t2\t3\t4\t5\t6",
    "[1]\t[2]\t[3]\t[4]\t[5]\t[6]",
    "a\tb\tc\td\te\tf",
    "a\tb\tc",
    "1\t2\t3\t4\t5\t6=4+5",
    "A\tB\tC\t1\t2\t3=1+2",
  ])("%j", (numbers) => {
    expect(costsOf(table([numbers, ...two, total]))).toEqual(["100000000", "900000000"]);
    expect(codesOf(planOf(table([numbers, ...two, total])))).toEqual([]);
  });
});

describe("totals", () => {
  it.each([
    "Tổng kinh phí thực hiện kế hoạch\t\t\t\t\t1.000.000.000",
    "\tTổng kinh phí thực hiện kế hoạch\t\t\t\t1.000.000.000",
    "\tTổng dự toán\t\t\t\t1.000.000.000",
    "Tổng cộng toàn bộ kế hoạch\t\t\t\t\t1.000.000.000",
    "\tTổng số\t\t\t\t1.000.000.000",
    "3\tTổng cộng\t\t\t\t1.000.000.000",
    "\tCộng\t\t\t\t1.000.000.000",
    "Tổng kinh phí thực hiện kế hoạch: 1.000.000.000 đồng",
  ])("%j is a total, below the rows and above them", (line) => {
    for (const rows of [
      [...two, line],
      [line, ...two],
    ]) {
      const text = table(rows);
      expect(costsOf(text)).toEqual(["100000000", "900000000"]);
      expect(totalOf(text)).toBe("1000000000");
      expect(codesOf(planOf(text))).toEqual([]);
    }
  });

  it.each(["Tổng kết kế hoạch năm", "Tổng hợp báo cáo", "Cộng tác viên dân số", "Tổng cộng 5 hội nghị"])(
    "%s with a lead is a task",
    (content) => {
      expect(costsOf(table([row("1", content, "100.000.000")]))).toEqual(["100000000"]);
    },
  );

  it.each(["Cộng", "Cộng mục I", "Cộng (I)", "Tổng nhóm I"])("%s of a part is not the total of the whole", (name) => {
    const text = table([two[0], `\t${name}\t\t\t\t100.000.000`, two[1], `\t${name.replace("I", "II")}\t\t\t\t900.000.000`, total]);
    expect(costsOf(text)).toEqual(["100000000", "900000000"]);
    expect(totalOf(text)).toBe("1000000000");
    expect(codesOf(planOf(text))).toEqual([]);
  });

  it("a part that does not add up is told of", () => {
    const text = table([two[0], "\tCộng mục I\t\t\t\t150.000.000", two[1], total]);
    expect(planOf(text).notices).toMatchObject([{ code: "subtotal-differs", stated: "150000000", computed: "100000000" }]);
  });
});

describe("a row without a number", () => {
  const parted = (cost: string, next: string): string =>
    table([row("1", "Mua sắm máy tính", cost), next, row("3", "Sửa chữa.", "300")], "triệu đồng");
  it("with its own lead, time and cost is a task, whatever the text above ends with", () => {
    const text = parted("100", "\tMua phần mềm\tPhòng Tin học\t\tQuý II/2025\t200");
    expect(costsOf(text)).toEqual(["100000000", "200000000", "300000000"]);
    expect(codesOf(planOf(text))).toEqual(["ordinal-missing 2"]);
  });

  it.each(["\tMua phần mềm\t\t\t\t200", "\tphần mềm\t\t\t\t200", "\t\t\t\t\t200"])("never joins two figures into one: %j", (next) => {
    expect(costsOf(parted("100", next))).toEqual(["100000000", "200000000", "300000000"]);
    expect(codesOf(planOf(parted("100", next)))).toContain("ordinal-missing 2");
  });

  it.each(["\tcho các phòng\t\t\t\t120", "\tcho các phòng\tPhòng Ngân sách\t\tQuý I/2025\t120"])(
    "repeats the figure after a page break: %j",
    (next) => {
      const plan = planOf(parted("120", next));
      expect(plan.tasks[0]).toMatchObject({ content: "Mua sắm máy tính cho các phòng", leads: { names: ["Phòng Ngân sách"] } });
      expect(costsOf(parted("120", next))).toEqual(["120000000", "300000000"]);
      expect(codesOf(plan)).toEqual(["rows-joined 1"]);
    },
  );
});

describe("a row with sub-rows", () => {
  const parts = ["100", "200"] as const;
  const under = (parent: string, cost: string, names: readonly [string, string]): string =>
    table([row(parent, "Chuyển đổi số", cost), row(names[0], "Hạ tầng.", parts[0]), row(names[1], "Dữ liệu.", parts[1])], "triệu đồng");
  it.each([
    ["1", ["1.1", "1.2"]],
    ["I", ["1", "2"]],
    ["A", ["I", "II"]],
    ["1", ["a", "b"]],
    ["1", ["-", "-"]],
  ] as const)("%s over %j is a subtotal where its figure is their sum", (parent, names) => {
    expect(costsOf(under(parent, "300", names))).toEqual(["100000000", "200000000"]);
    expect(codesOf(planOf(under(parent, "300", names)))).toContain("group-left-out");
    const differs = planOf(under(parent, "350", names));
    expect(differs.notices).toContainEqual(
      expect.objectContaining({ code: "subtotal-differs", stated: "350000000", computed: "300000000" }),
    );
  });

  it("may have sub-rows of its own", () => {
    const rows = [
      row("I", "Nhóm một", "300"),
      row("1", "Việc", "300"),
      row("1.1", "Hạ tầng.", "100"),
      row("1.2", "Dữ liệu.", "200"),
      "II\tNhóm hai",
      row("2", "Khác.", "50"),
    ];
    expect(costsOf(table(rows, "triệu đồng"))).toEqual(["100000000", "200000000", "50000000"]);
  });

  it("does not reach over the next group", () => {
    const rows = [row("I", "Nhóm một", "100"), row("1", "Việc.", "100"), "II\tNhóm hai", row("2", "Khác.", "50"), "Tổng cộng\t\t\t\t\t150"];
    expect(costsOf(table(rows, "triệu đồng"))).toEqual(["100000000", "50000000"]);
    expect(codesOf(planOf(table(rows, "triệu đồng")))).toEqual(["group-left-out", "group-left-out"]);
  });

  it("leaves plain numbers alone", () => {
    expect(costsOf(table([row("1", "Một.", "100"), row("2", "Hai.", "100")], "triệu đồng"))).toHaveLength(2);
  });
});

describe("several columns of money", () => {
  const head = (...names: readonly string[]): string => `Stt\tNội dung\tCơ quan chủ trì\tThời gian\t${names.join("\t")}`;
  const money = (...costs: readonly string[]): string => `1\tMua máy.\tVăn phòng\tQuý I/2025\t${costs.join("\t")}`;
  it.each([
    ["Kinh phí NSTW", "Kinh phí NSĐP", "Tổng kinh phí"],
    ["Kinh phí NSTW", "Kinh phí NSĐP", "Tổng cộng"],
    ["Kinh phí NSTW", "Kinh phí NSĐP", "Tổng số (triệu đồng)"],
  ])("the one of the total counts: %s, %s, %s", (...names) => {
    const text = table([money("100", "200", "300")], "triệu đồng", head(...names));
    expect(costsOf(text)).toEqual(["300000000"]);
    expect(planOf(text).notices).toContainEqual(
      expect.objectContaining({ code: "cost-column-chosen", heading: names[2], leftOut: [names[0], names[1]] }),
    );
  });

  it("the first counts where none is a total, and the others are named", () => {
    const plan = planOf(table([money("100", "200")], "triệu đồng", head("Kinh phí NSTW", "Kinh phí NSĐP")));
    expect(plan.notices).toContainEqual(
      expect.objectContaining({ code: "cost-column-chosen", heading: "Kinh phí NSTW", leftOut: ["Kinh phí NSĐP"] }),
    );
  });
});

describe("the total in words", () => {
  const said = (words: string): readonly string[] => codesOf(planOf(table([...two, total, words])));
  it("agrees with the rows", () => {
    expect(said("Bằng chữ: Một tỷ đồng./.")).toEqual([]);
    expect(said("\tBằng chữ\tMột tỷ đồng chẵn")).toEqual([]);
    expect(said("(Bằng chữ: ……………)")).toEqual([]);
  });

  it("differs, or cannot be read", () => {
    const plan = planOf(table([...two, total, "Bằng chữ: Chín trăm triệu đồng./."]));
    expect(plan.notices).toMatchObject([{ code: "words-differ", stated: "900000000", computed: "1000000000" }]);
    expect(said("Bằng chữ: Một tỷ lẻ mấy đồng")).toEqual(["words-unreadable"]);
    expect(said("\tBằng chữ: Hai tỷ đồng")).toEqual(["words-differ"]);
  });
});

describe("cells as Excel and Markdown write them", () => {
  it("a line break inside a cell puts quotes around it and doubles those inside", () => {
    const text = table([
      '1\t"Mua máy tính\ncho phòng ""Một cửa""\nnăm 2025."\t"Phòng\nTin học"\t\tQuý I/2025\t"100,000"',
      row("2", "Sửa chữa.", "900"),
    ]);
    expect(planOf(text).tasks.map((task) => task.content)).toEqual(['Mua máy tính cho phòng "Một cửa" năm 2025.', "Sửa chữa."]);
    expect(planOf(text).tasks[0]).toMatchObject({ leads: { names: ["Phòng Tin học"] }, source: { first: 6, last: 9 } });
    expect(costsOf(text)).toEqual(["100000", "900"]);
  });

  it("so do the headings", () => {
    const text = table([two[0]], "đồng", header.replace("Kinh phí", '"Kinh phí\n(đồng)"').replace("Cơ quan chủ trì", '"Cơ quan\nchủ trì"'));
    expect(costsOf(text)).toEqual(["100000000"]);
  });

  it("keeps quotation marks that are of the text, and one that never closes", () => {
    const contents = ['"Sống khỏe"', '"Năm an toàn" ở trường học', '"Ngày hội'];
    const text = table(contents.map((content, index) => row(String(index + 1), content, "100.000")));
    expect(planOf(text).tasks.map((task) => task.content)).toEqual(contents);
  });

  it("an escaped bar parts no cells", () => {
    const text = `${above()}| Stt | Nội dung | Cơ quan chủ trì | Thời gian | Kinh phí |\n|---|---|---|---|---|\n| 1 | Ngày hội \\| đêm nhạc | Văn phòng | Quý I/2025 | 100.000 |\n`;
    expect(planOf(text).tasks[0]?.content).toBe("Ngày hội | đêm nhạc");
    expect(costsOf(text)).toEqual(["100000"]);
  });
});

describe("a header of two rows in plain text", () => {
  it("names the columns that a heading above them spans", () => {
    const head = "Stt\tNội dung\tChủ trì\tThời gian\tKinh phí\t\t\n\t\t\t\tTổng số\tNgân sách\tXã hội hóa";
    const plan = planOf(table(["1\tTập huấn\tVăn phòng\tQuý I/2025\t30\t20\t10"], "triệu đồng", head));
    expect(plan.tasks).toHaveLength(1);
    expect(plan.tasks[0]?.cost).toBe("30000000");
    expect(plan.notices).toContainEqual(
      expect.objectContaining({
        code: "cost-column-chosen",
        heading: "Kinh phí Tổng số",
        leftOut: ["Kinh phí Ngân sách", "Kinh phí Xã hội hóa"],
      }),
    );
  });

  it("does not take the first task for its second row", () => {
    const text = table(["\tMua máy tính\tVăn phòng\t\tQuý I/2025\t30"], "triệu đồng");
    expect(planOf(text).tasks.map((task) => task.content)).toEqual(["Mua máy tính"]);
  });
});

it("gives the end of a cell back that a converter put into the heading of the next group", () => {
  const rows = [
    "1\tMua máy tính.\tVăn phòng\t\t2025 và\t30",
    "II.\tTẬP HUẤN\t\t\tnăm tiếp theo\t",
    "2\tTập huấn.\tVăn phòng\t\tQuý I/2025\t5",
  ];
  const plan = planOf(table(rows, "triệu đồng"));
  expect(plan.tasks.map((task) => task.timeframe?.text)).toEqual(["2025 và năm tiếp theo", "Quý I/2025"]);
  expect(codesOf(plan)).toEqual(["rows-joined 1", "group-left-out"]);
});

it("takes the table that says who does the tasks, where one before it only adds up their costs", () => {
  const sums = "Stt\tNội dung\tSố lượng\tThành tiền\n1\tTập huấn\t2\t30.000.000\n2\tHội nghị\t1\t5.000.000\n";
  const plan = planOf(
    `KẾ HOẠCH\nCông tác năm 2025\n\n${sums}\nPhân công thực hiện như sau, các đơn vị chủ động triển khai.\n\n${table(two)}`,
  );
  expect(plan.tasks.map((task) => task.leads.text)).toEqual(["Phòng Ngân sách", "Phòng Ngân sách"]);
  expect(codesOf(plan)).toContain("table-left-out");
});

it("tells of a row that has a cost and no content", () => {
  expect(codesOf(planOf(table([two[0], row("2", "", "5.000.000")])))).toEqual(["content-missing 2"]);
  expect(readPlan(table([row("1", "", "5.000.000")])).ok).toBe(true);
});

it("takes signers side by side below the table for no task and for no words", () => {
  const text = table([...two, total, "Bằng chữ: Một tỷ đồng", "", "NGƯỜI LẬP\t\t\tGIÁM ĐỐC"]);
  expect(costsOf(text)).toEqual(["100000000", "900000000"]);
  expect(codesOf(planOf(text))).toEqual(["line-left-out"]);
});
