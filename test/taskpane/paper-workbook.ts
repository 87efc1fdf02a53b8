/** The pages' side of a workbook that lives in memory: repairs are applied to the sheet at once. No part of Excel is played: that is tested against the stand-in. */
import { accept } from "../../src/core/result";
import { paperOf } from "../../src/excel/read-paper";
import { copyForWord } from "../../src/sheet/copy-for-word";
import { repairSheet } from "../../src/sheet/judge-sheet";
import type { PaperChange } from "../../src/sheet/paper-change";
import { applyChange, changeBack } from "../../src/sheet/paper-change";
import type { PrintedSheet } from "../../src/sheet/printed-sheet";
import type { PaperActions } from "../../src/taskpane/paper/paper-actions";
import { sheetOf } from "../sheet/printed-sheet";

export interface PaperWorkbook {
  readonly actions: PaperActions;
  readonly sheet: () => PrintedSheet;
  /** Somebody edits the sheet, or shows another one. */
  readonly change: (to: PrintedSheet) => void;
  readonly readings: () => number;
}

export function paperWorkbook(first: PrintedSheet = sheetOf(7), answers: Partial<PaperActions> = {}): PaperWorkbook {
  let sheet = first;
  let readings = 0;
  const listeners = new Set<() => void>();
  const write = (change: PaperChange | undefined): ReturnType<PaperActions["undo"]> => {
    if (change === undefined) return Promise.resolve(accept({ reading: paperOf(sheet), undo: undefined, dropped: [] }));
    const undo = { sheet: sheet.name, made: change, back: changeBack(sheet, change) };
    sheet = applyChange(sheet, change);
    return Promise.resolve(accept({ reading: paperOf(sheet), undo, dropped: [] }));
  };
  return {
    actions: {
      read: () => {
        readings += 1;
        return Promise.resolve(accept(paperOf(sheet)));
      },
      watch: (onChange) => {
        listeners.add(onChange);
        return Promise.resolve(accept(() => listeners.delete(onChange)));
      },
      repair: (_name, rules) => write(repairSheet(sheet, rules === undefined ? undefined : new Set(rules))),
      undo: ({ back }) => write(back),
      copyForWord: (given) => Promise.resolve(copyForWord(given)),
      writeDocx: () => Promise.resolve(new Uint8Array([80, 75])),
      ...answers,
    },
    sheet: () => sheet,
    change: (to) => {
      sheet = to;
      for (const listener of listeners) listener();
    },
    readings: () => readings,
  };
}
