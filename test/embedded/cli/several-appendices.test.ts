/** `appendix` of a plan with Phụ lục I and Phụ lục II: all of them in one file, whatever its kind, and each in the JSON. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import { libreOfficeTest } from "../../documents/xlsx/libreoffice";
import { expectRefusal, runPhuluc, useFolder } from "./run-phuluc";
import { bodyPlan } from "./sample-plan";

const folder = useFolder();
const inFolder = (name: string): string => path.join(folder(), name);

const header =
  "| Stt | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Kinh phí |\n| --- | --- | --- | --- | --- | --- |";
const plan = `${bodyPlan}
PHỤ LỤC I
NHIỆM VỤ SỐ HÓA TÀI LIỆU
(Kèm theo Kế hoạch số 07/KH-SVT ngày 12 tháng 01 năm 2026 của Sở Văn thư tỉnh Hương Giang)
Đơn vị tính: đồng

${header}
| 01 | Rà soát kho tài liệu giấy | Phòng Lưu trữ | Văn phòng Sở | Quý I/2026 |  |
| 02 | Tập huấn người dùng | Văn phòng Sở |  | Tháng 5/2026 | 85.500.000 |
| Tổng cộng |  |  |  |  | 85.500.000 |

PHỤ LỤC II
DỰ TOÁN MUA SẮM THIẾT BỊ SỐ HÓA
(Kèm theo Kế hoạch số 07/KH-SVT ngày 12 tháng 01 năm 2026 của Sở Văn thư tỉnh Hương Giang)
Đơn vị tính: triệu đồng

${header}
| 01 | Máy quét khổ lớn | Văn phòng Sở |  | Quý II/2026 | 120 |
| Tổng cộng |  |  |  |  | 120 |
`;

function planFile(): string {
  const file = inFolder("kế hoạch.txt");
  writeFileSync(file, plan);
  return file;
}

test("a workbook gets a sheet for each, with its own title, unit, total and words", async () => {
  const out = inFolder("phụ lục.xlsx");
  const told = await runPhuluc(["appendix", planFile(), "--out", out]);
  expect(told).toMatchObject({ code: 0, stderr: "" });
  for (const line of [
    "- Phụ lục I: 2 nhiệm vụ, 85.500.000 đồng",
    "- Phụ lục II: 1 nhiệm vụ, 120.000.000 đồng",
    "Tổng cộng: 205.500.000 đồng",
  ])
    expect(told.stdout).toContain(line);
  const read = await readXlsx(readFileSync(out));
  const sheets = read.ok ? read.value.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual(["Phụ lục I", "Phụ lục II"]);
  const texts = sheets.map(({ cells }) => cells.map(({ value }) => value));
  expect(texts[0]).toEqual(expect.arrayContaining(["Phụ lục I", "NHIỆM VỤ SỐ HÓA TÀI LIỆU", "Đơn vị tính: đồng", 85500000]));
  expect(texts[0]).toContain("Bằng chữ: Tám mươi lăm triệu năm trăm nghìn đồng./.");
  expect(texts[1]).toEqual(expect.arrayContaining(["Phụ lục II", "DỰ TOÁN MUA SẮM THIẾT BỊ SỐ HÓA", "Đơn vị tính: triệu đồng", 120]));
  expect(texts[1]).toContain("Bằng chữ: Một trăm hai mươi triệu đồng./.");
});

test("a Word document has them behind each other, each in a section that counts its own pages", async () => {
  const out = inFolder("phụ lục.docx");
  expect(await runPhuluc(["appendix", planFile(), "--out", out, "--signatures"])).toMatchObject({ code: 0, stderr: "" });
  const xml = strFromU8(unzipSync(readFileSync(out))["word/document.xml"]!);
  const [first = "", second = "", ...more] = xml.split("</w:sectPr>");
  expect(more).toHaveLength(1);
  for (const section of [first, second]) expect(section).toContain('<w:pgNumType w:start="1"/><w:titlePg/>');
  expect(first).toContain("NHIỆM VỤ SỐ HÓA TÀI LIỆU");
  expect(first).not.toContain("MUA SẮM");
  expect(second).toContain("Bằng chữ: Một trăm hai mươi triệu đồng./.");
  // What we wrote we read again as the same two.
  const again = await runPhuluc(["appendix", out, "--json"]);
  expect((JSON.parse(again.stdout) as { appendices: unknown }).appendices).toMatchObject([
    { numeral: "I", firstRow: 1, lastRow: 2, total: "85500000" },
    { numeral: "II", firstRow: 3, lastRow: 3, total: "120000000" },
  ]);
});

test("--json keeps all rows and their sum together, and says which rows are whose", async () => {
  const { code, stdout } = await runPhuluc(["appendix", planFile(), "--json"]);
  expect(code).toBe(0);
  const { rows, notices, ...json } = JSON.parse(stdout) as {
    rows: { ordinal: string; cost: string | null }[];
    notices: { code: string }[];
  };
  expect(rows.map(({ ordinal, cost }) => [ordinal, cost])).toEqual([
    ["01", null],
    ["02", "85500000"],
    ["01", "120000000"],
  ]);
  expect(json).toEqual({
    title: "NHIỆM VỤ SỐ HÓA TÀI LIỆU",
    attachedTo: "Kế hoạch số 07/KH-SVT ngày 12 tháng 01 năm 2026 của Sở Văn thư tỉnh Hương Giang",
    unit: "đồng",
    total: "205500000",
    words: "Hai trăm linh năm triệu năm trăm nghìn đồng",
    appendices: [
      {
        numeral: "I",
        title: "NHIỆM VỤ SỐ HÓA TÀI LIỆU",
        firstRow: 1,
        lastRow: 2,
        total: "85500000",
        words: "Tám mươi lăm triệu năm trăm nghìn đồng",
      },
      {
        numeral: "II",
        title: "DỰ TOÁN MUA SẮM THIẾT BỊ SỐ HÓA",
        firstRow: 3,
        lastRow: 3,
        total: "120000000",
        words: "Một trăm hai mươi triệu đồng",
      },
    ],
  });
  expect(notices.map((notice) => notice.code)).toContain("several-appendices");
});

test("--numeral has no meaning for several: refused, and nothing is written", async () => {
  const out = inFolder("a.xlsx");
  expectRefusal(await runPhuluc(["appendix", planFile(), "--out", out, "--numeral", "3"]), /2 phụ lục.*--numeral/);
  expect(existsSync(out)).toBe(false);
});

libreOfficeTest("a PDF has them behind each other", async () => {
  const out = inFolder("phụ lục.pdf");
  expect(await runPhuluc(["appendix", planFile(), "--out", out])).toMatchObject({ code: 0, stderr: "" });
  expect(readFileSync(out, "latin1").match(/\/Type ?\/Page\b/g)).toHaveLength(2);
});
