import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useRef, useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { TextsContext } from "../language/texts-context";

const useStyles = makeStyles({
  area: { position: "relative", height: "100%" },
  veil: {
    position: "absolute",
    inset: "8px",
    zIndex: 1,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
  },
});

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole pane takes a dropped file; text dragged into a field goes its usual way. */
export function DropArea({ onFiles, children }: Props) {
  const styles = useStyles();
  const { intake } = useContext(TextsContext).pane;
  const [over, setOver] = useState(false);
  // A child's "enter" comes before its parent's "leave": only the count tells when the pointer is really outside.
  const depth = useRef(0);
  function move(step: 1 | -1, event: DragEvent): void {
    if (!holdsFiles(event)) return;
    depth.current += step;
    setOver(depth.current > 0);
  }
  return (
    <div
      className={styles.area}
      role="presentation"
      onDragEnter={(event) => {
        move(1, event);
      }}
      onDragLeave={(event) => {
        move(-1, event);
      }}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && (
        <div className={styles.veil}>
          <Text weight="semibold">{intake.dropHere}</Text>
        </div>
      )}
    </div>
  );
}
