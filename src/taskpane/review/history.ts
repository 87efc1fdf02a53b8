/** The steps that changed the draft, so that each can be taken back and done again. Snapshots: drafts share all that a step left alone. */
import type { Draft } from "./draft";
import type { Step } from "./step";

interface KeptStep {
  readonly step: Step;
  /** Of a step that was done: the draft before it. Of one that was taken back: the draft after it. */
  readonly draft: Draft;
  /** Typed edits of the same field are one step while they carry the same text here; undefined once the field was left. */
  readonly joins: string | undefined;
}

export interface History {
  /** The last is what "undo" takes back. */
  readonly past: readonly KeptStep[];
  /** The last is what "redo" does again. */
  readonly future: readonly KeptStep[];
}

export const noHistory: History = { past: [], future: [] };

/** Enough for a day's work; each step of a list of 500 tasks holds a few kilobytes. */
export const mostSteps = 200;

/** With one more step, or with the last one carried on where it is the same field's. What was taken back is given up. */
export function recordStep({ past }: History, step: Step, before: Draft, joins: string | undefined): History {
  const last = past.at(-1);
  if (last !== undefined && joins !== undefined && last.joins === joins)
    return { past: [...past.slice(0, -1), { ...last, step }], future: [] };
  return { past: [...past, { step, draft: before, joins }].slice(-mostSteps), future: [] };
}

/** After this the next key typed begins a new step. The same object where there is nothing to close. */
export function closeStep(history: History): History {
  const last = history.past.at(-1);
  if (last?.joins === undefined) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, joins: undefined }] };
}

interface Turned {
  readonly history: History;
  readonly draft: Draft;
  readonly step: Step;
}

export function undoStep({ past, future }: History, now: Draft): Turned | undefined {
  const last = past.at(-1);
  if (last === undefined) return undefined;
  const { step, draft } = last;
  return { history: { past: past.slice(0, -1), future: [...future, { step, draft: now, joins: undefined }] }, draft, step };
}

export function redoStep({ past, future }: History, now: Draft): Turned | undefined {
  const next = future.at(-1);
  if (next === undefined) return undefined;
  const { step, draft } = next;
  return { history: { past: [...past, { step, draft: now, joins: undefined }], future: future.slice(0, -1) }, draft, step };
}
