import { readUnitName } from "../../../src/core/money/read-unit-name";

test.each([
  ["", "dong"],
  [" ", "dong"],
  ["đồng", "dong"],
  ["Đồng Việt Nam", "dong"],
  ["Việt Nam đồng", "dong"],
  ["dong", "dong"],
  ["đ", "dong"],
  ["VNĐ", "dong"],
  ["vnd", "dong"],
  ["đồng".normalize("NFD"), "dong"],
  ["nghìn", "nghin"],
  ["Nghìn  đồng", "nghin"],
  ["ngàn đồng", "nghin"],
  ["nghin dong", "nghin"],
  ["ngan", "nghin"],
  ["1000", "nghin"],
  ["1.000 đồng", "nghin"],
  ["1,000 VND", "nghin"],
  ["triệu", "trieu"],
  ["Triệu đồng", "trieu"],
  ["trieu vnđ", "trieu"],
  ["tr đ", "trieu"],
  ["1000000", "trieu"],
  ["1.000.000 đồng", "trieu"],
  ["1,000,000 đ", "trieu"],
  ["(Đơn vị tính: triệu đồng)", "trieu"],
  ["Đơn vị tính: đồng.", "dong"],
  ["Đơn vị nghìn đồng", "nghin"],
  ["ĐVT:nghìn đồng", "nghin"],
  ["( triệu đồng )", "trieu"],
])("%j is %s", (text, unit) => {
  expect(readUnitName(text)).toBe(unit);
});

test.each([
  "trăm nghìn đồng",
  "trăm triệu đồng",
  "tỷ đồng",
  "tỷ",
  "đồng Nai",
  "nghìn triệu",
  "10000",
  "100",
  "USD",
  "đơn vị sự nghiệp",
  "triệu đồng/năm",
  "nghìnđồng",
  "1.0000",
  "x đồng",
])("%j names none", (text) => {
  expect(readUnitName(text)).toBeUndefined();
});
