/** What is known about the workbook after a check: what was found, and what of it is ignored. Pure. */
import type { Check } from "../../core/checks/check-workbook";
import { checkAgain, startCheck } from "../../core/checks/check-workbook";
import type { Severity } from "../../core/checks/finding";
import type { CheckNotes, IgnoredFinding } from "../../core/checks/notes/check-notes";
import type { CheckNotesProblem } from "../../core/checks/notes/read-check-notes";
import { settleIgnored } from "../../core/checks/notes/settle-ignored";
import type { WorkbookGrid } from "../../core/tables/grid";
import type { HeldPlan } from "./held-plan";
import type { ListedFinding } from "./listed-finding";
import { listFindings } from "./listed-finding";
import { sheetsToCheck } from "./sheets-to-check";

export interface Checked {
  readonly workbook: WorkbookGrid;
  readonly check: Check;
  /** Names of the sheets that were checked. */
  readonly sheets: ReadonlySet<string>;
  /** What the tables were held against. */
  readonly plan: HeldPlan | undefined;
  readonly notes: CheckNotes;
  /** Why what the workbook kept of an earlier check cannot be read. */
  readonly notesProblem: CheckNotesProblem | undefined;
  readonly open: readonly ListedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly ignored: readonly { readonly listed: ListedFinding; readonly note: IgnoredFinding }[];
  /** Ignored once, but what was ignored is not there any more as it was, or not on the sheets that were checked. */
  readonly lapsed: readonly IgnoredFinding[];
}

/** What a check keeps from the one before. */
export type CheckBefore = Pick<Checked, "check" | "sheets">;

/** What the officer wants to be checked. */
export interface CheckScope {
  /** Names of sheets. */
  readonly leftOut: ReadonlySet<string>;
  readonly plan: HeldPlan | undefined;
}

/** Checks what may have changed since `before`; everything where there is nothing before, or where the sheets asked for, the plan or the corrections are others. */
export function judge(
  workbook: WorkbookGrid,
  { leftOut, plan }: CheckScope,
  before: CheckBefore | undefined,
  { corrections }: Pick<CheckNotes, "corrections">,
): Pick<Checked, "workbook" | "check" | "sheets" | "plan"> {
  const sheets = sheetsToCheck(workbook, leftOut);
  const sameSheets = before?.sheets.size === sheets.size && [...sheets].every((name) => before.sheets.has(name));
  const isSame = sameSheets && before.check.options.plan === plan?.plan && before.check.options.corrections === corrections;
  const check = isSame
    ? checkAgain(before.check, workbook)
    : startCheck(workbook, { names: sheets, corrections, ...(plan === undefined ? {} : { plan: plan.plan }) });
  return { workbook, check, sheets, plan };
}

/** Sets apart what is ignored. */
export function settle(
  { workbook, check, sheets, plan }: Pick<Checked, "workbook" | "check" | "sheets" | "plan">,
  { notes, notesProblem }: Pick<Checked, "notes" | "notesProblem">,
): Checked {
  const settled = settleIgnored(check.findings, notes.ignored, workbook);
  const open = listFindings(settled.open);
  const count = (severity: Severity): number => open.filter(({ finding }) => finding.severity === severity).length;
  return {
    workbook,
    check,
    sheets,
    plan,
    notes,
    notesProblem,
    open,
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    ignored: listFindings(settled.ignored.map(({ finding }) => finding)).flatMap((listed, index) => {
      const note = settled.ignored[index]?.note;
      return note === undefined ? [] : [{ listed, note }];
    }),
    // Without the plan nobody knows whether the tables still differ from it.
    lapsed: plan === undefined ? settled.lapsed.filter(({ rule }) => rule !== "plan-differs") : settled.lapsed,
  };
}
