import type { Severity } from "../../core/checks/finding";
import type { ExcelProblem } from "../../excel/problem";
import type { CardPanel, CheckView, RepairStep } from "./check-state";
import type { AskedCorrection, CheckTask, ChosenTable } from "./check-task";
import type { Checked } from "./checked";
import type { HeldPlan } from "./held-plan";
import type { Said } from "./said";

/** What happens to the check, by the officer or by Excel. */
export type CheckEvent =
  | { readonly kind: "started"; readonly task: CheckTask }
  /** The cells are there, the rules come next. */
  | { readonly kind: "read"; readonly rows: number }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "watched"; readonly live: boolean }
  /** The workbook was edited, by the officer or by a repair. */
  | { readonly kind: "changed"; readonly checked: Checked }
  | { readonly kind: "refused"; readonly problem: ExcelProblem; readonly retry: CheckTask | undefined }
  | { readonly kind: "put-away" }
  | { readonly kind: "repaired"; readonly step: RepairStep }
  | { readonly kind: "undone" }
  /** The last repair cannot be taken back any more. */
  | { readonly kind: "undo-lost"; readonly problem: ExcelProblem }
  /** A finding was put aside, or taken back into the list. */
  | { readonly kind: "noted"; readonly checked: Checked; readonly said: Said }
  | { readonly kind: "recorded"; readonly checked: Checked; readonly said: Said }
  | { readonly kind: "said"; readonly said: Said }
  | { readonly kind: "scoped"; readonly leftOut: ReadonlySet<string>; readonly checked: Checked }
  /** Another plan, or none; `checked`: against it, where something was checked already. */
  | { readonly kind: "planned"; readonly plan: HeldPlan | undefined; readonly checked: Checked | undefined }
  | { readonly kind: "opened"; readonly id: string }
  | { readonly kind: "panel-opened"; readonly id: string; readonly panel: CardPanel }
  | { readonly kind: "panel-closed" }
  /** How a table is understood is to be looked at: the one of this place on its sheet. */
  | { readonly kind: "table-chosen"; readonly table: ChosenTable }
  | { readonly kind: "correction-asked"; readonly asked: AskedCorrection }
  /** The cells are read in another way than before. */
  | { readonly kind: "corrected"; readonly checked: Checked }
  | { readonly kind: "view-chosen"; readonly view: CheckView }
  | { readonly kind: "more-shown"; readonly severity: Severity };
