/** Something that the reading of a plan guessed, joined, left out or could not settle: shown to the officer, never hidden. */
import type { SourceLines } from "./task";

/** Facts, not sentences: `text/` says them. `task` counts from 1 in `Plan.tasks`. New kinds are added here as intake learns them. */
export type Notice = NoticeFacts & { readonly task: number | undefined; readonly at: SourceLines | undefined };

export type NoticeFacts =
  | { readonly code: "lead-without-label"; readonly text: string }
  | { readonly code: "total-differs"; readonly stated: string; readonly computed: string };
