/** A sentence that gives an order, taken apart. */
import { bodiesInHeading, readDirection } from "../../../src/core/intake/sentence/read-direction";
import { splitOrders } from "../../../src/core/intake/sentence/split-orders";

it("takes lead, cooperators, time and content out of one sentence", () => {
  expect(
    readDirection(
      "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh và UBND các huyện kiểm tra bếp ăn, hoàn thành trước ngày 30/6/2024.",
      false,
    ),
  ).toMatchObject({
    leads: "Sở Y tế",
    cooperators: "Công an tỉnh và UBND các huyện",
    time: "hoàn thành trước ngày 30/6/2024",
    content: "Kiểm tra bếp ăn, hoàn thành trước ngày 30/6/2024.",
    isOrder: true,
    unsure: "",
  });
});

test.each([
  ["Sở Nội vụ có trách nhiệm tổng hợp báo cáo", "Sở Nội vụ", "Tổng hợp báo cáo"],
  ["Công an xã: Bố trí lực lượng", "Công an xã", "Bố trí lực lượng"],
  [
    "Phòng Quản lý vận tải, phương tiện và người lái: chủ trì kiểm tra bến xe",
    "Phòng Quản lý vận tải, phương tiện và người lái",
    "Kiểm tra bến xe",
  ],
  ["Trước ngày 15/3/2024, Sở Nội vụ báo cáo UBND tỉnh", "Sở Nội vụ", "Báo cáo UBND tỉnh"],
  ["Đề nghị Hội Nông dân tỉnh vận động hội viên", "Hội Nông dân tỉnh", "Vận động hội viên"],
  ["Tổ chức hội giảng cấp trường (do Tổ Toán phụ trách)", "Tổ Toán", "Tổ chức hội giảng cấp trường (do Tổ Toán phụ trách)"],
  ["Mở lớp bơi (Đoàn trường chủ trì; thời gian: hè)", "Đoàn trường", "Mở lớp bơi (Đoàn trường chủ trì; thời gian: hè)"],
  ["Tổ chức hội thi", "", "Tổ chức hội thi"],
])("%s", (sentence, leads, content) => {
  expect(readDirection(sentence, false)).toMatchObject({ leads, content });
});

describe("below the name of a body", () => {
  it("takes with whom, and leaves the lead to the heading", () => {
    expect(readDirection("Chủ trì, phối hợp với các khoa tổ chức khảo sát", true)).toMatchObject({
      leads: "",
      cooperators: "các khoa",
      content: "Tổ chức khảo sát",
    });
  });

  it("takes no body out of the middle of a clause", () => {
    expect(readDirection("Chỉ đạo hệ thống y tế phối hợp với các trường triển khai", true).cooperators).toBe("");
    expect(readDirection("Theo dõi chung; phối hợp với Hội Nhà báo tỉnh tổ chức giải báo chí", true).cooperators).toBe("Hội Nhà báo tỉnh");
  });

  it("names nobody where the sentence says only that others are to be worked with", () => {
    expect(readDirection("Phối hợp, tổ chức tốt các hoạt động", true)).toMatchObject({
      cooperators: "",
      content: "Phối hợp, tổ chức tốt các hoạt động",
    });
  });

  it("keeps the words whole and says so where it does not know where the names end", () => {
    expect(readDirection("Phối hợp với các đơn vị nhoài người ra", true)).toMatchObject({
      cooperators: "các đơn vị",
      content: "Phối hợp với các đơn vị nhoài người ra",
      unsure: "các đơn vị",
    });
  });
});

test.each([
  ["Sở Y tế", "Sở Y tế"],
  ["Đề nghị Hội Nông dân Việt Nam", "Hội Nông dân Việt Nam"],
  ["Trách nhiệm của chính quyền các địa phương", "chính quyền các địa phương"],
  ["Đài Phát thanh và Truyền hình tỉnh, Báo Sơn La", "Đài Phát thanh và Truyền hình tỉnh, Báo Sơn La"],
  ["Ban Chỉ đạo Công tác tuyên truyền biển đảo các huyện", "Ban Chỉ đạo Công tác tuyên truyền biển đảo các huyện"],
  ["Về kinh phí", undefined],
  ["Về chế độ thông tin, báo cáo", undefined],
  ["Tổ chức lễ phát động", undefined],
  ["Hội thi văn nghệ", undefined],
  ["Sở Y tế: kiểm tra bếp ăn", undefined],
])("the heading %s", (heading, bodies) => {
  expect(bodiesInHeading(heading)).toBe(bodies);
});

it("cuts a paragraph before each order that it gives", () => {
  expect(splitOrders("Chỉ thị có hiệu lực từ ngày ký. Giao Sở A theo dõi. Giao Sở B kiểm tra.")).toEqual([
    "Giao Sở A theo dõi.",
    "Giao Sở B kiểm tra.",
  ]);
  expect(splitOrders("Công tác này giao khoán cho từng tổ.")).toEqual(["Công tác này giao khoán cho từng tổ."]);
});
