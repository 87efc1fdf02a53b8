import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import type { TaskField } from "./change-task";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { TypedField } from "./TypedField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  row: { display: "grid", gridTemplateColumns: "52px minmax(0, 1fr)", columnGap: "8px" },
});

interface Props {
  readonly of: DraftTask;
  readonly onChange: (key: number, field: TaskField, text: string) => void;
  readonly onClose: () => void;
}

/** The fields of one task, in the place of its text. Every key counts at once; "Xong" and Esc only close. */
export function TaskEditor({ of: { key, task }, onChange, onClose }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext).pane.task;
  const change = (field: TaskField) => (text: string) => {
    onChange(key, field, text);
  };
  return (
    <div
      className={styles.form}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <Text weight="semibold">{texts.said(task.ordinal)}</Text>
        <Button size="small" onClick={onClose}>
          {texts.done}
        </Button>
      </div>
      <TypedField
        id={fieldIds.content(key)}
        label={texts.content}
        lines={4}
        value={task.content}
        onType={change("content")}
        problem={task.content.trim() === "" ? texts.contentMissing : undefined}
      />
      <TypedField label={texts.leads} lines={2} value={task.leads.text} onType={change("leads")} />
      <TypedField label={texts.cooperators} lines={3} value={task.cooperators.text} onType={change("cooperators")} />
      <div className={styles.row}>
        <TypedField label={texts.ordinal} value={task.ordinal} onType={change("ordinal")} />
        <TypedField label={texts.timeframe} value={task.timeframe?.text ?? ""} onType={change("timeframe")} />
      </div>
    </div>
  );
}
