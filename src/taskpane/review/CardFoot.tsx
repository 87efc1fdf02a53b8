import { Button, makeStyles } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useContext } from "react";
import type { MoneyUnit } from "../../core/money/unit";
import { TextsContext } from "../language/texts-context";
import { CostField } from "./CostField";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import type { PanelKind } from "./review-event";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  foot: { display: "flex", alignItems: "flex-start", gap: "2px" },
  cost: { flexGrow: 1, minWidth: 0, paddingRight: "2px" },
  icon: { flexShrink: 0, minWidth: "24px", maxWidth: "24px", height: "24px", padding: 0 },
});

interface Props {
  readonly of: DraftTask;
  readonly unit: MoneyUnit;
  readonly editing: boolean;
  readonly panel: PanelKind | undefined;
  readonly panelId: string;
  readonly handlers: TaskHandlers;
}

/** The cost of a task, and what can be done with the task. */
export function CardFoot({ of, unit, editing, panel, panelId, handlers }: Props) {
  const styles = useStyles();
  const { task: texts } = useContext(TextsContext).pane;
  const { key, task } = of;
  return (
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
        id={fieldIds.more(key)}
        className={styles.icon}
        appearance="subtle"
        size="small"
        icon={<MoreHorizontalRegular />}
        title={texts.more}
        aria-label={texts.moreOf(task.ordinal)}
        aria-expanded={panel !== undefined}
        {...(panel === undefined ? {} : { "aria-controls": panelId })}
        onClick={() => {
          if (panel === undefined) handlers.open(key, "more");
          else handlers.closePanel();
        }}
      />
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
  );
}
