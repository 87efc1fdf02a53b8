import type { CellMark } from "../../excel/note-findings";
import type { CheckTexts } from "./check-texts";
import type { ListedFinding } from "./listed-finding";

/** One note a cell, with every finding that begins there. */
export function marksOf(findings: readonly ListedFinding[], { checks }: CheckTexts): readonly CellMark[] {
  const marks = new Map<string, { readonly sheet: string; readonly cell: string; readonly lines: string[] }>();
  for (const { finding } of findings) {
    const { sheet, cell, severity } = finding;
    const place = JSON.stringify([sheet, cell]);
    const mark = marks.get(place) ?? { sheet, cell, lines: [] };
    mark.lines.push(`${checks.severities[severity]}: ${checks.finding(finding)}`);
    marks.set(place, mark);
  }
  return [...marks.values()].map(({ sheet, cell, lines }) => ({ sheet, cell, text: lines.join("\n") }));
}
