/** Everything that can happen on the review screen. */
import type { MoneyUnit } from "../../core/money/unit";
import type { Notice } from "../../core/plan/notice";
import type { PlanReference, PlanSource } from "../../core/plan/plan";
import type { UnderstoodPlan } from "../intake/understand";
import type { TaskField } from "./change-task";
import type { DraftForm } from "./draft";
import type { GroupHeading } from "./group-heading";
import type { Obstacle } from "./obstacle";

/** What is open at the foot of one card. */
export type PanelKind = "more" | "merge" | "split" | "group";

export type ReviewEvent =
  | ({ readonly kind: "plan-read" } & UnderstoodPlan)
  /** The text of the draft was held against another one: where they differ goes to the tasks, whatever was corrected in them since. */
  | ({ readonly kind: "compared" } & UnderstoodPlan)
  /** The officer went to another screen: on the way back the keyboard starts at the top. */
  | { readonly kind: "left" }
  | { readonly kind: "source-chosen"; readonly source: PlanSource }
  | { readonly kind: "unit-chosen"; readonly unit: MoneyUnit }
  | { readonly kind: "form-changed"; readonly change: Partial<DraftForm> }
  | { readonly kind: "title-changed"; readonly title: string }
  | { readonly kind: "reference-changed"; readonly change: Partial<Pick<PlanReference, "kind" | "number" | "symbol" | "issuedBy">> }
  | { readonly kind: "date-typed"; readonly typed: string }
  | { readonly kind: "heading-toggled" }
  | { readonly kind: "task-changed"; readonly key: number; readonly field: TaskField; readonly text: string }
  | { readonly kind: "cost-typed"; readonly key: number; readonly typed: string }
  /** Enter in a cost: on to the cost below, as in a sheet. */
  | { readonly kind: "cost-entered"; readonly key: number }
  /** The keyboard left a field: what is typed next is a step of its own. */
  | { readonly kind: "field-left" }
  | { readonly kind: "notice-seen"; readonly notice: Notice }
  | { readonly kind: "editor-opened"; readonly key: number }
  | { readonly kind: "editor-closed" }
  | { readonly kind: "panel-opened"; readonly key: number; readonly panel: PanelKind }
  | { readonly kind: "panel-closed" }
  | { readonly kind: "sources-toggled" }
  | { readonly kind: "task-added" }
  | { readonly kind: "task-removed"; readonly key: number }
  /** `by`: places down, negative for up. `focus`: the id of what has the keyboard, so that it keeps it across a page. */
  | { readonly kind: "task-moved"; readonly key: number; readonly by: number; readonly focus: string | undefined }
  /** Let go of over a gap of the page that is shown: 0 is above its first card. */
  | { readonly kind: "task-dropped"; readonly key: number; readonly gap: number }
  | { readonly kind: "tasks-merged"; readonly key: number; readonly otherKey: number }
  /** `places`: offsets in the content at which new tasks begin. */
  | { readonly kind: "task-split"; readonly key: number; readonly places: readonly number[] }
  /** One more appendix; the first time the plan is parted in two, the first of which has all tasks. */
  | { readonly kind: "appendix-added" }
  | { readonly kind: "appendices-by-group" }
  /** `appendix`: its key. */
  | { readonly kind: "appendix-titled"; readonly appendix: number; readonly title: string }
  | { readonly kind: "appendix-removed"; readonly appendix: number }
  | { readonly kind: "task-given"; readonly key: number; readonly appendix: number }
  /** The group of the highest level in which the task stands. */
  | { readonly kind: "group-given"; readonly key: number; readonly appendix: number }
  | { readonly kind: "group-titled"; readonly key: number; readonly level: GroupHeading["level"]; readonly title: string }
  | { readonly kind: "undone" }
  | { readonly kind: "redone" }
  | { readonly kind: "page-turned"; readonly page: number }
  | { readonly kind: "task-sought"; readonly key: number }
  | { readonly kind: "obstacle-met"; readonly obstacle: Obstacle };
