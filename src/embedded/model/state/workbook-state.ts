import type { NameState, SheetState } from "./sheet-state";

export interface XmlPartState {
  readonly id: string;
  readonly xml: string;
}

/** What a workbook holds while the stand-in runs; see `SheetState` for what a generation is. */
/** A comment of a cell. The stand-in's file format has no place for it: it is lost when the workbook is saved. */
export interface CommentState {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface WorkbookState {
  readonly generation: number;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly xmlParts: readonly XmlPartState[];
  readonly comments: readonly CommentState[];
}
