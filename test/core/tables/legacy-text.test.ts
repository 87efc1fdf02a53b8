/** Tables typed before Unicode: what they say must be read whatever machine wrote it. */
import { checkWorkbook } from "../../../src/core/checks/check-workbook";
import type { LegacyEncoding } from "../../../src/core/intake/letters/legacy-letters";
import type { SheetGrid } from "../../../src/core/tables/grid";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import { plainText } from "../../../src/core/tables/plain-text";
import { random } from "../checks/corpus/random";
import { seeds } from "../checks/corpus/seeds";
import { shapes } from "../checks/corpus/shapes";
import { gridOf } from "../checks/corpus/sheet-draft";
import { encodeLegacy } from "../intake/encode-legacy";

const fonts: Readonly<Record<LegacyEncoding, string>> = { tcvn3: ".VnTime", vni: "VNI-Times" };

function inLegacy(sheet: SheetGrid, encoding: LegacyEncoding, font: string): SheetGrid {
  const rows = sheet.rows.map((line) =>
    line?.map((cell) =>
      cell?.type === "text" ? { ...cell, text: encodeLegacy(cell.text, encoding), style: { ...cell.style, font } } : cell,
    ),
  );
  return { ...sheet, rows };
}

const table = (total: string, words: string): SheetGrid =>
  gridOfText({
    rows: [
      ["Đơn vị tính: đồng"],
      ["Số TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian thực hiện", "Kinh phí", "Ghi chú"],
      ["1", "Tập huấn nghiệp vụ", "Sở Tài chính", "Quý I năm 2025", "5000000"],
      ["2", "In ấn tài liệu", "Sở Tư pháp", "Quý II năm 2025", "3000000"],
      ["3", "Sơ kết", "Sở Nội vụ", "Quý III năm 2025", "2000000"],
      ["", "Cộng", "", "", total],
      [`Bằng chữ: ${words}./.`],
    ],
  });

const cases = [
  ["TCVN3, by its font", "tcvn3", fonts.tcvn3],
  ["VNI, by its font", "vni", fonts.vni],
] as const;

describe.each(cases)("a table in %s", (_, encoding, font) => {
  const findings = (total: string, words: string): readonly string[] =>
    checkWorkbook({ sheets: [inLegacy(table(total, words), encoding, font)] })
      .findings.filter(({ rule }) => rule !== "old-font")
      .map(({ rule, cell }) => `${rule} ${cell}`);

  test("nothing is wrong with a right one", () => {
    expect(findings("10000000", "Mười triệu đồng")).toEqual([]);
  });

  test("a wrong total is found, and its row is called in Unicode", () => {
    const { findings: found } = checkWorkbook({ sheets: [inLegacy(table("11000000", "Mười một triệu đồng"), encoding, font)] });
    expect(found.find(({ rule }) => rule === "total-differs")).toMatchObject({ cell: "E6", label: "Cộng", stated: "11000000" });
  });

  test("words that say another amount are found", () => {
    expect(findings("10000000", "Mười một triệu đồng")).toEqual(["words-differ A7"]);
  });
});

const shown = (text: string, font: string): string =>
  plainText({ type: "text", text, style: { numberFormat: "General", bold: false, indent: 0, horizontal: "General", font } });

test.each([
  ["Tæng céng", ".VnTime", "Tổng cộng"],
  ["Céng", ".VnTime", "Cộng"],
  ["Kinh phÝ", ".VnArial", "Kinh phí"],
  ["Toång coäng", "VNI-Times", "Tổng cộng"],
  // The letters were converted, the font stayed.
  ["Kinh phí", ".VnTime", "Kinh phí"],
  ["Công tác phí", ".VnTime", "Công tác phí"],
  ["Tổng cộng", "VNI-Times", "Tổng cộng"],
  // The font was changed, the letters stayed.
  ["Tæng céng kinh phÝ thùc hiÖn", "Times New Roman", "Tổng cộng kinh phí thực hiện"],
  ["Toång coäng kinh phí thöïc hieän", "Arial", "Tổng cộng kinh phí thực hiện"],
  // No Vietnamese of old machines.
  ["Công tác phí", "Times New Roman", "Công tác phí"],
  ["Société Générale", "Times New Roman", "Société Générale"],
  ["Nestlé", "Arial", "Nestlé"],
  ["10 m² × 2", "Arial", "10 m² × 2"],
])("%s in %s is read as %s", (text, font, expected) => {
  expect(shown(text, font)).toBe(expected);
});

const seeded = Object.keys(shapes).flatMap((shape) => (["tcvn3", "vni"] as const).map((encoding) => [shape, encoding] as const));

test.each(seeded)("%s, mistakes seeded into it: the same is found in %s as in Unicode", (shape, encoding) => {
  const said = (sheet: SheetGrid): readonly string[] =>
    checkWorkbook({ sheets: [sheet] })
      .findings.filter(({ rule }) => rule !== "old-font")
      .map(({ rule, severity, cell }) => `${severity} ${rule} ${cell}`);
  for (const [place, { rule, plant }] of seeds.entries()) {
    const source = random(place * 7919 + 5);
    const draft = shapes[shape]?.(source);
    if (draft === undefined || rule === "old-font" || plant(draft, source) === undefined) continue;
    const sheet = gridOf(draft);
    expect([rule, ...said(inLegacy(sheet, encoding, fonts[encoding]))]).toEqual([rule, ...said(sheet)]);
  }
});
