/** The one mistake that needs several sheets: a summary that states another total than the appendix has. */
import { checkWorkbook } from "../../../../src/core/checks/check-workbook";
import { gridOfText } from "../../../../src/core/tables/grid-of-text";
import type { RuleRecall } from "./measure-corpus";
import { random } from "./random";

/** Sheets "PL1", "PL2", … with a total each, and "Tổng hợp" that names them. */
export function seedSummary(count: number): RuleRecall {
  let found = 0;
  const missed: string[] = [];
  for (let attempt = 0; attempt < count; attempt++) {
    const source = random(attempt * 104_729 + 11);
    const sheets = Array.from({ length: source.between(2, 4) }, (_, index) => {
      const costs = Array.from({ length: source.between(3, 8) }, () => source.between(1021, 98_765) * 1000);
      const rows = costs.map((cost, item) => [String(item + 1), `Việc ${String(item + 1)} của phần ${String(index + 1)}`, String(cost)]);
      const total = costs.reduce((sum, cost) => sum + cost, 0);
      const grid = gridOfText({
        name: `PL${String(index + 1)}`,
        rows: [["Đơn vị tính: đồng"], ["STT", "Nội dung", "Kinh phí"], ...rows, ["", "Tổng cộng", String(total)]],
      });
      return { grid, total };
    });
    const wrong = source.between(0, sheets.length - 1);
    const lines = sheets.map(({ total }, index) => [
      String(index + 1),
      `Phụ lục ${String(index + 1)}: các nhiệm vụ`,
      String(index === wrong ? total + 1_840_000 : total),
    ]);
    const sum = lines.reduce((all, line) => all + Number(line[2]), 0);
    const summary = gridOfText({
      name: "Tổng hợp",
      rows: [["Đơn vị tính: đồng"], ["STT", "Nội dung", "Kinh phí"], ...lines, ["", "Tổng cộng", String(sum)]],
    });
    const { findings } = checkWorkbook({ sheets: [summary, ...sheets.map(({ grid }) => grid)] });
    const cell = `C${String(wrong + 3)}`;
    if (findings.some((finding) => finding.rule === "grand-total-differs" && finding.sheet === "Tổng hợp" && finding.cell === cell))
      found += 1;
    else missed.push(`#${String(attempt)} ${cell}`);
  }
  return { rule: "grand-total-differs", planted: count, found, missed };
}
