/** What the words above each column and a first look at its cells say about it. */
import { foldText } from "../../plan/fold-text";
import type { ColumnCorrection } from "../corrections/corrections";
import { findColumns } from "../corrections/find-columns";
import { cellAt } from "../grid";
import type { HeaderFormula } from "../header-formula";
import { readColumnNumber, readHeadingFormula } from "../header-formula";
import { headingRole } from "../heading-role";
import { plainText } from "../plain-text";
import type { TableSource } from "../read-table";
import type { ColumnRole } from "../table";
import { settleRoles } from "./settle-roles";

export interface DraftColumn {
  readonly index: number;
  readonly headings: readonly string[];
  readonly role: ColumnRole | undefined;
  readonly code: string | undefined;
  readonly formula: HeaderFormula | undefined;
  readonly numbers: number;
  readonly texts: number;
  readonly letters: number;
  /** Whether a person said what the column is for. */
  readonly isCorrected: boolean;
}

/** How many rows are looked at to see what a column holds. */
const sampleRows = 60;

export function draftColumns({ sheet, merges, header, limit, correction }: TableSource): readonly DraftColumn[] {
  const drafts: DraftColumn[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const headings: string[] = [];
    for (let row = header.top; row <= header.bottom; row++) {
      const text = plainText(merges.shownAt(row, column));
      if (text !== "" && headings.at(-1) !== text) headings.push(text);
    }
    const numbered = header.numberRow === undefined ? undefined : readColumnNumber(plainText(cellAt(sheet, header.numberRow, column)));
    const inHeading = headings.map(readHeadingFormula).find((each) => each !== undefined);
    const bracketed = headings.map((heading) => /\(\s*(\d{1,2})\s*\)\s*$/.exec(heading)?.[1]).find((code) => code !== undefined);
    let [numbers, texts, letters] = [0, 0, 0];
    const first = (header.numberRow ?? header.bottom) + 1;
    for (let row = first; row < Math.min(limit, first + sampleRows); row++) {
      const cell = cellAt(sheet, row, column);
      if (cell === undefined) continue;
      if (cell.type === "number" || cell.type === "none") numbers += 1;
      else if (cell.type === "text" && cell.text.trim() !== "") {
        texts += 1;
        letters += Math.min(cell.text.length, 40);
      }
    }
    const code = numbered?.code ?? inHeading?.code ?? bracketed;
    drafts.push({
      index: column,
      headings,
      role: roleOf(headings),
      code,
      formula: numbered?.formula ?? inHeading?.formula,
      numbers,
      texts,
      letters,
      isCorrected: false,
    });
  }
  return settleRoles(correction === undefined ? drafts : withCorrectedRoles(drafts, correction.columns));
}

function withCorrectedRoles(drafts: readonly DraftColumn[], corrections: readonly ColumnCorrection[]): readonly DraftColumn[] {
  const places = findColumns(
    corrections,
    drafts.map(({ headings }) => headings),
  );
  const roles = new Map(corrections.flatMap(({ role }, at) => (places[at] === undefined ? [] : [[places[at], role]])));
  const hasOwn = (role: ColumnRole | undefined): boolean => role !== undefined && onlyOne.has(role) && [...roles.values()].includes(role);
  return drafts.map((draft, place) => {
    const role = roles.get(place);
    if (role !== undefined) return { ...draft, role, isCorrected: true };
    return hasOwn(draft.role) ? { ...draft, role: undefined } : draft;
  });
}

/** Where a person names the one column of this kind, no other one is. */
const onlyOne: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["ordinal", "content"]);

/** The lowest heading says it best; one that says nothing ("Trong tháng") takes the role of the heading above it. */
function roleOf(headings: readonly string[]): ColumnRole | undefined {
  for (const heading of [...headings].reverse()) {
    const role = headingRole(foldText(heading));
    if (role !== undefined) return role;
  }
  return undefined;
}
