import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useReducer, useState } from "react";
import { readPlan } from "../core/intake/read-plan";
import type { PaneActions } from "./actions";
import { useRaise } from "./failure/use-raise";
import { DropArea } from "./intake/DropArea";
import { emptyIntake, intakeState } from "./intake/intake-state";
import { IntakeScreen } from "./intake/IntakeScreen";
import { takeFile } from "./intake/take-file";
import { TextsContext } from "./language/texts-context";
import { chosenList } from "./review/draft";
import { reviewState } from "./review/review-state";
import { ReviewScreen } from "./review/ReviewScreen";
import { TitleBar } from "./TitleBar";

const useStyles = makeStyles({
  pane: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

interface Props {
  readonly actions: PaneActions;
  readonly samplePlan: string;
  readonly onSwitchLanguage: () => void;
}

/** The two steps. Both states live here, so that going back and forth loses nothing. */
export function Pane({ actions, samplePlan, onSwitchLanguage }: Props) {
  const styles = useStyles();
  const { pane } = useContext(TextsContext);
  const [screen, setScreen] = useState<"intake" | "review">("intake");
  const [intake, tellIntake] = useReducer(intakeState, emptyIntake);
  const [review, tellReview] = useReducer(reviewState, undefined);
  const raise = useRaise();

  function read(text: string): void {
    const plan = readPlan(text);
    if (!plan.ok) {
      tellIntake({ kind: "refused", refusal: { from: "plan", problem: plan.problem } });
      return;
    }
    const [other] = plan.value.sources.filter((source) => source !== plan.value.source);
    const second = other && readPlan(text, { source: other });
    tellReview({ kind: "plan-read", plan: plan.value, other: second?.ok ? second.value : undefined });
    setScreen("review");
  }

  /** A text that arrives while a draft waits only fills the first step: reading it would throw corrections away. */
  function giveText(text: string, file: string): void {
    tellIntake({ kind: "text-given", text, file });
    if (review === undefined) read(text);
  }

  async function take(files: readonly File[]): Promise<void> {
    const taken = await takeFile(files, actions);
    if (screen === "review") leaveReview();
    if (taken.ok) giveText(taken.value.text, taken.value.file);
    else tellIntake({ kind: "refused", refusal: taken.problem });
  }

  function leaveReview(): void {
    tellReview({ kind: "left" });
    setScreen("intake");
  }

  const takeFiles = (files: readonly File[]): void => {
    take(files).catch(raise);
  };

  return (
    <DropArea onFiles={takeFiles}>
      <div className={styles.pane}>
        <TitleBar screen={screen} onBack={leaveReview} onSwitchLanguage={onSwitchLanguage} />
        {screen === "review" && review !== undefined ? (
          <ReviewScreen state={review} dispatch={tellReview} actions={actions} />
        ) : (
          <IntakeScreen
            state={intake}
            draftTasks={review === undefined ? undefined : chosenList(review.draft).tasks.length}
            onType={(text) => {
              tellIntake({ kind: "text-typed", text });
            }}
            onRead={() => {
              read(intake.text);
            }}
            onFiles={takeFiles}
            onSample={() => {
              giveText(samplePlan, pane.intake.sampleName);
            }}
            onBackToDraft={() => {
              setScreen("review");
            }}
          />
        )}
      </div>
    </DropArea>
  );
}
