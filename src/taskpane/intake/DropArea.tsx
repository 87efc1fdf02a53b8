import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, useRef, useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { TextsContext } from "../language/texts-context";
import type { Slot } from "./intake-state";

const useStyles = makeStyles({
  area: { position: "relative", height: "100%" },
  veil: { position: "absolute", inset: "8px", zIndex: 1, display: "flex", flexDirection: "column", gap: "8px", pointerEvents: "none" },
  zone: {
    flexGrow: 1,
    flexBasis: 0,
    display: "grid",
    placeItems: "center",
    padding: "8px",
    overflowWrap: "anywhere",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
  },
  aimed: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "4px solid Highlight" },
  },
});

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

interface Props {
  /** What a second file would be held against, as sentences name it; undefined while nothing was given. */
  readonly partner: string | undefined;
  /** What dropping does, where there is no partner and it is not the usual. */
  readonly said?: string;
  readonly onFiles: (files: readonly File[], slot: Slot) => void;
  readonly children: ReactNode;
}

/**
 * The whole pane takes a dropped file: once there is a plan, its lower half takes what the plan is held against. Text dragged into a field goes its usual way.
 * An area within another one keeps its files for itself.
 */
export function DropArea({ partner, said, onFiles, children }: Props) {
  const styles = useStyles();
  const { against, intake } = useContext(TextsContext).pane;
  const [aim, setAim] = useState<Slot>();
  // A child's "enter" comes before its parent's "leave": only the count tells when the pointer is really outside.
  const depth = useRef(0);

  function slotAt({ currentTarget, clientY }: DragEvent): Slot {
    const { top, height } = currentTarget.getBoundingClientRect();
    return partner !== undefined && clientY > top + height / 2 ? "against" : "rows";
  }
  function move(step: 1 | -1, event: DragEvent): void {
    if (!holdsFiles(event)) return;
    event.stopPropagation();
    depth.current += step;
    setAim(depth.current > 0 ? slotAt(event) : undefined);
  }
  const zone = (slot: Slot, sentence: string): ReactNode => (
    <div className={mergeClasses(styles.zone, aim === slot && styles.aimed)}>
      <Text weight="semibold" align="center">
        {sentence}
      </Text>
    </div>
  );

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
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setAim(slotAt(event));
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        depth.current = 0;
        setAim(undefined);
        onFiles([...event.dataTransfer.files], slotAt(event));
      }}
    >
      {children}
      {aim !== undefined && (
        <div className={styles.veil}>
          {zone("rows", partner === undefined ? (said ?? intake.dropHere) : against.dropNew)}
          {partner !== undefined && zone("against", against.dropHere(partner))}
        </div>
      )}
    </div>
  );
}
