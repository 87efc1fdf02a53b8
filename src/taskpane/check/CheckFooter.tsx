import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo } from "react";
import { repairsOf } from "../../core/checks/repairs/repair";
import { busySentence } from "./busy-sentence";
import { BusyLine } from "./BusyLine";
import { CheckMessage } from "./CheckMessage";
import type { CheckSession } from "./check-session";
import type { CheckState, CheckView } from "./check-state";
import { useCheckTexts } from "./check-texts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 12px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  bare: { padding: 0, borderTop: "none", boxShadow: "none" },
  undo: { marginTop: "4px", justifyContent: "flex-start", maxWidth: "none", minWidth: 0, paddingLeft: "4px", marginLeft: "-4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "6px" },
  button: { minWidth: 0, padding: "0 8px", flexGrow: 1 },
});

interface Props {
  readonly state: CheckState;
  readonly session: CheckSession;
}

/** What became of the last thing asked for, the way back from a repair, and what can be done with the list as a whole. Stays in sight. */
export function CheckFooter({ state, session }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { check } = texts;
  const { checked, repaired, busy, view } = state;
  const step = repaired.at(-1);
  const repairs = useMemo(
    () =>
      checked === undefined
        ? 0
        : repairsOf(
            checked.open.map(({ finding }) => finding),
            checked.workbook,
          ).length,
    [checked],
  );
  const buttons = checked !== undefined && view === "findings";
  const shown = buttons || step !== undefined || busy !== undefined || state.refused !== undefined || state.said !== undefined;
  const choose = (to: CheckView) => () => {
    session.dispatch({ kind: "view-chosen", view: to });
  };
  return (
    <footer className={mergeClasses(styles.footer, !shown && styles.bare)}>
      <BusyLine sentence={busySentence(busy, check)} atOnce={busy?.long === true} />
      <CheckMessage state={state} session={session} />
      {step !== undefined && (
        <Button
          className={styles.undo}
          appearance="subtle"
          size="small"
          icon={<ArrowUndoRegular />}
          aria-keyshortcuts="Control+Z"
          disabledFocusable={busy !== undefined}
          onClick={() => {
            session.take({ kind: "undo" }, texts);
          }}
        >
          {step.what === "stamp" ? check.kept.undoStamp : check.repair.undo(step.repairs.length, step.repairs[0]?.cell ?? "")}
        </Button>
      )}
      {buttons && (
        <div className={styles.buttons}>
          {repairs > 0 && (
            <Button
              className={styles.button}
              size="small"
              appearance="primary"
              disabledFocusable={busy !== undefined}
              onClick={choose("repairs")}
            >
              {check.repair.allButton(repairs)}
            </Button>
          )}
          <Button className={styles.button} size="small" onClick={choose("record")}>
            {check.record.button}
          </Button>
          <Button className={styles.button} size="small" onClick={choose("versions")}>
            {check.start.versions}
          </Button>
        </div>
      )}
    </footer>
  );
}
