import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { KeyboardEvent } from "react";
import type { PaneActions } from "../actions";
import { DropArea } from "../intake/DropArea";
import { useIntake } from "../intake/use-intake";
import { CheckFooter } from "./CheckFooter";
import { useCheckTexts } from "./check-texts";
import type { HeldPlan } from "./held-plan";
import { heldPlan } from "./held-plan";
import { PlanLine } from "./PlanLine";
import { PlanView } from "./PlanView";
import { RecordView } from "./RecordView";
import { RepairsView } from "./RepairsView";
import { ResultView } from "./ResultView";
import { StartView } from "./StartView";
import { UnderstandingView } from "./UnderstandingView";
import { useCheckSession } from "./use-check-session";
import { VersionsView } from "./VersionsView";

const useStyles = makeStyles({
  screen: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr) auto", height: "100%" },
  scroll: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 12px", overflowY: "auto", "& > *": { flexShrink: 0 } },
});

const fields = "input:not([type=checkbox]), textarea, select";

function isUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "z";
}

interface Props {
  readonly actions: PaneActions;
  /** The plan that was read in the other activity. */
  readonly offeredPlan: HeldPlan | undefined;
}

/** The check of what stands on the sheets. Goes on listening while another activity is shown. */
export function CheckScreen({ actions, offeredPlan }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { state, session } = useCheckSession(actions.check);
  const { checked, view, focus } = state;
  const busy = state.busy !== undefined;
  const intake = useIntake({
    actions,
    draft: undefined,
    onPlan: (understood, given) => {
      session.holdPlan(heldPlan(understood.plan, given));
    },
    onCompared: () => undefined,
  });
  useEffect(() => {
    if (focus === undefined) return;
    const place = document.getElementById(focus.id);
    const kept = focus.unlessKept === true && document.activeElement !== null && document.activeElement !== document.body;
    if (!kept) place?.focus();
    (place?.closest("li") ?? place)?.scrollIntoView({ block: "nearest" });
  }, [focus]);
  const planLine = (
    <PlanLine
      plan={state.plan}
      checked={checked}
      offered={offeredPlan}
      session={session}
      onPutAway={() => {
        intake.putAway();
        session.holdPlan(undefined);
      }}
    />
  );
  return (
    <DropArea
      partner={undefined}
      said={texts.check.plan.dropHere}
      onFiles={(files) => {
        session.dispatch({ kind: "view-chosen", view: "plan" });
        intake.takeFiles(files, "rows");
      }}
    >
      <div
        className={styles.screen}
        role="presentation"
        onKeyDown={(event) => {
          // A field has an undo of its own for what is being typed in it.
          if (!isUndo(event) || !(event.target instanceof Element) || event.target.closest(fields) !== null) return;
          event.preventDefault();
          // The draft of the appendix, which waits behind its tab, listens to the same keys.
          event.stopPropagation();
          if (state.repaired.length > 0) session.take({ kind: "undo" }, texts);
        }}
      >
        <main className={styles.scroll} aria-label={texts.check.result.heading}>
          {body()}
        </main>
        <CheckFooter state={state} session={session} />
      </div>
    </DropArea>
  );

  function body() {
    if (view === "versions") return <VersionsView actions={actions.check} session={session} workbook={checked?.workbook} />;
    if (view === "plan") return <PlanView intake={intake} offered={offeredPlan} session={session} />;
    if (checked === undefined)
      return (
        <StartView
          busy={busy}
          onCheck={() => {
            session.take({ kind: "check" }, texts);
          }}
          onVersions={() => {
            session.dispatch({ kind: "view-chosen", view: "versions" });
          }}
        >
          {planLine}
        </StartView>
      );
    switch (view) {
      case "repairs":
        return <RepairsView checked={checked} session={session} busy={busy} />;
      case "record":
        return <RecordView checked={checked} session={session} busy={busy} canMark={actions.check.canMark()} />;
      case "understanding":
        return <UnderstandingView state={state} checked={checked} session={session} />;
      case "findings":
      default:
        return (
          <ResultView state={state} checked={checked} session={session}>
            {planLine}
          </ResultView>
        );
    }
  }
}
