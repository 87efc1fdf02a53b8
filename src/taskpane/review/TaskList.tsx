import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useContext, useRef } from "react";
import type { Dispatch } from "react";
import { romanNumeral } from "../../core/plan/roman-numeral";
import { TextsContext } from "../language/texts-context";
import { useWide } from "../look/use-wide";
import type { DraftAppendix } from "./appendix-list";
import type { DraftTask } from "./draft";
import { chosenList, unitOf } from "./draft";
import { fieldIds } from "./field-ids";
import { headingAbove } from "./group-heading";
import { Pager } from "./Pager";
import type { ReviewEvent } from "./review-event";
import type { ReviewState } from "./review-state";
import type { DragMark } from "./TaskCard";
import { TaskCard } from "./TaskCard";
import { tasksOnPage } from "./task-list-page";
import { useAppendixTexts } from "./use-appendix-texts";
import type { TaskDrag } from "./use-task-drag";
import { useTaskDrag } from "./use-task-drag";
import { useTaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

const noTasks: readonly DraftTask[] = [];
const noAppendices: readonly DraftAppendix[] = [];

function markOf(key: number, index: number, count: number, drag: TaskDrag | undefined): DragMark | undefined {
  if (drag === undefined) return undefined;
  if (drag.key === key) return "dragged";
  if (drag.gap === index) return "above";
  return drag.gap === count && index === count - 1 ? "below" : undefined;
}

interface Props {
  readonly state: ReviewState;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** The tasks, a page of them at a time. */
export function TaskList({ state, dispatch }: Props) {
  const styles = useStyles();
  const { review, task } = useContext(TextsContext).pane;
  const { named } = useAppendixTexts();
  const handlers = useTaskHandlers(dispatch);
  const wide = useWide();
  const list = useRef<HTMLOListElement>(null);
  const { tasks, appendices } = chosenList(state.draft);
  const appendixAbove = (index: number): string => {
    const begun = appendices.find(({ key }) => key === tasks[index]?.appendix && key !== tasks[index - 1]?.appendix);
    return begun === undefined ? "" : named(romanNumeral(begun.numeral), begun.title);
  };
  const first = state.page * tasksOnPage;
  const shown = tasks.slice(first, first + tasksOnPage);
  const { drag, start } = useTaskDrag(list, handlers.drop);
  return (
    <>
      {tasks.length === 0 && <span>{review.noTasks}</span>}
      <ol ref={list} className={styles.list} aria-label={review.count(tasks.length)}>
        {shown.map((each, index) => {
          const panel = state.panel?.key === each.key ? state.panel.kind : undefined;
          return (
            <TaskCard
              key={each.key}
              of={each}
              appendix={appendixAbove(first + index)}
              groups={headingAbove(tasks, first + index)}
              unit={unitOf(state.draft, each)}
              editing={state.editing === each.key}
              panel={panel}
              tasks={panel === "merge" ? tasks : noTasks}
              appendices={panel === "more" || panel === "group" ? appendices : noAppendices}
              lines={state.lines}
              sourcesOpen={state.sourcesOpen}
              wide={wide}
              mark={markOf(each.key, index, shown.length, drag)}
              handlers={handlers}
              onDrag={start}
            />
          );
        })}
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
