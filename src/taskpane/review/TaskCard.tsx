import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useContext, useId, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import type { MoneyUnit } from "../../core/money/unit";
import { TextsContext } from "../language/texts-context";
import type { DraftAppendix } from "./appendix-list";
import { CardFoot } from "./CardFoot";
import { CardHeading } from "./CardHeading";
import { CardPanel } from "./CardPanel";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { NoticeList } from "./NoticeList";
import type { PanelKind } from "./review-event";
import { SourceFold } from "./SourceFold";
import { SourceText } from "./SourceText";
import { standingNotices } from "./standing-notices";
import { TaskEditor } from "./TaskEditor";
import { TaskSummary } from "./TaskSummary";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: "4px",
  },
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", columnGap: "12px" },
  read: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  uncertain: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`, paddingLeft: "6px" },
  dragged: { opacity: 0.5 },
  // A line of its own, not a border: nothing may shift under the pointer. Forced colours keep backgrounds of system colours alone.
  line: {
    "::after": {
      content: "''",
      position: "absolute",
      insetInline: 0,
      height: "3px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  above: { "::after": { top: "-6px" } },
  below: { "::after": { bottom: "-6px" } },
});

/** What the card shows while one of the list is dragged: itself, or where it would drop. */
export type DragMark = "dragged" | "above" | "below";

interface Props {
  readonly of: DraftTask;
  /** The appendix and the groups that begin with it; empty where none do. */
  readonly appendix: string;
  readonly groups: string;
  readonly unit: MoneyUnit;
  readonly editing: boolean;
  readonly panel: PanelKind | undefined;
  /** Those that it can be merged with: all of the list while that is asked, otherwise none, so that a change of another draws nothing here. */
  readonly tasks: readonly DraftTask[];
  /** To which it can be given: likewise. */
  readonly appendices: readonly DraftAppendix[];
  readonly lines: readonly string[];
  readonly sourcesOpen: boolean;
  readonly wide: boolean;
  readonly mark: DragMark | undefined;
  readonly handlers: TaskHandlers;
  readonly onDrag: (key: number, event: PointerEvent) => void;
}

/** One task: the words that it came from, what was read, what is uncertain about it, its cost. Drawn again only when something of its own changes. */
export const TaskCard = memo(function TaskCard(props: Props) {
  const { of, appendix, groups, unit, editing, panel, tasks, appendices, lines, sourcesOpen, wide, mark, handlers, onDrag } = props;
  const styles = useStyles();
  const { task: texts, review } = useContext(TextsContext).pane;
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const { key, task } = of;
  const notices = standingNotices(of);

  function move(event: KeyboardEvent): void {
    // Alt and the arrow down open a list of choices.
    if (!event.altKey || event.ctrlKey || event.target instanceof HTMLSelectElement) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const { id } = event.target as Element;
    handlers.move(key, event.key === "ArrowUp" ? -1 : 1, id === "" ? undefined : id);
  }

  return (
    <li
      id={fieldIds.card(key)}
      className={mergeClasses(
        styles.card,
        notices.length > 0 && styles.uncertain,
        mark === "dragged" && styles.dragged,
        (mark === "above" || mark === "below") && styles.line,
        mark === "above" && styles.above,
        mark === "below" && styles.below,
      )}
      aria-label={texts.said(task.ordinal)}
    >
      <CardHeading of={of} appendix={appendix} groups={groups} handlers={handlers} />
      <div className={mergeClasses(wide && styles.columns)} role="presentation" onKeyDown={move}>
        {wide && <SourceText of={of} lines={lines} />}
        <div className={styles.read}>
          {editing ? (
            <TaskEditor of={of} onChange={handlers.change} onClose={handlers.close} onSplit={handlers.split} />
          ) : (
            <TaskSummary
              of={of}
              open={open}
              onToggle={() => {
                setOpen(!open);
              }}
              onDrag={(event) => {
                onDrag(key, event);
              }}
            />
          )}
          {!wide && <SourceFold of={of} lines={lines} openAtFirst={sourcesOpen || editing} />}
          {notices.length > 0 && (
            <NoticeList
              id={fieldIds.notice(key)}
              label={review.noticesOfTask(task.ordinal)}
              notices={notices}
              brief={!open && !editing}
              onSeen={handlers.see}
            />
          )}
          <CardFoot of={of} unit={unit} editing={editing} panel={panel} panelId={panelId} handlers={handlers} />
          {panel !== undefined && <CardPanel id={panelId} of={of} kind={panel} tasks={tasks} appendices={appendices} handlers={handlers} />}
        </div>
      </div>
    </li>
  );
});
