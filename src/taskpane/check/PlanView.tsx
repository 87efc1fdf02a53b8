import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef } from "react";
import { planName } from "../../text/vi/plan-name";
import { ChooseFile } from "../intake/ChooseFile";
import { DocumentCard } from "../intake/DocumentCard";
import { isLong } from "../intake/given-plan";
import { ReadingProgress } from "../intake/ReadingProgress";
import { refusalSentence } from "../intake/refusal-sentence";
import { takePaste } from "../intake/take-paste";
import { TextField } from "../intake/TextField";
import type { Intake } from "../intake/use-intake";
import { TextsContext } from "../language/texts-context";
import { useBeyondAMoment } from "../look/use-beyond-a-moment";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import type { HeldPlan } from "./held-plan";
import { ViewHead } from "./ViewHead";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "8px", flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, maxWidth: "none" },
});

interface Props {
  readonly intake: Intake;
  readonly offered: HeldPlan | undefined;
  readonly session: CheckSession;
}

/** Where the plan is given that the tables are held against: a file, or its words. Read in the very way in which an appendix is made from it. */
export function PlanView({ intake, offered, session }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext);
  const { plan: say, back } = useCheckTexts().check;
  const place = useRef<HTMLElement>(null);
  const { given, refusal, reading, stopped } = intake.state;
  const slow = useBeyondAMoment(reading !== undefined);
  const busy = reading !== undefined && (slow || (reading.stage === "understand" && isLong(given)));
  useEffect(() => {
    if (refusal !== undefined || stopped) place.current?.focus();
  }, [refusal, stopped]);
  const problem = refusal === undefined ? undefined : refusalSentence(refusal, texts);
  return (
    <div
      role="presentation"
      className={styles.screen}
      onPaste={(event) => {
        takePaste(event, intake);
      }}
    >
      <ViewHead
        title={say.heading}
        backSaid={back}
        onBack={() => {
          intake.stop();
          session.dispatch({ kind: "view-chosen", view: "findings" });
        }}
      />
      <Text size={200} className={styles.quiet}>
        {say.purpose}
      </Text>
      {offered !== undefined && (
        <Button
          className={styles.button}
          title={planName(offered.plan)}
          onClick={() => {
            session.holdPlan(offered);
          }}
        >
          {say.offer(offered.plan.tasks.length)}
        </Button>
      )}
      <ChooseFile
        label={say.chooseFile}
        onFiles={(files) => {
          intake.takeFiles(files, "rows");
        }}
      />
      {given.kind === "text" ? (
        <TextField area={place} given={given} problem={problem} onType={intake.type} onRead={intake.read} />
      ) : (
        <DocumentCard place={place} given={given} problem={problem} onPutAway={intake.putAway} />
      )}
      <ReadingProgress reading={busy ? reading : undefined} stopped={stopped} onStop={intake.stop} />
      <Button appearance="primary" disabledFocusable={busy} onClick={intake.read}>
        {say.read}
      </Button>
    </div>
  );
}
