import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { WorkbookGrid } from "../../core/tables/grid";
import { TextsContext } from "../language/texts-context";
import { BusyLine } from "./BusyLine";
import type { CheckActions } from "./check-actions";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import { useVersions } from "./use-versions";
import { VersionPicker } from "./VersionPicker";
import { VersionResult } from "./VersionResult";
import { versionsProblemSentence } from "./versions-problem-sentence";
import { ViewHead } from "./ViewHead";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  refusal: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

interface Props {
  readonly actions: CheckActions;
  readonly session: CheckSession;
  /** As the check has read it, and hears of its edits. */
  readonly workbook: WorkbookGrid | undefined;
}

/** Two versions, of this workbook or of files, row by row. */
export function VersionsView({ actions, session, workbook }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { excel } = useContext(TextsContext);
  const { versions: said, back } = texts.check;
  const versions = useVersions(actions, workbook);
  const { state } = versions;
  const { busy, problem, compared } = state;
  const refusal =
    problem !== undefined ? versionsProblemSentence(problem, texts, excel) : state.missing === "different" ? said.sameChoice : "";
  return (
    <>
      <ViewHead
        title={said.heading}
        backSaid={back}
        onBack={() => {
          session.dispatch({ kind: "view-chosen", view: "findings" });
        }}
      />
      <Text size={200} className={styles.quiet}>
        {said.purpose}
      </Text>
      <VersionPicker side="before" versions={versions} />
      <VersionPicker side="after" versions={versions} />
      <Text size={200} role="alert" className={styles.refusal}>
        {refusal}
      </Text>
      <Button
        appearance="primary"
        disabledFocusable={busy !== undefined}
        onClick={() => {
          versions.compare();
        }}
      >
        {said.now}
      </Button>
      <BusyLine sentence={busy === undefined ? undefined : said[busy]} />
      <div role="status">{compared !== undefined && <VersionResult {...compared} onSelect={session.select} />}</div>
    </>
  );
}
