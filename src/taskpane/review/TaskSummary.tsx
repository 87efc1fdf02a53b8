import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useContext } from "react";
import type { PointerEvent } from "react";
import { TextsContext } from "../language/texts-context";
import { twoLines } from "../look/two-lines";
import { DragHandle } from "./DragHandle";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { TaskFacts } from "./TaskFacts";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: "4px" },
  toggle: { flexShrink: 0, minWidth: "20px", maxWidth: "20px", height: "20px", padding: 0, marginLeft: "-4px" },
  ordinal: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  content: { flexGrow: 1, minWidth: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  short: { ...twoLines, whiteSpace: "normal" },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly of: DraftTask;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDrag: (event: PointerEvent) => void;
}

/** A task to read: two lines of content and one of facts, or all of it. */
export function TaskSummary({ of: { key, task }, open, onToggle, onDrag }: Props) {
  const styles = useStyles();
  const { task: texts } = useContext(TextsContext).pane;
  const facts = [
    task.timeframe?.text ?? "",
    task.leads.text,
    task.cooperators.names.length === 0 ? "" : texts.cooperatorCount(task.cooperators.names.length),
  ];
  return (
    <>
      <div className={styles.head}>
        <DragHandle onStart={onDrag} />
        <Button
          id={fieldIds.whole(key)}
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-label={texts.whole(task.ordinal)}
          onClick={onToggle}
        />
        {task.ordinal !== "" && <span className={styles.ordinal}>{task.ordinal}</span>}
        <div className={mergeClasses(styles.content, !open && styles.short)} lang="vi">
          {task.content.trim() === "" ? texts.noContent : task.content}
        </div>
      </div>
      {open ? (
        <TaskFacts task={task} />
      ) : (
        <Text block size={200} className={styles.line}>
          {task.leads.text === "" && <span className={styles.missing}>{texts.noLeads} · </span>}
          {facts.filter((fact) => fact !== "").join(" · ")}
        </Text>
      )}
    </>
  );
}
