import type { ClipboardEvent } from "react";
import { useRef } from "react";
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import { intersection } from "../model/cells/area";
import { readClipboardTable, writeClipboardTable } from "./clipboard-table";
import { range } from "./range";
import type { EntryProblem } from "./use-cell-draft";
import { columnLimit, rowLimit } from "../model/cells/address";

type Rows = readonly (readonly string[])[];

export interface GridClipboard {
  copy: (event: ClipboardEvent) => void;
  cut: (event: ClipboardEvent) => void;
  paste: (event: ClipboardEvent) => void;
  clear: () => void;
}

/** Ctrl+C, Ctrl+X, Ctrl+V and Delete over the selected cells. Others get what the cells show; our own paste keeps every digit. */
export function useClipboard(
  workbook: EmbeddedWorkbook,
  onPasted: (area: AreaFile) => void,
  onRefused: (problem: EntryProblem | "outside", at: AreaFile) => void,
): GridClipboard {
  const copied = useRef<{ readonly text: string; readonly rows: Rows }>();
  const { activeSheet: sheet, selection } = workbook;

  const read = (area: AreaFile, of: (row: number, column: number) => string): Rows =>
    range(area.top, area.top + area.rows - 1).map((row) => range(area.left, area.left + area.columns - 1).map((column) => of(row, column)));

  const enterAll = (top: number, left: number, rows: Rows): boolean => {
    // One change: one step of undo.
    const problems = workbook.change(() =>
      rows.flatMap((row, down) =>
        row.flatMap((typed, across) => {
          const entered = workbook.enter(sheet, top + down, left + across, typed);
          return entered.ok ? [] : [entered.problem.kind];
        }),
      ),
    );
    const [first] = problems;
    if (first !== undefined) onRefused(first, selection);
    return first === undefined;
  };

  const clear = (): void => {
    const area = sheet.usedArea === undefined ? undefined : intersection(selection, sheet.usedArea);
    if (area !== undefined)
      enterAll(
        area.top,
        area.left,
        read(area, () => ""),
      );
  };

  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    const used = sheet.usedArea === undefined ? undefined : intersection(selection, sheet.usedArea);
    const area = used ?? { ...selection, rows: 1, columns: 1 };
    const text = writeClipboardTable(read(area, (row, column) => sheet.cell(row, column).text));
    const rows = read(area, (row, column) => {
      const cell = sheet.cell(row, column);
      return cell.formulaBar.startsWith("=") ? cell.text : cell.formulaBar;
    });
    event.clipboardData.setData("text/plain", text);
    copied.current = { text, rows };
  };

  return {
    copy,
    clear,
    cut: (event) => {
      copy(event);
      clear();
    },
    paste: (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
      if (text === "") return;
      const rows = copied.current?.text === text ? copied.current.rows : readClipboardTable(text);
      const columns = Math.max(...rows.map((row) => row.length));
      const { top, left } = selection;
      if (top + rows.length > rowLimit || left + columns > columnLimit) {
        onRefused("outside", selection);
        return;
      }
      if (enterAll(top, left, rows)) onPasted({ top, left, rows: rows.length, columns });
    },
  };
}
