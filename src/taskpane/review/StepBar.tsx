import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useContext } from "react";
import type { Dispatch } from "react";
import { TextsContext } from "../language/texts-context";
import { fieldIds } from "./field-ids";
import type { ReviewEvent } from "./review-event";
import { HiddenText } from "./HiddenText";
import type { ReviewState } from "./review-state";
import type { Said } from "./said";
import { saidSentence, stepName } from "./step-sentence";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { overflowWrap: "anywhere" },
  row: { display: "flex", alignItems: "center", gap: "4px" },
  undo: { flexGrow: 1, minWidth: 0, justifyContent: "flex-start", paddingLeft: "4px" },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  redo: { flexShrink: 0, minWidth: "28px", maxWidth: "28px" },
});

interface Props {
  readonly state: ReviewState;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** The undo button says what was done; a line of its own, in a pane that is low, only for what it leaves out. */
function saysMore(said: Said): boolean {
  return said.kind !== "done" || said.step.kind === "tasks-merged" || said.step.kind === "task-split";
}

/** What the last step came to, and the way back from it. The region is always there, so that screen readers hear what comes into it. */
export function StepBar({ state: { draft, history, said }, dispatch }: Props) {
  const styles = useStyles();
  const { pane } = useContext(TextsContext);
  const { step: texts } = pane;
  const undo = history.past.at(-1)?.step;
  const redo = history.future.at(-1)?.step;
  const undoSaid = undo === undefined ? texts.nothingToUndo : texts.undoOf(stepName(undo, pane));
  const redoSaid = redo === undefined ? texts.nothingToRedo : texts.redoOf(stepName(redo, pane));
  const shown = undo !== undefined || redo !== undefined || said !== undefined;
  return (
    <section className={mergeClasses(shown && styles.bar)} aria-label={texts.bar}>
      <div role="status">
        {said !== undefined &&
          (saysMore(said) ? (
            <Text block size={200} className={styles.said}>
              {saidSentence(said, draft.unit, pane)}
            </Text>
          ) : (
            <HiddenText>{saidSentence(said, draft.unit, pane)}</HiddenText>
          ))}
      </div>
      {shown && (
        <div className={styles.row}>
          <Button
            id={fieldIds.undo}
            className={styles.undo}
            appearance="subtle"
            size="small"
            icon={<ArrowUndoRegular />}
            title={undoSaid}
            aria-keyshortcuts="Control+Z"
            disabledFocusable={undo === undefined}
            onClick={() => {
              dispatch({ kind: "undone" });
            }}
          >
            <span className={styles.name}>{undoSaid}</span>
          </Button>
          <Button
            className={styles.redo}
            appearance="subtle"
            size="small"
            icon={<ArrowRedoRegular />}
            title={redoSaid}
            aria-label={redoSaid}
            aria-keyshortcuts="Control+Y"
            disabledFocusable={redo === undefined}
            onClick={() => {
              dispatch({ kind: "redone" });
            }}
          />
        </div>
      )}
    </section>
  );
}
