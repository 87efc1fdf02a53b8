/** A described sheet as text that a person can review: what stands where, how it looks, how it prints. */
import type { Area, Cell, CellStyle, SheetDescription } from "../../src/sheet/description";

const columnName = (column: number): string => String.fromCharCode(65 + column);
const address = ({ top, left, rows, columns }: Area): string => {
  const first = `${columnName(left)}${String(top + 1)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(left + columns - 1)}${String(top + rows)}`;
};

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return JSON.stringify(cell.text);
    case "number":
      return cell.plain;
    case "formula":
      return cell.formula.length > 120 ? `${cell.formula.slice(0, 60)} … ${String(cell.formula.length)} characters` : cell.formula;
  }
}

const styleText = (style: CellStyle): string =>
  [
    style.numberFormat,
    `${String(style.fontSize)} pt`,
    style.bold && "bold",
    style.italic && "italic",
    style.horizontal,
    style.vertical,
    style.wrap && "wrap",
    style.bordered && "bordered",
  ]
    .filter((part) => part !== false)
    .join(", ");

export function picture(sheet: SheetDescription): string {
  const lines: string[] = [
    `sheet "${sheet.name}", ${sheet.fontName}`,
    `columns ${sheet.columnWidthsPoints.map((width, column) => `${columnName(column)} ${String(width)}`).join(" · ")} pt`,
  ];
  const { page } = sheet;
  const margins = page.marginMillimetres;
  lines.push(
    `page ${page.orientation}, margins ${String(margins.top)} ${String(margins.right)} ${String(margins.bottom)} ${String(margins.left)} mm, repeats row ${String(page.headerRows.first + 1)}, prints ${address(page.printArea)}, ${page.fitsWidth ? "one page wide" : "full size"}, number ${String(page.numberPoints)} pt${page.breaksBefore.length === 0 ? "" : `, breaks before ${page.breaksBefore.map((row) => String(row + 1)).join(" ")}`}`,
  );
  const heights = new Map(sheet.rowHeights.flatMap(({ heightPoints, rows }) => rows.map((row): [number, number] => [row, heightPoints])));
  for (const block of sheet.blocks) {
    lines.push(
      "",
      `${address({ top: block.top, left: block.left, rows: block.cells.length, columns: block.cells[0]?.length ?? 0 })}: ${styleText(block.style)}`,
    );
    block.cells.forEach((row, index) => {
      lines.push(
        `  ${String(block.top + index + 1)} (${String(heights.get(block.top + index))} pt) ${row.map(cellText).join(" | ").trimEnd()}`,
      );
    });
  }
  lines.push("", `merged ${sheet.merges.map(address).join(" ")}`);
  for (const { name, area } of sheet.names) lines.push(`${name} = ${address(area)}`);
  return `${lines.join("\n")}\n`;
}
