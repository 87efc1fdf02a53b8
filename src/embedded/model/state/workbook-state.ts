import type { NameState, SheetState } from "./sheet-state";

export interface XmlPartState {
  readonly id: string;
  readonly xml: string;
}

/** A comment of a cell. Files keep its words alone, as a note. */
export interface CommentState {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** What a workbook holds while the stand-in runs; see `SheetState` for what a generation is. */
export interface WorkbookState {
  readonly generation: number;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly xmlParts: readonly XmlPartState[];
  readonly comments: readonly CommentState[];
}
