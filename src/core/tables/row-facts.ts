/**
 * What a row of cells says by itself, whichever table it belongs to. Looked at once and kept as long as the row is the same object, so that an edit
 * costs its own row only.
 */
import { encodingOfFont } from "../intake/letters/legacy-font";
import { isDateFormat } from "./date-format";
import type { FormulaCell } from "./doubtful-formula";
import { isDoubtful } from "./doubtful-formula";
import type { GridRow, GridStyle, SheetGrid } from "./grid";
import { parseFormula } from "./parse-formula";

/** A text in a font of the time before Unicode. */
export interface OldFontCell {
  readonly row: number;
  readonly column: number;
  readonly font: string;
}

export interface RowFacts {
  /** Cells that hold a formula or an error, from left to right. */
  readonly formulas: readonly FormulaCell[];
  /** Those of which a rule may say something by themselves. */
  readonly doubtful: readonly FormulaCell[];
  /** Whether a formula names another sheet. */
  readonly readsSheets: boolean;
  readonly oldFonts: readonly OldFontCell[];
  /** Columns whose cell has the format of a day. */
  readonly dates: readonly number[];
  /** Whether headings of a table may stand here: short texts beside each other; "merged": only where merged cells lie over the row. */
  readonly headings: "none" | "merged" | "likely";
}

const nothing: readonly never[] = [];
const plainRow: RowFacts = {
  formulas: nothing,
  doubtful: nothing,
  readsSheets: false,
  oldFonts: nothing,
  dates: nothing,
  headings: "none",
};
const textRow: RowFacts = { ...plainRow, headings: "merged" };
const headingRow: RowFacts = { ...plainRow, headings: "likely" };

/** Longer texts are no headings. */
export const longestHeading = 160;

/** As long as a sheet is the same object its rows are. */
const known = new WeakMap<SheetGrid, readonly RowFacts[]>();

/** By row; a row without cells has the facts of a plain one. */
export function rowFacts(sheet: SheetGrid): readonly RowFacts[] {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const facts: RowFacts[] = [];
  for (let row = 0; row < sheet.rows.length; row++) facts.push(readFacts(sheet.rows[row], row));
  known.set(sheet, facts);
  return facts;
}

/** Takes over what is known about the rows that a sheet has in common with an earlier state of it; `places`: where each row stood then, or -1. */
export function carryRowFacts(before: SheetGrid, after: SheetGrid, places: Int32Array): void {
  const facts = known.get(before);
  if (facts === undefined || known.has(after)) return;
  const carried: RowFacts[] = [];
  for (let row = 0; row < after.rows.length; row++) {
    const place = places[row] ?? -1;
    const same = place === -1 ? undefined : facts[place];
    carried.push(same === undefined ? readFacts(after.rows[row], row) : place === row ? same : movedTo(same, row));
  }
  known.set(after, carried);
}

function movedTo(facts: RowFacts, row: number): RowFacts {
  if (facts.formulas.length === 0 && facts.oldFonts.length === 0) return facts;
  const formulas = facts.formulas.map((each) => ({ ...each, row }));
  return {
    ...facts,
    formulas,
    doubtful: doubtfulOf(formulas),
    oldFonts: facts.oldFonts.map((each) => ({ ...each, row })),
  };
}

function readFacts(line: GridRow | undefined, row: number): RowFacts {
  if (line === undefined) return plainRow;
  let formulas: FormulaCell[] | undefined;
  let oldFonts: OldFontCell[] | undefined;
  let dates: number[] | undefined;
  let style: GridStyle | undefined;
  let look: StyleLook = plainLook;
  let [texts, figures, stretch, widest] = [0, 0, 0, 0];
  // Whether the stretch of texts that is being counted has no figure in it.
  let isFree = true;
  for (let column = 0; column < line.length; column++) {
    const cell = line[column];
    if (cell === undefined) {
      if (isFree && stretch > widest) widest = stretch;
      stretch = 0;
      isFree = true;
      continue;
    }
    if (cell.style !== style) {
      style = cell.style;
      look = lookOf(style);
    }
    if (cell.type === "text") {
      if (cell.text.length <= longestHeading) {
        texts += 1;
        stretch += 1;
      }
      if (look.isOld && /\p{L}{2}/u.test(cell.text)) (oldFonts ??= []).push({ row, column, font: cell.style.font });
    } else if (!isYear(cell.text)) {
      figures += 1;
      isFree = false;
    }
    if (look.isDate) (dates ??= []).push(column);
    if (cell.formula !== undefined) (formulas ??= []).push({ row, column, cell, node: parseFormula(cell.formula) });
    else if (cell.type === "error") (formulas ??= []).push({ row, column, cell, node: undefined });
  }
  if (isFree && stretch > widest) widest = stretch;
  const headings = widest >= 2 || (texts >= 2 && figures === 0) ? "likely" : texts >= 2 ? "merged" : "none";
  if (formulas === undefined && oldFonts === undefined && dates === undefined)
    return headings === "none" ? plainRow : headings === "merged" ? textRow : headingRow;
  return {
    formulas: formulas ?? nothing,
    doubtful: formulas === undefined ? nothing : doubtfulOf(formulas),
    readsSheets: formulas?.some(({ cell }) => cell.formula?.includes("!")) === true,
    oldFonts: oldFonts ?? nothing,
    dates: dates ?? nothing,
    headings,
  };
}

function doubtfulOf(formulas: readonly FormulaCell[]): readonly FormulaCell[] {
  return formulas.some(isDoubtful) ? formulas.filter(isDoubtful) : nothing;
}

interface StyleLook {
  readonly isOld: boolean;
  readonly isDate: boolean;
}

const plainLook: StyleLook = { isOld: false, isDate: false };

/** Styles are shared by many cells. */
const looks = new WeakMap<GridStyle, StyleLook>();

function lookOf(style: GridStyle): StyleLook {
  const look = looks.get(style) ?? { isOld: encodingOfFont(style.font) !== undefined, isDate: isDateFormat(style.numberFormat) };
  looks.set(style, look);
  return look;
}

/** A year as a number may head a column. */
export function isYear(text: string): boolean {
  return text.length === 4 && /^(?:19|20|21)\d\d$/.test(text);
}
