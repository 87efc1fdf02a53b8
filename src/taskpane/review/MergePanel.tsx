import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { TextsContext } from "../language/texts-context";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  buttons: { display: "flex", gap: "4px" },
});

/** Enough to know a task by; a list is as wide as its longest entry. */
const shownCharacters = 60;

interface Props {
  readonly id: string;
  readonly of: DraftTask;
  readonly tasks: readonly DraftTask[];
  readonly handlers: TaskHandlers;
}

/** Asks which task this one is to be joined with: the one below, unless another is chosen. */
export function MergePanel({ id, of, tasks, handlers }: Props) {
  const styles = useStyles();
  const { task: texts } = useContext(TextsContext).pane;
  const index = tasks.indexOf(of);
  const others = tasks.filter((each) => each !== of);
  const [chosen, setChosen] = useState((tasks[index + 1] ?? tasks[index - 1])?.key);
  const nameOf = ({ task }: DraftTask): string => `${task.ordinal} ${task.content.replace(/\s+/g, " ").slice(0, shownCharacters)}`.trim();
  return (
    <div id={id} className={styles.form} role="group" aria-label={texts.mergeWith(of.task.ordinal)}>
      <Field
        size="small"
        label={{ htmlFor: fieldIds.mergeWith(of.key), children: texts.mergeWith(of.task.ordinal) }}
        hint={others.length === 0 ? texts.mergeNobody : texts.mergeHint}
      >
        <Select
          id={fieldIds.mergeWith(of.key)}
          className={styles.select}
          select={{ className: styles.select }}
          size="small"
          value={String(chosen ?? "")}
          onChange={(event) => {
            setChosen(others[event.target.selectedIndex]?.key);
          }}
        >
          {others.map((each) => (
            <option key={each.key} value={String(each.key)} lang="vi">
              {nameOf(each)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen === undefined}
          onClick={() => {
            if (chosen !== undefined) handlers.merge(of.key, chosen);
          }}
        >
          {texts.mergeNow}
        </Button>
        <Button size="small" onClick={handlers.closePanel}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
