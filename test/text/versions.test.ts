import type { GridText } from "../../src/core/tables/grid-of-text";
import { gridOfText } from "../../src/core/tables/grid-of-text";
import { compareVersions } from "../../src/core/versions/compare-versions";
import { en } from "../../src/text/en";
import type { Texts } from "../../src/text/vi";
import { vi } from "../../src/text/vi";

const head = ["Stt", "Nội dung", "Cơ quan chủ trì", "Số lượng", "Kinh phí"];
const sheet = (...rows: readonly (readonly string[])[]): GridText => ({ rows: [["", "", "", "", "Đơn vị tính: đồng"], head, ...rows] });
const hall = ["1", "Thuê hội trường", "Sở Nội vụ", "2", "12000000"];
const print = ["2", "In tài liệu tuyên truyền", "Sở Tư pháp", "500", "8500000"];

function said(texts: Texts, before: GridText, after: GridText): readonly string[] {
  const { tables } = compareVersions({ sheets: [gridOfText(before)] }, { sheets: [gridOfText(after)] });
  const sentences = tables.flatMap(({ unit, totals, changes }) => [
    ...totals.map((total) => texts.versions.total(total, unit)),
    ...changes.map((change) => texts.versions.row(change, unit)),
  ]);
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\{|\}| {2}|""/);
  return sentences;
}

const grouped = (place: "first" | "second", total: string, name = "In tài liệu tuyên truyền"): GridText => {
  const row = ["1", name, "", "", "8500000"];
  return sheet(
    ["*I", "*Tuyên truyền", "", "", place === "first" ? "20500000" : "12000000"],
    hall,
    ...(place === "first" ? [row] : []),
    ["*II", "*Tập huấn", "", "", place === "first" ? "9000000" : "17500000"],
    ["1", "Mở lớp cấp xã", "Sở Nội vụ", "3", "9000000"],
    ...(place === "second" ? [row] : []),
    ["", "*Tổng cộng", "", "", total],
  );
};

test("Vietnamese", () => {
  const total = (amount: string): readonly string[] => ["", "Tổng cộng", "", "", amount];
  expect(
    said(vi, sheet(hall, print, total("20500000")), sheet(["1", "Thuê hội trường", "", "3", "12000001"], print, total("20500001"))),
  ).toEqual([
    'Tổng cột "Kinh phí" từ 20.500.000 đồng thành 20.500.001 đồng, tăng 1 đồng. Các dòng thay đổi cộng lại đúng bằng số này.',
    'Dòng "Thuê hội trường": "Cơ quan chủ trì" từ "Sở Nội vụ" thành trống; "Số lượng" từ 2 thành 3; "Kinh phí" từ 12.000.000 đồng thành 12.000.001 đồng (tăng 1 đồng).',
  ]);
  expect(said(vi, grouped("first", "29500000"), grouped("second", "29400000", "In tài liệu tuyên truyền pháp luật"))).toEqual([
    'Tổng cột "Kinh phí" từ 29.500.000 đồng thành 29.400.000 đồng, giảm 100.000 đồng. Các dòng thay đổi cộng lại bằng 0; phần còn lại, giảm 100.000 đồng, không do dòng nào: tổng ghi ở một trong hai bản không bằng các dòng của bản đó.',
    'Dòng "In tài liệu tuyên truyền pháp luật": nội dung sửa từ "In tài liệu tuyên truyền"; chuyển từ nhóm "Tuyên truyền" sang nhóm "Tập huấn".',
  ]);
  expect(said(vi, sheet(hall, print), sheet(hall, print))).toEqual(['Tổng cột "Kinh phí" không đổi: 20.500.000 đồng.']);
});

test("English", () => {
  expect(said(en, grouped("first", "29500000"), grouped("second", "29400000"))).toEqual([
    'The total of column "Kinh phí" went from 29.500.000 đồng to 29.400.000 đồng, down 100.000 đồng. The changed rows add up to 0; the rest, down 100.000 đồng, comes from no row: the total of one version is not what its rows add up to.',
    'Row "In tài liệu tuyên truyền": moved from group "Tuyên truyền" to "Tập huấn".',
  ]);
  expect(said(en, sheet(hall, print), sheet(hall))).toEqual([
    'The total of column "Kinh phí" went from 20.500.000 đồng to 12.000.000 đồng, down 8.500.000 đồng. The changed rows add up to exactly that.',
    'Removed row "In tài liệu tuyên truyền": "Cơ quan chủ trì" "Sở Tư pháp"; "Kinh phí" 8.500.000 đồng.',
  ]);
});
