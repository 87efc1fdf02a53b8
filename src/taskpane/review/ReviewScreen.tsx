import { makeStyles } from "@fluentui/react-components";
import { useContext, useEffect } from "react";
import type { Dispatch } from "react";
import type { PaneActions } from "../actions";
import { BuildFooter } from "../build/BuildFooter";
import { TextsContext } from "../language/texts-context";
import { chosenList } from "./draft";
import { HeadingCard } from "./HeadingCard";
import type { ReviewEvent } from "./review-event";
import type { ReviewState } from "./review-state";
import { TableOptions } from "./TableOptions";
import { TaskList } from "./TaskList";
import { UncertainSummary } from "./UncertainSummary";

const useStyles = makeStyles({
  screen: { display: "grid", gridTemplateRows: "minmax(0, 1fr) auto", height: "100%" },
  scroll: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 12px 12px", overflowY: "auto", "& > *": { flexShrink: 0 } },
});

interface Props {
  readonly state: ReviewState;
  readonly dispatch: Dispatch<ReviewEvent>;
  readonly actions: PaneActions;
}

/** The second step, in the order of the sheet: heading, table, total. The total and the button stay in sight. */
export function ReviewScreen({ state, dispatch, actions }: Props) {
  const styles = useStyles();
  const { review } = useContext(TextsContext).pane;
  const { draft, focus } = state;
  useEffect(() => {
    if (focus === undefined) return;
    const place = document.getElementById(focus.id);
    place?.focus();
    place?.scrollIntoView({ block: "nearest" });
  }, [focus]);

  return (
    <div className={styles.screen}>
      <main className={styles.scroll} aria-label={review.heading}>
        <HeadingCard draft={draft} open={state.headingOpen || draft.refusedDate !== undefined} dispatch={dispatch} />
        <TableOptions draft={draft} dispatch={dispatch} />
        <UncertainSummary key={draft.source} list={chosenList(draft)} dispatch={dispatch} />
        <TaskList state={state} dispatch={dispatch} />
      </main>
      <BuildFooter
        draft={draft}
        actions={actions}
        onObstacle={(obstacle) => {
          dispatch({ kind: "obstacle-met", obstacle });
        }}
      />
    </div>
  );
}
