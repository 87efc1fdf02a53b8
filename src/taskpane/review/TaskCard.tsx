import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { memo, useContext, useState } from "react";
import type { MoneyUnit } from "../../core/money/unit";
import { TextsContext } from "../language/texts-context";
import { CostField } from "./CostField";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { NoticeList } from "./NoticeList";
import { TaskEditor } from "./TaskEditor";
import { TaskSummary } from "./TaskSummary";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: "4px",
  },
  uncertain: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`, paddingLeft: "6px" },
  foot: { display: "flex", alignItems: "flex-start", gap: "4px" },
  cost: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, minWidth: "24px", maxWidth: "24px", height: "24px", padding: 0 },
});

interface Props {
  readonly of: DraftTask;
  readonly unit: MoneyUnit;
  readonly editing: boolean;
  readonly handlers: TaskHandlers;
}

/** One task: what it says, what is uncertain about it, its cost. Drawn again only when something of its own changes. */
export const TaskCard = memo(function TaskCard({ of, unit, editing, handlers }: Props) {
  const styles = useStyles();
  const { task: texts, review } = useContext(TextsContext).pane;
  const [open, setOpen] = useState(false);
  const { key, task, notices } = of;
  return (
    <li className={mergeClasses(styles.card, notices.length > 0 && styles.uncertain)} aria-label={texts.said(task.ordinal)}>
      {editing ? (
        <TaskEditor of={of} onChange={handlers.change} onClose={handlers.close} />
      ) : (
        <TaskSummary
          task={task}
          open={open}
          onToggle={() => {
            setOpen(!open);
          }}
        />
      )}
      {notices.length > 0 && (
        <NoticeList
          id={fieldIds.notice(key)}
          label={review.noticesOfTask(task.ordinal)}
          notices={notices}
          brief={!open && !editing}
          onSeen={handlers.see}
        />
      )}
      <div className={styles.foot}>
        <div className={styles.cost}>
          <CostField of={of} unit={unit} onType={handlers.typeCost} onEnter={handlers.enterCost} />
        </div>
        {!editing && (
          <Button
            id={fieldIds.edit(key)}
            className={styles.icon}
            appearance="subtle"
            size="small"
            icon={<EditRegular />}
            title={texts.edit}
            aria-label={`${texts.edit} ${texts.of(task.ordinal)}`}
            onClick={() => {
              handlers.edit(key);
            }}
          />
        )}
        <Button
          className={styles.icon}
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          title={texts.remove}
          aria-label={`${texts.remove} ${texts.of(task.ordinal)}`}
          onClick={() => {
            handlers.remove(key);
          }}
        />
      </div>
    </li>
  );
});
