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
  split: { alignSelf: "flex-end", marginTop: "-4px" },
  row: { display: "grid", gridTemplateColumns: "52px minmax(0, 1fr)", columnGap: "8px" },
});

interface Props {
  readonly of: DraftTask;
  readonly onChange: (key: number, field: TaskField, text: string) => void;
  readonly onClose: () => void;
  readonly onSplit: (key: number, places: readonly number[]) => void;
}

/** The fields of one task, in the place of its text. Every key counts at once; "Xong" and Esc only close. */
export function TaskEditor({ of: { key, task }, onChange, onClose, onSplit }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext).pane.task;
  const idOf = (field: TaskField): string => fieldIds.field(key, field);
  const change = (field: TaskField) => (text: string) => {
    onChange(key, field, text);
  };
  function splitAtCaret(): void {
    const area = document.getElementById(idOf("content"));
    if (area instanceof HTMLTextAreaElement) onSplit(key, [area.selectionStart]);
  }
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
        id={idOf("content")}
        label={texts.content}
        lines={4}
        value={task.content}
        onType={change("content")}
        problem={task.content.trim() === "" ? texts.contentMissing : undefined}
      />
      <Button className={styles.split} size="small" appearance="subtle" onClick={splitAtCaret}>
        {texts.splitAtCaret}
      </Button>
      <TypedField id={idOf("leads")} label={texts.leads} lines={2} value={task.leads.text} onType={change("leads")} />
      <TypedField
        id={idOf("cooperators")}
        label={texts.cooperators}
        lines={3}
        value={task.cooperators.text}
        onType={change("cooperators")}
      />
      <div className={styles.row}>
        <TypedField id={idOf("ordinal")} label={texts.ordinal} value={task.ordinal} onType={change("ordinal")} />
        <TypedField id={idOf("timeframe")} label={texts.timeframe} value={task.timeframe?.text ?? ""} onType={change("timeframe")} />
      </div>
      <TypedField id={idOf("funding")} label={texts.funding} value={task.funding} onType={change("funding")} />
    </div>
  );
}
