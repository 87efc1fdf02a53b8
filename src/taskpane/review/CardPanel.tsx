import { useContext } from "react";
import { unreachable } from "../../core/unreachable";
import { TextsContext } from "../language/texts-context";
import type { DraftAppendix } from "./appendix-list";
import type { DraftTask } from "./draft";
import { GroupPanel } from "./GroupPanel";
import { MergePanel } from "./MergePanel";
import { MorePanel } from "./MorePanel";
import type { PanelKind } from "./review-event";
import { SplitPanel } from "./SplitPanel";
import { useAppendixTexts } from "./use-appendix-texts";
import type { TaskHandlers } from "./use-task-handlers";

interface Props {
  readonly id: string;
  readonly of: DraftTask;
  readonly kind: PanelKind;
  readonly tasks: readonly DraftTask[];
  readonly appendices: readonly DraftAppendix[];
  readonly handlers: TaskHandlers;
}

/** What is open at the foot of a card. Esc closes it. */
export function CardPanel({ id, of, kind, tasks, appendices, handlers }: Props) {
  const { task: texts } = useContext(TextsContext).pane;
  const { editGroup } = useAppendixTexts();
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
        return <MorePanel id={id} label={texts.moreOf(of.task.ordinal)} of={of} appendices={appendices} handlers={handlers} />;
      case "group":
        return <GroupPanel id={id} label={editGroup(of.groups[0]?.ordinal ?? "")} of={of} appendices={appendices} handlers={handlers} />;
      case "merge":
        return <MergePanel id={id} of={of} tasks={tasks} handlers={handlers} />;
      case "split":
        return <SplitPanel id={id} of={of} handlers={handlers} />;
      default:
        return unreachable(kind);
    }
  }
}
