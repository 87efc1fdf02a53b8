import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import { AppendixField } from "./AppendixField";
import type { DraftAppendix } from "./appendix-list";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { useAppendixTexts } from "./use-appendix-texts";
import type { TaskHandlers } from "./use-task-handlers";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, padding: "0 6px" },
  whole: { flexBasis: "100%", minWidth: 0 },
});

interface Props {
  readonly id: string;
  readonly label: string;
  readonly of: DraftTask;
  /** None where the plan has one. */
  readonly appendices: readonly DraftAppendix[];
  readonly handlers: TaskHandlers;
}

/** What can be done with a task in its list. The buttons that move it keep the keyboard, so that it can be moved on. */
export function MorePanel({ id, label, of: { key, appendix }, appendices, handlers }: Props) {
  const styles = useStyles();
  const { task: texts } = useContext(TextsContext).pane;
  const { taskTo } = useAppendixTexts();
  return (
    <div id={id} className={styles.row} role="group" aria-label={label}>
      <Button
        id={fieldIds.up(key)}
        className={styles.button}
        size="small"
        icon={<ArrowUpRegular />}
        title={texts.upKeys}
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => {
          handlers.move(key, -1, fieldIds.up(key));
        }}
      >
        {texts.up}
      </Button>
      <Button
        id={fieldIds.down(key)}
        className={styles.button}
        size="small"
        icon={<ArrowDownRegular />}
        title={texts.downKeys}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => {
          handlers.move(key, 1, fieldIds.down(key));
        }}
      >
        {texts.down}
      </Button>
      <Button
        className={styles.button}
        size="small"
        onClick={() => {
          handlers.open(key, "merge");
        }}
      >
        {texts.merge}
      </Button>
      <Button
        className={styles.button}
        size="small"
        onClick={() => {
          handlers.open(key, "split");
        }}
      >
        {texts.split}
      </Button>
      {appendices.length > 0 && (
        <div className={styles.whole}>
          <AppendixField
            label={taskTo}
            of={key}
            appendices={appendices}
            chosen={appendix}
            onChoose={(chosen) => {
              handlers.give(key, chosen);
            }}
          />
        </div>
      )}
    </div>
  );
}
