import type { RepairedCell } from "./check-state";

/** What the status line says after something was done. */
export type Said =
  | { readonly kind: "changed" | "corrected" | "stamped" | "unstamped" | "plan-held" | "plan-put-away" }
  | { readonly kind: "repaired" | "undone"; readonly cells: readonly Pick<RepairedCell, "cell">[] }
  | { readonly kind: "ignored" | "restored"; readonly cell: string }
  | { readonly kind: "recorded"; readonly sheet: string; readonly code: string }
  /** `left`: cells with a note of somebody else's. */
  | { readonly kind: "marked"; readonly cells: number; readonly left: number }
  | { readonly kind: "unmarked"; readonly cells: number };
