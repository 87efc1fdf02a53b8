import { useContext } from "react";
import { unreachable } from "../../core/unreachable";
import { TextsContext } from "../language/texts-context";
import type { DraftTask } from "./draft";
import { MergePanel } from "./MergePanel";
import { MorePanel } from "./MorePanel";
import type { PanelKind } from "./review-event";
import { SplitPanel } from "./SplitPanel";
import type { TaskHandlers } from "./use-task-handlers";

interface Props {
  readonly id: string;
  readonly of: DraftTask;
  readonly kind: PanelKind;
  readonly tasks: readonly DraftTask[];
  readonly handlers: TaskHandlers;
}

/** What is open at the foot of a card. Esc closes it. */
export function CardPanel({ id, of, kind, tasks, handlers }: Props) {
  const { task: texts } = useContext(TextsContext).pane;
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === "Escape") handlers.closePanel();
      }}
    >
      {panel()}
    </div>
  );

  function panel() {
    switch (kind) {
      case "more":
        return <MorePanel id={id} label={texts.moreOf(of.task.ordinal)} of={of.key} handlers={handlers} />;
      case "merge":
        return <MergePanel id={id} of={of} tasks={tasks} handlers={handlers} />;
      case "split":
        return <SplitPanel id={id} of={of} handlers={handlers} />;
      default:
        return unreachable(kind);
    }
  }
}
