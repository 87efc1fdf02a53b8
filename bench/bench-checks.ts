/** Checking sheets that are already read: every rule together, over tables that grow tenfold. A sheet is made anew for each run, since its cells keep what was computed of them. */
import { checkWorkbook } from "../src/core/checks/check-workbook";
import type { SheetGrid } from "../src/core/tables/grid";
import { gridOfText } from "../src/core/tables/grid-of-text";

export interface CheckTime {
  readonly name: string;
  readonly rows: number;
  readonly milliseconds: number;
  readonly findings: number;
}

const bodies = ["Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "Văn phòng UBND tỉnh"];

/** Stt, content, lead, cooperators, time, cost and a total by formula; groups of a hundred rows. */
function appendix(count: number): SheetGrid {
  const rows: string[][] = [
    ["Đơn vị tính: đồng"],
    ["Stt", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Kinh phí"],
  ];
  const groups: number[] = [];
  for (let item = 0; item < count; item++) {
    if (item % 100 === 0) {
      groups.push(rows.length + 1);
      const first = rows.length + 2;
      rows.push([
        `*${item / 100 + 1}`,
        `*Nhóm nhiệm vụ số ${item / 100 + 1}`,
        "",
        "",
        "",
        `=SUM(F${first}:F${first + Math.min(100, count - item) - 1})`,
      ]);
    }
    const [lead, other] = [bodies[item % 4] ?? "", bodies[(item + 1) % 4] ?? ""];
    rows.push([
      `'${Math.floor(item / 100) + 1}.${(item % 100) + 1}`,
      `Triển khai nhiệm vụ thứ ${item + 1} theo kế hoạch`,
      lead,
      other,
      `Quý ${["I", "II", "III", "IV"][item % 4] ?? "I"}/2025`,
      String((item + 21) * 1000),
    ]);
  }
  rows.push(["", "Tổng cộng", "", "", "", `=${groups.map((row) => `F${row}`).join("+")}`]);
  return gridOfText({ rows: plainTexts(rows) });
}

/** Quantity × price by a formula in every row. */
function estimate(count: number): SheetGrid {
  const rows: string[][] = [["Đơn vị tính: đồng"], ["Stt", "Nội dung", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"]];
  for (let item = 0; item < count; item++)
    rows.push([
      String(item + 1),
      `Hạng mục mua sắm thứ ${item + 1}`,
      "bộ",
      String((item % 40) + 2),
      String((item + 3) * 1000),
      `=D${rows.length + 1}*E${rows.length + 1} -> ${((item % 40) + 2) * (item + 3) * 1000}`,
    ]);
  rows.push(["", "Tổng cộng", "", "", "", `=SUM(F3:F${rows.length})`]);
  return gridOfText({ rows: plainTexts(rows) });
}

/** Texts in one piece, as a file gives them: those that were just joined are taken apart when they are first read. */
function plainTexts(rows: readonly (readonly string[])[]): string[][] {
  return JSON.parse(JSON.stringify(rows)) as string[][];
}

const rounds = 7;

/** The median of seven runs after two that warm up. */
export function benchChecks(): readonly CheckTime[] {
  return [1000, 10_000, 100_000].flatMap((count) =>
    [
      { name: "appendix with groups", make: appendix },
      { name: "quantity × price", make: estimate },
    ].map(({ name, make }) => {
      const times: number[] = [];
      let findings = 0;
      for (let round = -2; round < (count > 50_000 ? 3 : rounds); round++) {
        const sheet = make(count);
        const start = performance.now();
        findings = checkWorkbook({ sheets: [sheet] }).findings.length;
        if (round >= 0) times.push(performance.now() - start);
      }
      return { name, rows: count, milliseconds: times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0, findings };
    }),
  );
}
