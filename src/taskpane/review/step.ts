/** What a step did to the draft, as facts: `step-sentence.ts` says it, on the undo button and once it is done. */
import type { Amount } from "../../core/money/amount";
import type { TaskField } from "./change-task";

export type HeadingPart = "title" | "kind" | "number" | "symbol" | "issuedBy" | "date";

/** What became of the costs of two tasks that are one now. `both`: neither was empty, so that they were added. */
export type MergedCost =
  | { readonly kind: "none" | "one" | "refused" }
  | { readonly kind: "both"; readonly first: Amount; readonly second: Amount; readonly sum: Amount };

/** Ordinals are those before the step. `key` is the task to look at, before and after. */
export type Step =
  | { readonly kind: "field-changed"; readonly key: number; readonly ordinal: string; readonly field: TaskField | "cost" }
  | { readonly kind: "heading-changed"; readonly part: HeadingPart }
  | { readonly kind: "unit-chosen" }
  | { readonly kind: "source-chosen" }
  | { readonly kind: "form-changed" }
  | { readonly kind: "notice-seen" }
  /** `against` as sentences name it. */
  | { readonly kind: "compared"; readonly against: string }
  /** So many there are afterwards. */
  | { readonly kind: "appendix-added"; readonly count: number }
  | { readonly kind: "appendix-titled"; readonly numeral: number }
  | { readonly kind: "appendix-removed"; readonly numeral: number }
  | { readonly kind: "task-given"; readonly key: number; readonly ordinal: string; readonly numeral: number }
  | { readonly kind: "group-given"; readonly key: number; readonly title: string; readonly numeral: number }
  | { readonly kind: "group-titled"; readonly key: number; readonly ordinal: string }
  | { readonly kind: "task-added"; readonly key: number; readonly ordinal: string }
  | { readonly kind: "task-removed"; readonly key: number; readonly ordinal: string }
  /** `place` counts from 1. */
  | { readonly kind: "task-moved"; readonly key: number; readonly ordinal: string; readonly place: number; readonly count: number }
  | { readonly kind: "tasks-merged"; readonly key: number; readonly first: string; readonly second: string; readonly cost: MergedCost }
  | {
      readonly kind: "task-split";
      readonly key: number;
      readonly ordinal: string;
      readonly parts: number;
      /** Stays with the first part. */
      readonly cost: Amount | undefined;
    };
