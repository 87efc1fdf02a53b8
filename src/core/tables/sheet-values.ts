/**
 * The numbers of a sheet's cells, exactly: stored ones, and those of formulas without a stored result (files that were written by a program and never
 * opened in Excel), computed here as far as plain arithmetic goes. What cannot be computed has no number; a circle has none either.
 */
import type { Decimal } from "../money/decimal";
import {
  addDecimals,
  decimalOfInteger,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  readDecimal,
  roundDecimal,
  subtractDecimals,
  zeroDecimal,
} from "../money/decimal";
import type { GridCell, SheetGrid, WorkbookGrid } from "./grid";
import { cellAt, isFilteredRow } from "./grid";
import type { FormulaNode } from "./parse-formula";
import { parseFormula } from "./parse-formula";
import type { RowFacts } from "./row-facts";
import { rowFacts } from "./row-facts";

const hundred = decimalOfInteger(100);

/** How far formulas are followed from cell to cell, and how many cells a single one may read. */
const longestChain = 200;
const largestRange = 200_000;
/** Cells that PRODUCT may multiply at once. */
const mostFactors = 16;
/** Cells that all ranges of a sheet together may read: running totals over a hundred thousand rows would never end. */
const mostRead = 5_000_000;

type Known = Decimal | "none" | "computing";

/** What a sum leaves out: SUM nothing, SUBTOTAL other subtotals and, by its number, rows that a filter hides (9) or all that are hidden (109). */
type Leaves = "nothing" | "filtered" | "hidden";

export class SheetValues {
  readonly sheet: SheetGrid;
  readonly facts: readonly RowFacts[];
  readonly #workbook: WorkbookGrid;
  readonly #others: Map<string, SheetValues>;
  readonly #known = new Map<GridCell, Known>();
  #depth = 0;
  #read = 0;

  constructor(sheet: SheetGrid, workbook: WorkbookGrid = { sheets: [sheet] }, others = new Map<string, SheetValues>()) {
    this.sheet = sheet;
    this.facts = rowFacts(sheet);
    this.#workbook = workbook;
    this.#others = others;
    others.set(sheet.name.toLowerCase(), this);
  }

  /** What the formula of a cell says. */
  node(row: number, column: number): FormulaNode | undefined {
    return this.facts[row]?.formulas.find((each) => each.column === column)?.node;
  }

  /** The number that a cell holds or computes to; undefined for texts, errors, blanks and what is beyond plain arithmetic. */
  ofCell(cell: GridCell, row: number, column: number): Decimal | undefined {
    if (cell.type === "number") return readDecimal(cell.text);
    if (cell.type !== "none") return undefined;
    const known = this.#known.get(cell);
    if (known !== undefined) return typeof known === "string" ? undefined : known;
    return this.#compute(cell, row, column);
  }

  /** What the formula itself gives, whatever result is stored; undefined where that is beyond plain arithmetic. */
  recompute(cell: GridCell, row: number, column: number): Decimal | undefined {
    return cell.formula === undefined ? undefined : this.#evaluate(parseFormula(cell.formula), row, column);
  }

  #compute(cell: GridCell, row: number, column: number): Decimal | undefined {
    const node = this.node(row, column);
    if (node === undefined || this.#depth >= longestChain) return undefined;
    this.#known.set(cell, "computing");
    this.#depth += 1;
    const value = this.#evaluate(node, row, column);
    this.#depth -= 1;
    this.#known.set(cell, value ?? "none");
    return value;
  }

  #sheetOf(name: string | undefined): SheetValues | undefined {
    if (name === undefined) return this;
    const known = this.#others.get(name.toLowerCase());
    if (known !== undefined) return known;
    const sheet = this.#workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return sheet === undefined ? undefined : new SheetValues(sheet, this.#workbook, this.#others);
  }

  /** A blank counts as zero in arithmetic; a text or an error makes the whole unknown. */
  #operand(row: number, column: number, sheet: string | undefined): Decimal | undefined {
    const values = this.#sheetOf(sheet);
    if (values === undefined) return undefined;
    const cell = cellAt(values.sheet, row, column);
    if (cell === undefined || (cell.type === "text" && cell.text.trim() === "")) return zeroDecimal;
    return values.ofCell(cell, row, column);
  }

  #evaluate(node: FormulaNode, row: number, column: number): Decimal | undefined {
    switch (node.kind) {
      case "number":
        return readDecimal(node.text);
      case "cell":
        return this.#operand(node.row, node.column, node.sheet);
      case "range":
        return this.#intersection(node, row, column);
      case "sign": {
        const value = this.#evaluate(node.operand, row, column);
        return value === undefined || node.operator === "+" ? value : negateDecimal(value);
      }
      case "percent": {
        const value = this.#evaluate(node.operand, row, column);
        return value === undefined ? undefined : divideDecimals(value, hundred);
      }
      case "operation":
        return this.#operation(node, row, column);
      case "call":
        return this.#call(node.name, node.parts, row, column);
      case "text":
      case "other":
        return undefined;
    }
  }

  /** A range where one value belongs is the cell of it in the same row or column, as Excel has always had it. */
  #intersection(range: FormulaNode & { kind: "range" }, row: number, column: number): Decimal | undefined {
    if (range.left === range.right && row >= range.top && row <= range.bottom) return this.#operand(row, range.left, range.sheet);
    if (range.top === range.bottom && column >= range.left && column <= range.right) return this.#operand(range.top, column, range.sheet);
    return undefined;
  }

  #operation(node: FormulaNode & { kind: "operation" }, row: number, column: number): Decimal | undefined {
    const left = this.#evaluate(node.left, row, column);
    const right = left === undefined ? undefined : this.#evaluate(node.right, row, column);
    if (left === undefined || right === undefined) return undefined;
    switch (node.operator) {
      case "+":
        return addDecimals(left, right);
      case "-":
        return subtractDecimals(left, right);
      case "*":
        return multiplyDecimals(left, right);
      case "/":
        return divideDecimals(left, right);
      default:
        return undefined;
    }
  }

  #call(name: string, parts: readonly FormulaNode[], row: number, column: number): Decimal | undefined {
    const [first, second] = parts;
    switch (name) {
      case "SUM":
        return this.#sum(parts, row, column, "nothing");
      case "SUBTOTAL":
        return first?.kind === "number" && (first.text === "9" || first.text === "109")
          ? this.#sum(parts.slice(1), row, column, first.text === "9" ? "filtered" : "hidden")
          : undefined;
      case "PRODUCT":
        return this.#product(parts, row, column);
      case "IFERROR":
        return first === undefined ? undefined : this.#evaluate(first, row, column);
      case "ROUND": {
        const value = first === undefined ? undefined : this.#evaluate(first, row, column);
        const places = second === undefined ? undefined : this.#evaluate(second, row, column);
        if (value === undefined || places === undefined || places.scale !== 0) return undefined;
        const count = Number(places.digits);
        return Math.abs(count) > 20 ? undefined : roundDecimal(value, count);
      }
      default:
        return undefined;
    }
  }

  #product(parts: readonly FormulaNode[], row: number, column: number): Decimal | undefined {
    let product: Decimal = { digits: 1n, scale: 0 };
    for (const part of parts) {
      const value = part.kind === "range" ? this.#rangeProduct(part) : this.#evaluate(part, row, column);
      if (value === undefined) return undefined;
      product = multiplyDecimals(product, value);
    }
    return product;
  }

  /** As PRODUCT does: texts and blanks count nothing. Only the few cells that quantities and a price are; undefined where none holds a number. */
  #rangeProduct({ top, bottom, left, right, sheet }: FormulaNode & { kind: "range" }): Decimal | undefined {
    const values = this.#sheetOf(sheet);
    if (values === undefined || (bottom - top + 1) * (right - left + 1) > mostFactors) return undefined;
    let product: Decimal | undefined;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cell = cellAt(values.sheet, row, column);
        if (cell === undefined || cell.type === "text" || cell.type === "boolean") continue;
        const value = values.ofCell(cell, row, column);
        if (value === undefined) return undefined;
        product = product === undefined ? value : multiplyDecimals(product, value);
      }
    return product;
  }

  /** As SUM does: texts and blanks in a range count nothing, an error spoils all. */
  #sum(parts: readonly FormulaNode[], row: number, column: number, leaves: Leaves): Decimal | undefined {
    let total = zeroDecimal;
    for (const part of parts) {
      const range = leaves === "nothing" ? part : asRange(part);
      const value = range.kind === "range" ? this.#sumRange(range, leaves) : this.#evaluate(range, row, column);
      if (value === undefined) return undefined;
      total = addDecimals(total, value);
    }
    return total;
  }

  #sumRange(range: FormulaNode & { kind: "range" }, leaves: Leaves): Decimal | undefined {
    const values = this.#sheetOf(range.sheet);
    if (values === undefined) return undefined;
    const bottom = Math.min(range.bottom, values.sheet.rowCount - 1);
    const right = Math.min(range.right, values.sheet.columnCount - 1);
    const size = (bottom - range.top + 1) * (right - range.left + 1);
    this.#read += Math.max(0, size);
    if (size > largestRange || this.#read > mostRead) return undefined;
    let total = zeroDecimal;
    for (let row = range.top; row <= bottom; row++) {
      if (values.#isLeftOut(row, leaves)) continue;
      for (let column = range.left; column <= right; column++) {
        const cell = cellAt(values.sheet, row, column);
        if (cell === undefined || cell.type === "text" || cell.type === "boolean") continue;
        if (leaves !== "nothing" && cell.formula !== undefined && /^=\s*SUBTOTAL\(/i.test(cell.formula)) continue;
        const value = values.ofCell(cell, row, column);
        if (value === undefined) return undefined;
        total = addDecimals(total, value);
      }
    }
    return total;
  }

  #isLeftOut(row: number, leaves: Leaves): boolean {
    if (leaves === "nothing" || this.sheet.hiddenRows.size === 0) return false;
    return leaves === "hidden" ? this.sheet.hiddenRows.has(row) : isFilteredRow(this.sheet, row);
  }
}

/** A cell where SUBTOTAL takes a range: `SUBTOTAL(9, F5, F7)`. */
function asRange(node: FormulaNode): FormulaNode {
  if (node.kind !== "cell") return node;
  const { row, column, sheet } = node;
  return { kind: "range", top: row, left: column, bottom: row, right: column, sheet };
}
