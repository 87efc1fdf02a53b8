import { makeStyles, tokens } from "@fluentui/react-components";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { useContext } from "react";
import type { PointerEvent } from "react";
import { TextsContext } from "../language/texts-context";

const useStyles = makeStyles({
  handle: {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "20px",
    height: "20px",
    marginLeft: "-6px",
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    touchAction: "none",
    userSelect: "none",
    ":active": { cursor: "grabbing" },
  },
});

/** For the pointer alone: by keyboard a task is moved with Alt and an arrow, or with the buttons below it. */
export function DragHandle({ onStart }: { readonly onStart: (event: PointerEvent) => void }) {
  const styles = useStyles();
  const { task } = useContext(TextsContext).pane;
  return (
    <span className={styles.handle} role="presentation" title={task.moveHint} onPointerDown={onStart}>
      <ReOrderDotsVerticalRegular aria-hidden />
    </span>
  );
}
