import { Link, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { underlinedInForcedColors } from "../look/underlined-in-forced-colors";
import type { CheckSession } from "./check-session";
import type { CheckState } from "./check-state";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { CoverageFold } from "./CoverageFold";
import { findingIds } from "./finding-ids";
import { FindingList } from "./FindingList";
import { IgnoredFold } from "./IgnoredFold";
import { KeptLine } from "./KeptLine";
import { ScopeFold } from "./ScopeFold";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
  again: { fontSize: "inherit", lineHeight: "inherit", ...underlinedInForcedColors },
  quiet: { color: tokens.colorNeutralForeground2 },
  message: { minHeight: 0, padding: "4px 8px" },
  sentence: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly state: CheckState;
  readonly checked: Checked;
  readonly session: CheckSession;
  /** What the tables are held against. */
  readonly children: ReactNode;
}

/** What the check came to, the findings, and what all of it rests on. */
export function ResultView({ state, checked, session, children }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { result, ignore, notesProblem, understanding } = texts.check;
  const { open, ignored, lapsed, notes, workbook } = checked;
  const nothing = checked.check.tables.length === 0;
  const allLeftOut = nothing && checked.check.leftOut.length > 0;
  const clean = open.length === 0 && !nothing;
  return (
    <>
      <div>
        <h2 id={findingIds.result} className={styles.heading} tabIndex={-1}>
          {headline()}
        </h2>
        <Text size={200} className={styles.quiet}>
          {nothing && open.length === 0
            ? allLeftOut
              ? understanding.allLeftOutHint
              : result.noTableHint
            : state.live
              ? result.live
              : result.notLive}{" "}
          <Link
            as="button"
            className={styles.again}
            disabledFocusable={state.busy !== undefined}
            onClick={({ detail }) => {
              // The second click of a double click would read everything once more.
              if (detail < 2) session.take({ kind: "check" }, texts);
            }}
          >
            {result.again}
          </Link>
        </Text>
      </div>
      <ScopeFold
        key={`scope ${String(nothing)}`}
        checked={checked}
        openAtFirst={nothing}
        onChoose={session.chooseSheets}
        onSelect={session.select}
        onCorrect={(table) => {
          session.dispatch({ kind: "table-chosen", table });
        }}
        onDropLapsed={() => {
          session.take({ kind: "drop-lapsed" }, texts);
        }}
      />
      {children}
      {notes.fingerprint !== undefined && (
        <KeptLine
          fingerprint={notes.fingerprint}
          workbook={workbook}
          busy={state.busy !== undefined}
          onSelect={session.select}
          onStamp={() => {
            session.take({ kind: "stamp" }, texts);
          }}
        />
      )}
      {checked.notesProblem !== undefined && (
        <MessageBar className={styles.message} intent="warning" layout="multiline">
          <MessageBarBody className={styles.sentence}>{notesProblem[checked.notesProblem.kind]}</MessageBarBody>
        </MessageBar>
      )}
      <FindingList state={state} checked={checked} session={session} />
      {lapsed.length > 0 && state.leftOut.size === 0 && (
        <Text size={200} className={styles.quiet}>
          {ignore.lapsed(lapsed.length)}
        </Text>
      )}
      {ignored.length > 0 && (
        <IgnoredFold
          ignored={ignored}
          busy={state.busy !== undefined}
          onRestore={({ listed, note }) => {
            session.take({ kind: "restore", note, cell: listed.finding.cell }, texts);
          }}
          onSelect={session.select}
        />
      )}
      <CoverageFold key={`coverage ${String(clean)}`} checked={checked} openAtFirst={clean} />
    </>
  );

  function headline(): string {
    const { counts } = checked;
    if (open.length > 0 && !nothing && counts.error + counts.warning === 0) return result.cleanNotes(result.counts(counts));
    if (open.length > 0) return result.counts(counts);
    if (nothing) return allLeftOut ? understanding.allLeftOut : result.noTable;
    return ignored.length === 0 ? result.clean : result.cleanBut(ignored.length);
  }
}
