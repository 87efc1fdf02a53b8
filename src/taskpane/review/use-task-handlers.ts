import { useMemo } from "react";
import type { Dispatch } from "react";
import type { Notice } from "../../core/plan/notice";
import type { TaskField } from "./change-task";
import type { GroupHeading } from "./group-heading";
import type { PanelKind, ReviewEvent } from "./review-event";

export interface TaskHandlers {
  readonly change: (key: number, field: TaskField, text: string) => void;
  readonly typeCost: (key: number, typed: string) => void;
  readonly enterCost: (key: number) => void;
  readonly see: (notice: Notice) => void;
  readonly edit: (key: number) => void;
  readonly close: () => void;
  readonly remove: (key: number) => void;
  readonly open: (key: number, panel: PanelKind) => void;
  readonly closePanel: () => void;
  readonly move: (key: number, by: number, focus: string | undefined) => void;
  readonly drop: (key: number, gap: number) => void;
  readonly merge: (key: number, otherKey: number) => void;
  readonly split: (key: number, places: readonly number[]) => void;
  /** `appendix`: its key. */
  readonly give: (key: number, appendix: number) => void;
  readonly giveGroup: (key: number, appendix: number) => void;
  readonly titleGroup: (key: number, level: GroupHeading["level"], title: string) => void;
}

/** The events of a card as functions that stay the same, so that a change of one card does not draw all the others. */
export function useTaskHandlers(dispatch: Dispatch<ReviewEvent>): TaskHandlers {
  return useMemo(
    () => ({
      change: (key, field, text) => {
        dispatch({ kind: "task-changed", key, field, text });
      },
      typeCost: (key, typed) => {
        dispatch({ kind: "cost-typed", key, typed });
      },
      enterCost: (key) => {
        dispatch({ kind: "cost-entered", key });
      },
      see: (notice) => {
        dispatch({ kind: "notice-seen", notice });
      },
      edit: (key) => {
        dispatch({ kind: "editor-opened", key });
      },
      close: () => {
        dispatch({ kind: "editor-closed" });
      },
      remove: (key) => {
        dispatch({ kind: "task-removed", key });
      },
      open: (key, panel) => {
        dispatch({ kind: "panel-opened", key, panel });
      },
      closePanel: () => {
        dispatch({ kind: "panel-closed" });
      },
      move: (key, by, focus) => {
        dispatch({ kind: "task-moved", key, by, focus });
      },
      drop: (key, gap) => {
        dispatch({ kind: "task-dropped", key, gap });
      },
      merge: (key, otherKey) => {
        dispatch({ kind: "tasks-merged", key, otherKey });
      },
      split: (key, places) => {
        dispatch({ kind: "task-split", key, places });
      },
      give: (key, appendix) => {
        dispatch({ kind: "task-given", key, appendix });
      },
      giveGroup: (key, appendix) => {
        dispatch({ kind: "group-given", key, appendix });
      },
      titleGroup: (key, level, title) => {
        dispatch({ kind: "group-titled", key, level, title });
      },
    }),
    [dispatch],
  );
}
