/** What one reader makes of a plan's body: the tasks, if the text has the shape that the reader knows. */
import type { DraftNotice, DraftTask } from "../draft-task";
import type { BodyItem, Section } from "./outline";

export type BodyShape = "labelled" | "calendar" | "assigned" | "general" | "costs";

export interface ProposedTask {
  readonly draft: DraftTask;
  readonly section: Section | undefined;
  /** The item whose heading is the task, or below whose heading it stands; undefined for lines that stand below none. */
  readonly item: BodyItem | undefined;
}

export interface Proposal {
  readonly shape: BodyShape;
  readonly tasks: readonly ProposedTask[];
  /** What the reader left out or took for granted, should its tasks be chosen. */
  readonly notices: readonly DraftNotice[];
}

export function withNumber({ marker, heading }: BodyItem): string {
  if (marker === undefined) return heading;
  return `${marker.ordinal}${marker.kind === "letter" ? ")" : "."} ${heading}`;
}
