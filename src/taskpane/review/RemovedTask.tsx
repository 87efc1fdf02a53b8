import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import { fieldIds } from "./field-ids";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "2px 8px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly ordinal: string;
  readonly onUndo: () => void;
}

/** Stands where a task was, with the way back. */
export function RemovedTask({ ordinal, onUndo }: Props) {
  const styles = useStyles();
  const { task } = useContext(TextsContext).pane;
  return (
    <li className={styles.row}>
      <Text size={200} role="status">
        {task.removed(ordinal)}
      </Text>
      <Button id={fieldIds.undo} size="small" appearance="transparent" onClick={onUndo}>
        {task.undo}
      </Button>
    </li>
  );
}
