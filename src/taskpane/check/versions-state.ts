/** The state of a comparison of two versions: what was chosen, and what came of it. Pure. */
import { unreachable } from "../../core/unreachable";
import type { VersionComparison } from "../../core/versions/version-comparison";
import type { XlsxProblem } from "../../documents/xlsx/xlsx-problem";
import type { ExcelProblem } from "../../excel/problem";
import type { WorkbookGrid } from "../../core/tables/grid";
import type { VersionFile, VersionSide } from "./version-choice";

export type VersionsProblem =
  | { readonly kind: "excel"; readonly problem: ExcelProblem }
  | { readonly kind: "file"; readonly name: string; readonly problem: XlsxProblem }
  | { readonly kind: "not-handed-over"; readonly name: string };

export interface VersionsState {
  readonly workbook: WorkbookGrid | undefined;
  readonly files: Readonly<Record<VersionSide, VersionFile | undefined>>;
  /** Keys of the choices. */
  readonly chosen: Readonly<Record<VersionSide, string>>;
  readonly busy: "reading" | "comparing" | undefined;
  readonly problem: VersionsProblem | undefined;
  /** Which side was not chosen when the comparison was asked for. */
  readonly missing: VersionSide | "different" | undefined;
  readonly compared: Compared | undefined;
}

interface Compared {
  readonly comparison: VersionComparison;
  /** Which sides are this workbook, so that their cells can be shown. */
  readonly here: Readonly<Record<VersionSide, boolean>>;
}

export type VersionsEvent =
  | { readonly kind: "working"; readonly on: "reading" | "comparing" }
  | { readonly kind: "workbook-read"; readonly workbook: WorkbookGrid }
  | { readonly kind: "file-read"; readonly side: VersionSide; readonly file: VersionFile }
  | { readonly kind: "refused"; readonly problem: VersionsProblem }
  | { readonly kind: "chosen"; readonly side: VersionSide; readonly key: string }
  | { readonly kind: "incomplete"; readonly missing: VersionSide | "different" }
  | { readonly kind: "compared"; readonly compared: Compared };

/** Most often yesterday's file against what is open. */
const wholeWorkbook = JSON.stringify([true, null]);
const wholeFile = JSON.stringify([false, null]);

export function versionsAtFirst(workbook: WorkbookGrid | undefined): VersionsState {
  return {
    workbook,
    files: { before: undefined, after: undefined },
    chosen: { before: "", after: wholeWorkbook },
    busy: undefined,
    problem: undefined,
    missing: undefined,
    compared: undefined,
  };
}

export function versionsState(state: VersionsState, event: VersionsEvent): VersionsState {
  switch (event.kind) {
    case "working":
      return { ...state, busy: event.on, problem: undefined, missing: undefined };
    case "workbook-read":
      return { ...state, busy: undefined, workbook: event.workbook };
    case "file-read":
      return {
        ...state,
        busy: undefined,
        files: { ...state.files, [event.side]: event.file },
        chosen: { ...state.chosen, [event.side]: wholeFile },
        compared: undefined,
      };
    case "refused":
      return { ...state, busy: undefined, problem: event.problem };
    case "chosen":
      return { ...state, chosen: { ...state.chosen, [event.side]: event.key }, missing: undefined, compared: undefined };
    case "incomplete":
      return { ...state, missing: event.missing, compared: undefined };
    case "compared":
      return { ...state, busy: undefined, compared: event.compared };
    default:
      return unreachable(event);
  }
}
