import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef } from "react";
import { useBeyondAMoment } from "../look/use-beyond-a-moment";
import { TextsContext } from "../language/texts-context";
import { AgainstSlot } from "./AgainstSlot";
import { ChooseFile } from "./ChooseFile";
import { DocumentCard } from "./DocumentCard";
import { isBlank, isLong } from "./given-plan";
import { ReadingProgress } from "./ReadingProgress";
import { refusalSentence } from "./refusal-sentence";
import { takePaste } from "./take-paste";
import { TextField } from "./TextField";
import type { Intake } from "./use-intake";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    height: "100%",
    padding: "4px 12px 12px",
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  secondary: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly intake: Intake;
  /** Tasks of the draft that is waiting on the review screen. */
  readonly draftTasks: number | undefined;
  readonly onSample: () => void;
  readonly onBackToDraft: () => void;
}

/** The first step: the plan, pasted, dropped, chosen, selected on the sheet or taken from the sample. */
export function IntakeScreen({ intake, draftTasks, onSample, onBackToDraft }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext);
  const { intake: said } = texts.pane;
  const place = useRef<HTMLElement>(null);
  const againstPlace = useRef<HTMLElement>(null);
  const { given, against, refusal, refused, reading, stopped } = intake.state;
  const slow = useBeyondAMoment(reading !== undefined);
  const busy =
    reading !== undefined && (slow || (reading.stage === "understand" && (isLong(given) || (against !== undefined && isLong(against)))));
  useEffect(() => {
    if (refusal !== undefined) (refused === "against" ? againstPlace : place).current?.focus();
    else if (stopped) place.current?.focus();
  }, [refusal, refused, stopped]);
  const sentence = refusal === undefined ? undefined : refusalSentence(refusal, texts);
  const problem = refused === "rows" ? sentence : undefined;

  return (
    <div
      role="presentation"
      onPaste={(event) => {
        takePaste(event, intake);
      }}
    >
      <main className={styles.screen} aria-label={said.heading}>
        {draftTasks === undefined && given.kind === "text" && (
          <Text size={200} className={styles.quiet}>
            {said.purpose}
          </Text>
        )}
        {given.kind === "text" ? (
          <TextField area={place} given={given} problem={problem} onType={intake.type} onRead={intake.read} />
        ) : (
          <DocumentCard place={place} given={given} problem={problem} onPutAway={intake.putAway} />
        )}
        {(against !== undefined || !isBlank(given)) && (
          <AgainstSlot
            place={againstPlace}
            rows={given}
            against={against}
            problem={refused === "against" ? sentence : undefined}
            intake={intake}
          />
        )}
        {draftTasks !== undefined && (
          <>
            <Text size={200} className={styles.quiet}>
              {said.replacesDraft}
            </Text>
            <Button onClick={onBackToDraft}>{said.backToDraft(draftTasks)}</Button>
          </>
        )}
        <ReadingProgress reading={busy ? reading : undefined} stopped={stopped} onStop={intake.stop} />
        <Button appearance="primary" disabledFocusable={busy} onClick={intake.read}>
          {said.read}
        </Button>
        <div className={styles.secondary}>
          <ChooseFile
            label={said.chooseFile}
            onFiles={(files) => {
              intake.takeFiles(files, "rows");
            }}
          />
          <Button
            onClick={() => {
              intake.takeSelection("rows");
            }}
          >
            {said.fromSelection}
          </Button>
          <Button appearance="subtle" onClick={onSample}>
            {said.sample}
          </Button>
        </div>
      </main>
    </div>
  );
}
