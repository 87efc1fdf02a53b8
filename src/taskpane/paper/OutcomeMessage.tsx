import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { PaperUndo } from "../../excel/repair-page";
import { outcomeSentence } from "./outcome-sentence";
import type { PaperOutcome } from "./paper-state";
import { usePaperTexts } from "./paper-texts";

const useStyles = makeStyles({
  message: { minHeight: 0, paddingLeft: "8px", columnGap: 0 },
  sentence: { padding: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly outcome: PaperOutcome | undefined;
  readonly busy: boolean;
  readonly onUndo: (undo: PaperUndo) => void;
  readonly onPutAway: () => void;
}

/** What became of a repair, and its undo. The region is always there, so that screen readers hear what comes into it. */
export function OutcomeMessage({ outcome, busy, onUndo, onPutAway }: Props) {
  const styles = useStyles();
  const texts = usePaperTexts();
  const undo = outcome?.kind === "repaired" ? outcome.undo : undefined;
  const incomplete = outcome !== undefined && outcome.kind !== "refused" && outcome.dropped.length > 0;
  return (
    <div role="status">
      {outcome !== undefined && (
        <MessageBar
          className={styles.message}
          layout="multiline"
          intent={outcome.kind === "refused" ? "error" : incomplete ? "warning" : "success"}
        >
          <MessageBarBody className={styles.sentence}>{outcomeSentence(outcome, texts)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={texts.putAway} onClick={onPutAway} />
            }
          >
            {undo !== undefined && (
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  onUndo(undo);
                }}
              >
                {texts.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
