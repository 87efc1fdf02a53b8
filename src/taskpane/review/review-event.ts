/** Everything that can happen on the review screen. */
import type { MoneyUnit } from "../../core/money/unit";
import type { Notice } from "../../core/plan/notice";
import type { Plan, PlanReference, PlanSource } from "../../core/plan/plan";
import type { TaskField } from "./change-task";
import type { Obstacle } from "./obstacle";

export type ReviewEvent =
  | { readonly kind: "plan-read"; readonly plan: Plan; readonly other: Plan | undefined }
  /** The officer went to another screen: on the way back the keyboard starts at the top. */
  | { readonly kind: "left" }
  | { readonly kind: "source-chosen"; readonly source: PlanSource }
  | { readonly kind: "unit-chosen"; readonly unit: MoneyUnit }
  | { readonly kind: "title-changed"; readonly title: string }
  | { readonly kind: "reference-changed"; readonly change: Partial<Pick<PlanReference, "kind" | "number" | "symbol" | "issuedBy">> }
  | { readonly kind: "date-typed"; readonly typed: string }
  | { readonly kind: "heading-toggled" }
  | { readonly kind: "task-changed"; readonly key: number; readonly field: TaskField; readonly text: string }
  | { readonly kind: "cost-typed"; readonly key: number; readonly typed: string }
  /** Enter in a cost: on to the cost below, as in a sheet. */
  | { readonly kind: "cost-entered"; readonly key: number }
  | { readonly kind: "notice-seen"; readonly notice: Notice }
  | { readonly kind: "editor-opened"; readonly key: number }
  | { readonly kind: "editor-closed" }
  | { readonly kind: "task-added" }
  | { readonly kind: "task-removed"; readonly key: number }
  | { readonly kind: "removal-undone" }
  | { readonly kind: "page-turned"; readonly page: number }
  | { readonly kind: "task-sought"; readonly key: number }
  | { readonly kind: "obstacle-met"; readonly obstacle: Obstacle };
