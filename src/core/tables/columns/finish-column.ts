/** A column of a table with the numbers of its rows. */
import type { Decimal } from "../../money/decimal";
import { numberOfText } from "../number-of-text";
import { plainText } from "../plain-text";
import type { EarlierTable, TableSource } from "../read-table";
import type { Column, ColumnRole, TableRow } from "../table";
import { isNumericRole } from "./column-layout";
import type { DraftColumn } from "./draft-columns";

/** Columns of words: whatever number stands in them is no figure of the table. */
const wordRoles: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  "content",
  "code",
  "lead",
  "cooperator",
  "measure",
  "note",
  "source",
  "basis",
  "words",
  // As long as the header is being read, nothing but a correction says so.
  "other",
]);

const noValues: readonly (Decimal | undefined)[] = [];

/** `place`: of the column among those of the table. */
export function finishColumn(
  draft: DraftColumn,
  source: TableSource,
  rows: readonly TableRow[],
  special: SpecialColumns,
  earlier: EarlierTable | undefined,
  place: number,
): Column {
  const { index, headings, code, formula } = draft;
  const before = earlier?.table.columns[place];
  if (draft.role !== undefined && wordRoles.has(draft.role))
    return (
      before ?? {
        index,
        headings,
        role: draft.role,
        numeric: false,
        code,
        formula,
        values: noValues,
        typedTexts: [],
        holdsDates: false,
        holdsFormulas: false,
        isStored: true,
      }
    );
  const holdsDates = special.dates.has(index);
  const holdsFormulas = special.formulas.has(index);
  const { values, typedTexts, numeric, isStored, isSame } =
    draft.role === "ordinal" ? noFigures(rows, before) : readFigures(source, rows, index, isNumericRole(draft.role), earlier, before);
  const role =
    draft.role === undefined || (draft.role === "timeframe" && numeric && !holdsDates && !draft.isCorrected)
      ? numeric
        ? fallbackRole(draft, holdsDates)
        : (draft.role ?? "other")
      : draft.role;
  if (before !== undefined && isSame && before.role === role && before.holdsDates === holdsDates && before.holdsFormulas === holdsFormulas)
    return before;
  return { index, headings, role, numeric, code, formula, values, typedTexts, holdsDates, holdsFormulas, isStored };
}

/** The columns of a table in which any row has the format of a day, or a formula. */
export interface SpecialColumns {
  readonly dates: ReadonlySet<number>;
  readonly formulas: ReadonlySet<number>;
}

export function specialColumns({ values }: TableSource, first: number, count: number): SpecialColumns {
  const dates = new Set<number>();
  const formulas = new Set<number>();
  for (let row = first; row < first + count; row++) {
    const facts = values.facts[row];
    if (facts === undefined) continue;
    for (const column of facts.dates) dates.add(column);
    for (const { column } of facts.formulas) formulas.add(column);
  }
  return { dates, formulas };
}

interface Figures {
  readonly values: readonly (Decimal | undefined)[];
  readonly typedTexts: readonly number[];
  readonly numeric: boolean;
  readonly isStored: boolean;
  /** Whether every row has the figure that it had before. */
  readonly isSame: boolean;
}

/** Ordinals are no figures. */
function noFigures(rows: readonly TableRow[], before: Column | undefined): Figures {
  const isSame = before?.values.length === rows.length;
  return { values: isSame ? before.values : rows.map(() => undefined), typedTexts: [], numeric: false, isStored: true, isSame };
}

function readFigures(
  { sheet, values }: TableSource,
  rows: readonly TableRow[],
  index: number,
  readsTexts: boolean,
  earlier: EarlierTable | undefined,
  before: Column | undefined,
): Figures {
  const typedTexts: number[] = [];
  const numbers: (Decimal | undefined)[] = [];
  const first = rows[0]?.row ?? 0;
  // What formulas give that the file has no result for may follow from cells elsewhere: such columns are read anew.
  const known = earlier === undefined || before?.isStored !== true ? undefined : before;
  const typedBefore = new Set(known?.typedTexts);
  const firstBefore = earlier?.table.rows[0]?.row ?? 0;
  let [numeric, isStored] = [false, true];
  let isSame = before?.values.length === rows.length;
  for (let at = 0; at < rows.length; at++) {
    const place = known === undefined ? -1 : (earlier?.places[first + at] ?? -1) - firstBefore;
    let value: Decimal | undefined;
    if (known !== undefined && place >= 0 && place < known.values.length) {
      value = known.values[place];
      if (typedBefore.size > 0 && typedBefore.has(place)) typedTexts.push(at);
    } else {
      const cell = rows[at]?.kind === "header" ? undefined : sheet.rows[first + at]?.[index];
      if (cell?.type === "text") {
        value = readsTexts ? numberOfText(plainText(cell)) : undefined;
        if (value !== undefined) typedTexts.push(at);
      } else if (cell !== undefined) {
        value = values.ofCell(cell, first + at, index);
        if (cell.type === "none") isStored = false;
      }
    }
    numeric ||= value !== undefined;
    const old = before?.values[at];
    if (value !== old && isSameFigure(value, old)) value = old;
    if (value !== old) isSame = false;
    numbers.push(value);
  }
  // The same figure may stand there as a text that was a number.
  isSame &&= before?.isStored === isStored && isSameList(typedTexts, before.typedTexts);
  return { values: isSame && before !== undefined ? before.values : numbers, typedTexts, numeric, isStored, isSame };
}

/** A row of which something else was edited has its figure read anew. */
function isSameFigure(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one !== undefined && other !== undefined && one.scale === other.scale && one.digits === other.digits;
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

function fallbackRole({ numbers, texts }: DraftColumn, dates: boolean): ColumnRole {
  return dates || numbers <= texts ? "other" : "amount";
}
