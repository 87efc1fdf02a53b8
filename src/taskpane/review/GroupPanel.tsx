import { Button, makeStyles } from "@fluentui/react-components";
import { AppendixField } from "./AppendixField";
import type { DraftAppendix } from "./appendix-list";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { TypedField } from "./TypedField";
import { useAppendixTexts } from "./use-appendix-texts";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  close: { alignSelf: "flex-start" },
});

interface Props {
  readonly id: string;
  readonly label: string;
  readonly of: DraftTask;
  readonly appendices: readonly DraftAppendix[];
  readonly handlers: TaskHandlers;
}

/** The names of the groups in which a task stands, and the appendix that all of the highest one belongs to. */
export function GroupPanel({ id, label, of: { key, groups, appendix }, appendices, handlers }: Props) {
  const styles = useStyles();
  const texts = useAppendixTexts();
  return (
    <div id={id} className={styles.form} role="group" aria-label={label}>
      {groups.map(({ ordinal, title, level }, index) => (
        <TypedField
          key={level}
          id={index === 0 ? fieldIds.group(key) : `${fieldIds.group(key)}-${String(level)}`}
          label={texts.groupTitle(ordinal)}
          value={title}
          onType={(typed) => {
            handlers.titleGroup(key, level, typed);
          }}
        />
      ))}
      {appendices.length > 0 && (
        <AppendixField
          label={texts.groupTo}
          of={key}
          appendices={appendices}
          chosen={appendix}
          onChoose={(chosen) => {
            handlers.giveGroup(key, chosen);
          }}
        />
      )}
      <Button className={styles.close} size="small" onClick={handlers.closePanel}>
        {texts.close}
      </Button>
    </div>
  );
}
