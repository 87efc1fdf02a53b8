import type { Block } from "../sheet/description";
import { cellInput } from "./cell-input";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Queues a block: the number format before the values, since Excel reads a value under the format that the cell has by then. */
export function writeBlock(sheet: Excel.Worksheet, block: Block, fontName: string): void {
  const rows = block.cells.length;
  const columns = block.cells[0]?.length ?? 0;
  const { style } = block;
  const range = sheet.getRangeByIndexes(block.top, block.left, rows, columns);

  // One value for the whole range, as Excel documents it; the types know the two-dimensional form alone.
  range.numberFormat = style.numberFormat as unknown as string[][];
  range.format.font.name = fontName;
  range.format.font.size = style.fontSize;
  range.format.font.bold = style.bold;
  range.format.font.italic = style.italic;
  range.format.font.color = "#000000";
  range.format.horizontalAlignment = style.horizontal;
  range.format.verticalAlignment = style.vertical;
  range.format.wrapText = style.wrap;
  if (style.bordered) {
    const inside = [...(rows > 1 ? (["InsideHorizontal"] as const) : []), ...(columns > 1 ? (["InsideVertical"] as const) : [])];
    for (const edge of [...edges, ...inside]) {
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Thin";
    }
  }
  range.formulas = block.cells.map((row) => row.map(cellInput));
}
