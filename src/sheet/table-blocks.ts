/** The rows of the table as blocks: neighbouring columns that look the same together. */
import { firstBodyRow } from "./anatomy";
import { formStyles, formText } from "./appendix-form";
import type { Block, Cell, CellStyle } from "./description";
import type { ColumnKey, FormTable } from "./form-rows";
import type { BodyRow } from "./lay-body";
import { emptyCell, textCell } from "./text-cell";

export function bodyBlocks(rows: readonly BodyRow[], table: FormTable, typePoints: number): readonly Block[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => cellsOfRow(row, table));
  const styles = table.columns.map((key) => ({ ...columnStyle(key, table.decimals), fontSize: typePoints }));
  // Groups over the rest, in bold: their rows are few, and one block for each run of tasks would be many.
  const tasks = rows.map(({ kind }, index) => (kind === "group" ? table.columns.map(() => emptyCell) : (cells[index] ?? [])));
  return [
    ...runsOfStyle(tasks, styles, firstBodyRow),
    ...rows.flatMap(({ kind }, index) =>
      kind === "group" ? runsOfStyle(cells.slice(index, index + 1), styles.map(groupStyle), firstBodyRow + index) : [],
    ),
  ];
}

function cellsOfRow({ texts, amount }: BodyRow, { columns }: FormTable): readonly Cell[] {
  return columns.map((key, column) => (key === "cost" ? amount : textCell(texts[column] ?? "")));
}

/** The sum of a group without money shows nothing, never a zero, and shows figures as soon as some are typed. */
function groupStyle(style: CellStyle): CellStyle {
  const { numberFormat } = style;
  return { ...style, bold: true, numberFormat: numberFormat.startsWith("#") ? `${numberFormat};-${numberFormat};` : numberFormat };
}

/** One block for each run of neighbouring columns that look the same. */
function runsOfStyle(cells: readonly (readonly Cell[])[], styles: readonly CellStyle[], top: number): readonly Block[] {
  const blocks: Block[] = [];
  styles.forEach((style, left) => {
    if (left > 0 && sameStyle(style, styles[left - 1])) return;
    let end = left + 1;
    while (end < styles.length && sameStyle(style, styles[end])) end += 1;
    blocks.push({ top, left, cells: cells.map((row) => row.slice(left, end)), style });
  });
  return blocks;
}

function sameStyle(one: CellStyle, other: CellStyle | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function columnStyle(key: ColumnKey, decimals: number): CellStyle {
  switch (key) {
    case "ordinal":
      return formStyles.ordinal;
    case "timeframe":
      return formStyles.timeframe;
    case "cost":
      return { ...formStyles.cost, numberFormat: figureFormat(decimals) };
    case "content":
    case "leads":
    case "cooperators":
    case "funding":
    case "remarks":
      return formStyles.text;
  }
}

/** Decimals only where a cost needs them: in đồng never, in triệu đồng up to six. */
function figureFormat(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

export function totalBlocks(table: FormTable, totalRow: number, total: Cell, fontSize: number): readonly Block[] {
  const cells = table.columns.map((key) => (key === "cost" ? total : key === "content" ? textCell(formText.total) : emptyCell));
  const styles = table.columns.map((key): CellStyle =>
    key === "cost" ? { ...formStyles.total, fontSize, numberFormat: figureFormat(table.decimals) } : { ...formStyles.totalLabel, fontSize },
  );
  return runsOfStyle([cells], styles, totalRow);
}
