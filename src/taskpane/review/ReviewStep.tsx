import { useEffect, useReducer } from "react";
import type { PaneActions } from "../actions";
import type { UnderstoodPlan } from "../intake/understand";
import { chosenList } from "./draft";
import type { ReviewState } from "./review-state";
import { reviewState } from "./review-state";
import { ReviewScreen } from "./ReviewScreen";

/** What the other step tells of the draft that waits. */
export interface DraftAbout {
  readonly tasks: number;
  /** Something was corrected that reading again would throw away. */
  readonly changed: boolean;
}

interface Props {
  readonly understood: UnderstoodPlan;
  /** The same text, held against another one since; each new object is one comparison. */
  readonly compared: UnderstoodPlan | undefined;
  /** While the other step is on the screen the draft waits here. */
  readonly shown: boolean;
  readonly actions: PaneActions;
  readonly onDraft: (about: DraftAbout) => void;
}

/** The second step: holds the draft of one plan, also while its screen is left. Another plan needs another one (React's `key`). */
export function ReviewStep({ understood, compared, shown, actions, onDraft }: Props) {
  const [state, dispatch] = useReducer(reviewState, undefined, (): ReviewState | undefined =>
    reviewState(undefined, { kind: "plan-read", ...understood }),
  );
  const tasks = state === undefined ? 0 : chosenList(state.draft).tasks.length;
  const changed = state !== undefined && state.history.past.length > 0;
  useEffect(() => {
    onDraft({ tasks, changed });
  }, [tasks, changed, onDraft]);
  useEffect(() => {
    if (!shown) dispatch({ kind: "left" });
  }, [shown]);
  useEffect(() => {
    if (compared !== undefined) dispatch({ kind: "compared", ...compared });
  }, [compared]);
  return shown && state !== undefined ? <ReviewScreen state={state} dispatch={dispatch} actions={actions} /> : null;
}
