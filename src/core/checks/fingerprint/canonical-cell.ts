/** A cell as the fingerprint sees it: its kind and what it shows. Not its formula, its style, the way its letters are put together. */
import { decimalText, readDecimal } from "../../money/decimal";
import type { Decimal } from "../../money/decimal";
import type { GridCell } from "../../tables/grid";
import { plainText } from "../../tables/plain-text";
import type { SheetValues } from "../../tables/sheet-values";

/** "n 1200000", "t Thuê hội trường"; undefined for a cell that shows nothing. */
export function canonicalCell(cell: GridCell, row: number, column: number, values: SheetValues): string | undefined {
  switch (cell.type) {
    case "number":
      return canonicalNumber(readDecimal(cell.text)) ?? `n ${cell.text}`;
    case "none":
      return canonicalNumber(values.ofCell(cell, row, column));
    case "text": {
      const text = plainText(cell);
      return text === "" ? undefined : `t ${text}`;
    }
    case "boolean":
      return `b ${cell.text}`;
    case "error":
      return `e ${cell.text}`;
  }
}

/** Excel keeps 15 digits; the ones behind are what programs leave when they compute, each its own. */
const keptDigits = 15;

function canonicalNumber(value: Decimal | undefined): string | undefined {
  if (value === undefined) return undefined;
  const negative = value.digits < 0n;
  const digits = String(negative ? -value.digits : value.digits);
  const drop = digits.length - keptDigits;
  if (drop <= 0 || value.scale === 0) return `n ${decimalText(value)}`;
  const cut = Math.min(drop, value.scale);
  const unit = 10n ** BigInt(cut);
  const rounded = (BigInt(digits) + unit / 2n) / unit;
  return `n ${decimalText({ digits: negative ? -rounded : rounded, scale: value.scale - cut })}`;
}
