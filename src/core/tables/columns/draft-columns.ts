/** What the words above each column and a first look at its cells say about it. */
import { foldText } from "../../plan/fold-text";
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
}

/** How many rows are looked at to see what a column holds. */
const sampleRows = 60;

export function draftColumns({ sheet, merges, header, limit }: TableSource): readonly DraftColumn[] {
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
    });
  }
  return settleRoles(drafts);
}

/** The lowest heading says it best; one that says nothing ("Trong tháng") takes the role of the heading above it. */
function roleOf(headings: readonly string[]): ColumnRole | undefined {
  for (const heading of [...headings].reverse()) {
    const role = headingRole(foldText(heading));
    if (role !== undefined) return role;
  }
  return undefined;
}
