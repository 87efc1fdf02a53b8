/** Reads a rectangle of cells as the checks see them. */
import type { GridArea, GridCell, GridStyle } from "../../core/tables/grid";
import { makeCell } from "../../core/tables/make-cell";
import { numberText } from "../../core/tables/number-text";
import { rangeAt } from "./place";
import type { StylePool } from "./style-pool";

/** Cells of the rectangle by row, then by column, from its top left. */
export type CellMatrix = readonly (readonly (GridCell | undefined)[])[];

const looksAskedFor: Excel.CellPropertiesLoadOptions = {
  format: { font: { bold: true, name: true }, horizontalAlignment: true, indentLevel: true },
};

/** Queues the reading. After the next sync the answer gives the cells; undefined where Excel gave none because there are too many (it has done so without an error). */
export function queueCells(sheet: Excel.Worksheet, area: GridArea, styles: StylePool): () => CellMatrix | undefined {
  const range = rangeAt(sheet, area);
  range.load({ values: true, formulas: true, valueTypes: true, numberFormat: true });
  const looks = range.getCellProperties(looksAskedFor);
  return () => {
    const { values, formulas, valueTypes, numberFormat } = range;
    // The types promise matrices.
    if ((values as unknown) === null || (formulas as unknown) === null || (looks.value as unknown) === null) return undefined;
    return values.map((inRow, row) =>
      inRow.map((value: unknown, column) => {
        const content = readContent(value, formulas[row]?.[column], valueTypes[row]?.[column]);
        if (content === undefined) return undefined;
        return makeCell(content, styles.share(styleOf(looks.value[row]?.[column]?.format, numberFormat[row]?.[column])));
      }),
    );
  };
}

/** What a cell holds, from what Excel gives for it; undefined for nothing. */
export function readContent(value: unknown, formula: unknown, type: string | undefined): Omit<GridCell, "style"> | undefined {
  const found = formulaOf(formula, value);
  if (found !== undefined) return { ...contentOf(value, type), formula: found };
  return type === "Empty" ? undefined : contentOf(value, type);
}

/** Excel gives the content of a cell that holds no formula: a text that begins with "=" is then its own "formula". */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

function contentOf(value: unknown, type: string | undefined): Pick<GridCell, "type" | "text"> {
  if (type === "Error") return { type: "error", text: String(value) };
  if (typeof value === "number") return { type: "number", text: numberText(value) };
  if (typeof value === "boolean") return { type: "boolean", text: value ? "TRUE" : "FALSE" };
  return { type: "text", text: String(value) };
}

/** Undefined or null where the parts of a text differ: then nothing is claimed of it. */
function styleOf(format: Excel.CellPropertiesFormat | undefined, numberFormat: unknown): GridStyle {
  const { font, horizontalAlignment, indentLevel } = format ?? {};
  return {
    numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
    bold: font?.bold === true,
    indent: typeof indentLevel === "number" ? indentLevel : 0,
    horizontal: horizontals.find((each) => each === horizontalAlignment) ?? "General",
    font: font?.name ?? "",
  };
}

const horizontals = ["General", "Left", "Center", "Right", "Justify"] as const;
