/** What the status line says after a step. */
import type { Step } from "./step";

export type Said =
  | { readonly kind: "done" | "undone" | "redone"; readonly step: Step }
  /** A task at the end of the list was to be moved beyond it. */
  | { readonly kind: "first-already" | "last-already" }
  /** A part of the task to be split would have no words. */
  | { readonly kind: "no-split-here" };
