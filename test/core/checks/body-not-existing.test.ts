import { checkWorkbook } from "../../../src/core/checks/check-workbook";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import { vi } from "../../../src/text/vi";

const head = ["Stt", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"];
const rows = (lead: string, cooperators: string): readonly (readonly string[])[] => [
  head,
  ["1", "Biên soạn tờ gấp tuyên truyền", lead, cooperators],
  ["2", "Mở lớp tập huấn cấp xã", "Sở Tư pháp", "Sở Tài chính"],
  ["3", "Tổ chức hội thi tìm hiểu", "Sở Tư pháp", "Sở Tài chính"],
];
const attached = (day: string): string => `(Kèm theo Kế hoạch số 12/KH-UBND ngày ${day} của UBND tỉnh)`;

/** What is said of the bodies of the first row under these titles. */
function said(titles: readonly string[], lead: string, cooperators = ""): readonly string[] {
  const sheet = gridOfText({ rows: [...titles.map((title) => [title]), ...rows(lead, cooperators)] });
  return checkWorkbook({ sheets: [sheet] })
    .findings.filter(({ rule }) => rule === "body-not-existing")
    .map((finding) => `${finding.cell} ${vi.checks.finding(finding)}`);
}

const post = "Sở Thông tin và Truyền thông";

test("a body that was merged away before the plan: who took its place, by which law, since when", () => {
  const [sentence, ...others] = said([attached("15 tháng 4 năm 2025")], post);
  expect(sentence).toMatch(
    /^C3 "Sở Thông tin và Truyền thông" không còn từ ngày 01\/3\/2025.*thay vào đó là .*Sở Khoa học và Công nghệ.*Kiểm tra lại tên theo ngày của kế hoạch\.$/,
  );
  expect(others).toEqual([]);
});

test("the same name in a plan of the time when it existed", () => {
  expect(said([attached("15 tháng 4 năm 2024")], post)).toEqual([]);
});

test("among several cooperators, each is looked at", () => {
  expect(said([attached("15 tháng 4 năm 2025")], "Sở Tư pháp", `Sở Tài chính; ${post}`)).toEqual([expect.stringMatching(/^D3 /)]);
});

test("the year of the title counts where no line gives the day, with the last months of the year before", () => {
  expect(said(["KẾ HOẠCH CÔNG TÁC NĂM 2026"], post)).toHaveLength(1);
  expect(said(["KẾ HOẠCH CÔNG TÁC NĂM 2025"], post)).toEqual([]);
});

test("without any date, and of a name that the directory does not know, nothing is said", () => {
  expect(said(["KẾ HOẠCH CÔNG TÁC"], post)).toEqual([]);
  expect(said([attached("15 tháng 4 năm 2025")], "Hội Người yêu hoa lan")).toEqual([]);
  expect(said([attached("15 tháng 4 năm 2025")], `${post} (nay là Sở Khoa học và Công nghệ)`)).toEqual([]);
});
