import type { Movement, Step } from "./move-place";

/** The keys of a keyboard event that matter here; React's and the browser's own events both have them. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const steps: Readonly<Record<string, Step>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** Where an arrow, Home, End or page key leads; undefined for every other key. Shift does not matter here: it extends the selection. */
export function movementOfKey({ key, ctrlKey, metaKey, altKey }: PressedKey, rowsOfPage: number): Movement | undefined {
  if (altKey) return undefined;
  const control = ctrlKey || metaKey;
  const step = steps[key];
  if (step !== undefined) return control ? { kind: "jump", step } : { kind: "step", step, lines: 1 };
  if (key === "PageDown" && !control) return { kind: "step", step: "down", lines: rowsOfPage };
  if (key === "PageUp" && !control) return { kind: "step", step: "up", lines: rowsOfPage };
  if (key === "Home") return { kind: control ? "sheet-start" : "row-start" };
  if (key === "End" && control) return { kind: "sheet-end" };
  return undefined;
}
