/** A sheet out of rows of short texts, as examples and tests write them: "12" is a number, "'12" a text, "=SUM(A1:A3)" a formula, "#REF!" an error, "*…" bold. */
import { address } from "./address";
import type { GridArea, GridCell, GridPage, GridStyle, SheetGrid } from "./grid";
import { plainStyle } from "./grid";
import { makeCell } from "./make-cell";

export interface GridText {
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly GridArea[];
  readonly hiddenRows?: readonly number[];
  readonly filteredAreas?: readonly GridArea[];
  readonly hiddenColumns?: readonly number[];
  readonly page?: GridPage;
  /** What is unusual about the look of a cell, by its address. */
  readonly styles?: ReadonlyMap<string, Partial<GridStyle>>;
}

const bold = { ...plainStyle, bold: true };

/** `"=A1+A2 -> 5"` is a formula with the stored result 5. */
function cellOf(text: string): GridCell | undefined {
  const style = text.startsWith("*") ? bold : plainStyle;
  const plain = text.startsWith("*") ? text.slice(1) : text;
  if (plain === "") return undefined;
  if (plain.startsWith("'")) return makeCell({ type: "text", text: plain.slice(1) }, style);
  if (plain.startsWith("=")) {
    const [formula = "", stored = ""] = plain.split(" -> ");
    return makeCell({ ...valueOf(stored), formula }, style);
  }
  return makeCell(valueOf(plain), style);
}

function valueOf(text: string): Pick<GridCell, "type" | "text"> {
  if (text === "") return { type: "none", text };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { type: "number", text };
  if (/^#[A-Z/0!?]+$/.test(text)) return { type: "error", text };
  return { type: "text", text };
}

export function gridOfText(source: GridText): SheetGrid {
  const rows = source.rows.map((line, row) =>
    line.map((text, column) => {
      const cell = cellOf(text);
      const style = source.styles?.get(address(row, column));
      return cell === undefined || style === undefined ? cell : makeCell(cell, { ...cell.style, ...style });
    }),
  );
  return {
    name: source.name ?? "Sheet1",
    visibility: "Visible",
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    rows,
    merges: source.merges ?? [],
    hiddenRows: new Set(source.hiddenRows ?? []),
    filteredAreas: source.filteredAreas ?? [],
    hiddenColumns: new Set(source.hiddenColumns ?? []),
    page: source.page,
  };
}
