import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import type { PaneActions } from "./actions";
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
  pane: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
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

/** The two steps. What was given and what was drafted from it outlive the screens, so that going back and forth loses nothing. */
export function Pane({ actions, samplePlan, onSwitchLanguage }: Props) {
  const styles = useStyles();
  const { pane } = useContext(TextsContext);
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

  return (
    <DropArea
      partner={isBlank(given) ? undefined : givenName(given, pane)}
      onFiles={(files, slot) => {
        toIntake();
        intake.takeFiles(files, slot);
      }}
    >
      <div className={styles.pane}>
        <TitleBar screen={screen} onBack={toIntake} onSwitchLanguage={onSwitchLanguage} />
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
          <waiting.step.ReviewStep
            key={waiting.number}
            understood={waiting.understood}
            compared={waiting.compared}
            shown={screen === "review"}
            actions={actions}
            onDraft={setDraft}
          />
        )}
      </div>
    </DropArea>
  );
}
