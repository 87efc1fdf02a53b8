import { makeStyles } from "@fluentui/react-components";
import { useContext, useEffect, useMemo, useRef } from "react";
import type { Dispatch } from "react";
import type { PaneActions } from "../actions";
import { BuildFooter } from "../build/BuildFooter";
import { TextsContext } from "../language/texts-context";
import { sourceNames } from "./comparison";
import { AppendicesCard } from "./AppendicesCard";
import { ComparisonLine } from "./ComparisonLine";
import { chosenList } from "./draft";
import { FormCard } from "./FormCard";
import { HeadingCard } from "./HeadingCard";
import type { ReviewEvent } from "./review-event";
import type { ReviewState } from "./review-state";
import { SourceNamesContext } from "./source-names-context";
import { StepBar } from "./StepBar";
import { TableOptions } from "./TableOptions";
import { TaskList } from "./TaskList";
import { UncertainSummary } from "./UncertainSummary";
import { useUndoKeys } from "./use-undo-keys";

const useStyles = makeStyles({
  screen: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr) auto auto", height: "100%" },
  scroll: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 12px 12px", overflowY: "auto", "& > *": { flexShrink: 0 } },
});

interface Props {
  readonly state: ReviewState;
  readonly dispatch: Dispatch<ReviewEvent>;
  readonly actions: PaneActions;
}

/** The second step, in the order of the sheet: heading, table, total. The way back, the total and the button stay in sight. */
export function ReviewScreen({ state, dispatch, actions }: Props) {
  const styles = useStyles();
  const { review } = useContext(TextsContext).pane;
  const { draft, focus } = state;
  const { comparison } = draft;
  const names = useMemo(() => (comparison === undefined ? undefined : sourceNames(comparison, draft.source)), [comparison, draft.source]);
  const screen = useRef<HTMLDivElement>(null);
  useUndoKeys(dispatch, screen);
  useEffect(() => {
    if (focus === undefined) return;
    const place = document.getElementById(focus.id);
    const kept = focus.unlessKept === true && document.activeElement !== null && document.activeElement !== document.body;
    if (!kept) place?.focus();
    (place?.closest("li") ?? place)?.scrollIntoView({ block: "nearest" });
  }, [focus]);

  return (
    <div
      ref={screen}
      className={styles.screen}
      role="presentation"
      onBlur={() => {
        dispatch({ kind: "field-left" });
      }}
    >
      <main className={styles.scroll} aria-label={review.heading}>
        <HeadingCard draft={draft} open={state.headingOpen || draft.refusedDate !== undefined} dispatch={dispatch} />
        <AppendicesCard draft={draft} dispatch={dispatch} />
        <TableOptions draft={draft} dispatch={dispatch} />
        <FormCard form={draft.form} list={chosenList(draft)} dispatch={dispatch} />
        <SourceNamesContext.Provider value={names}>
          {comparison !== undefined && <ComparisonLine comparison={comparison} source={draft.source} />}
          <UncertainSummary
            key={`${draft.source} ${comparison?.names.against ?? ""}`}
            list={chosenList(draft)}
            openAtFirst={(comparison?.counts[draft.source]?.onlyThere ?? 0) > 0}
            sourcesOpen={state.sourcesOpen}
            dispatch={dispatch}
          />
          <TaskList state={state} dispatch={dispatch} />
        </SourceNamesContext.Provider>
      </main>
      <StepBar state={state} dispatch={dispatch} />
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
