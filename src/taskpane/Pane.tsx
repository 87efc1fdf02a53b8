import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import type { PaneActions } from "./actions";
import { ActivityPanel } from "./activities/ActivityPanel";
import { ActivityTabs } from "./activities/ActivityTabs";
import type { Activity } from "./activities/activity";
import { LaterScreen } from "./activities/LaterScreen";
import { loadCheckScreen, loadPaperScreen } from "./activities/later-parts";
import { OpenActivityContext } from "./activities/open-activity-context";
import { offeredPlan } from "./check/held-plan";
import { DropArea } from "./intake/DropArea";
import { givenName } from "./intake/given-name";
import type { GivenPlan } from "./intake/given-plan";
import { isBlank } from "./intake/given-plan";
import { IntakeScreen } from "./intake/IntakeScreen";
import type { SecondStep } from "./intake/load-second-step";
import type { UnderstoodPlan } from "./intake/understand";
import { useIntake } from "./intake/use-intake";
import { TextsContext } from "./language/texts-context";
import type { DraftAbout } from "./review/ReviewStep";
import { TitleBar } from "./TitleBar";

const useStyles = makeStyles({
  pane: { display: "grid", gridTemplateRows: "auto auto minmax(0, 1fr)", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The draft that waits on the second step; `number` tells it from the one before. */
interface Waiting {
  readonly number: number;
  readonly understood: UnderstoodPlan;
  /** What it was read from. */
  readonly rows: GivenPlan;
  readonly compared: UnderstoodPlan | undefined;
  readonly step: SecondStep;
}

interface Props {
  readonly actions: PaneActions;
  readonly samplePlan: string;
  readonly onSwitchLanguage: () => void;
}

/** The activities, and the two steps of the first one. What was given, drafted and found outlives the screens, so that going back and forth loses nothing. */
export function Pane({ actions, samplePlan, onSwitchLanguage }: Props) {
  const styles = useStyles();
  const { pane } = useContext(TextsContext);
  const [activity, setActivity] = useState<Activity>("build");
  const [opened, setOpened] = useState<ReadonlySet<Activity>>(new Set<Activity>(["build"]));
  const [screen, setScreen] = useState<"intake" | "review">("intake");
  const [waiting, setWaiting] = useState<Waiting>();
  const [draft, setDraft] = useState<DraftAbout>({ tasks: 0, changed: false });
  const intake = useIntake({
    actions,
    draft: waiting === undefined ? undefined : { rows: waiting.rows, changed: draft.changed },
    onPlan: (understood, rows, step) => {
      setWaiting((before) => ({ number: (before?.number ?? 0) + 1, understood, rows, compared: undefined, step }));
      setScreen("review");
    },
    onCompared: (compared) => {
      setWaiting((before) => before && { ...before, compared });
      setScreen("review");
    },
  });
  const toIntake = (): void => {
    setScreen("intake");
  };

  const { given } = intake.state;

  const choose = (chosen: Activity): void => {
    setActivity(chosen);
    setOpened((before) => new Set([...before, chosen]));
  };

  return (
    <DropArea
      partner={activity === "build" && !isBlank(given) ? givenName(given, pane) : undefined}
      onFiles={(files, slot) => {
        choose("build");
        toIntake();
        intake.takeFiles(files, slot);
      }}
    >
      <div className={styles.pane}>
        <TitleBar screen={activity === "build" ? screen : undefined} onBack={toIntake} onSwitchLanguage={onSwitchLanguage} />
        <nav>
          <ActivityTabs chosen={activity} onChoose={choose} />
        </nav>
        <ActivityPanel activity="build" chosen={activity}>
          {screen === "intake" && (
            <IntakeScreen
              intake={intake}
              draftTasks={waiting === undefined ? undefined : draft.tasks}
              onSample={() => {
                intake.give({ kind: "text", text: samplePlan, file: pane.intake.sampleName, notices: [] });
              }}
              onBackToDraft={() => {
                intake.stop();
                setScreen("review");
              }}
            />
          )}
          {waiting !== undefined && (
            <OpenActivityContext.Provider value={choose}>
              <waiting.step.ReviewStep
                key={waiting.number}
                understood={waiting.understood}
                compared={waiting.compared}
                shown={screen === "review"}
                actions={actions}
                onDraft={setDraft}
              />
            </OpenActivityContext.Provider>
          )}
        </ActivityPanel>
        <ActivityPanel activity="check" chosen={activity}>
          {opened.has("check") && (
            <LaterScreen load={loadCheckScreen}>
              {({ CheckScreen }) => (
                <CheckScreen actions={actions} offeredPlan={waiting && offeredPlan(waiting.understood.plan, waiting.rows)} />
              )}
            </LaterScreen>
          )}
        </ActivityPanel>
        <ActivityPanel activity="paper" chosen={activity}>
          {opened.has("paper") && (
            <LaterScreen load={loadPaperScreen}>
              {({ PaperScreen }) => <PaperScreen actions={actions} shown={activity === "paper"} />}
            </LaterScreen>
          )}
        </ActivityPanel>
      </div>
    </DropArea>
  );
}
