import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Fragment, useContext } from "react";
import type { Dispatch } from "react";
import { TextsContext } from "../language/texts-context";
import { chosenList } from "./draft";
import { fieldIds } from "./field-ids";
import { Pager } from "./Pager";
import { RemovedTask } from "./RemovedTask";
import type { ReviewEvent } from "./review-event";
import type { ReviewState } from "./review-state";
import { TaskCard } from "./TaskCard";
import { tasksOnPage } from "./task-list-page";
import { useTaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

interface Props {
  readonly state: ReviewState;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** The tasks, a page of them at a time, and what stands where one was taken out. */
export function TaskList({ state, dispatch }: Props) {
  const styles = useStyles();
  const { review, task } = useContext(TextsContext).pane;
  const handlers = useTaskHandlers(dispatch);
  const { tasks } = chosenList(state.draft);
  const first = state.page * tasksOnPage;
  const { removed } = state;
  const gap = removed !== undefined && (
    <RemovedTask
      ordinal={removed.task.task.ordinal}
      onUndo={() => {
        dispatch({ kind: "removal-undone" });
      }}
    />
  );
  const gapAt = removed === undefined ? -1 : Math.min(removed.index, tasks.length);
  return (
    <>
      {tasks.length === 0 && <span>{review.noTasks}</span>}
      <ol className={styles.list} aria-label={review.count(tasks.length)}>
        {tasks.slice(first, first + tasksOnPage).map((each, index) => (
          <Fragment key={each.key}>
            {first + index === gapAt && gap}
            <TaskCard of={each} unit={state.draft.unit} editing={state.editing === each.key} handlers={handlers} />
          </Fragment>
        ))}
        {gapAt === tasks.length && gap}
      </ol>
      <Pager
        page={state.page}
        count={tasks.length}
        onTurn={(page) => {
          dispatch({ kind: "page-turned", page });
        }}
      />
      <Button
        id={fieldIds.add}
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          dispatch({ kind: "task-added" });
        }}
      >
        {task.add}
      </Button>
    </>
  );
}
