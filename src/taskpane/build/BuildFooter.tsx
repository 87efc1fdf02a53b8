import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import type { PaneActions } from "../actions";
import type { Draft } from "../review/draft";
import { appendicesOf, chosenList } from "../review/draft";
import type { Obstacle } from "../review/obstacle";
import { firstObstacle } from "../review/obstacle";
import { BuildMessage } from "./BuildMessage";
import { ReplaceDialog } from "./ReplaceDialog";
import { stillTrue } from "./still-true";
import { TotalLine } from "./TotalLine";
import { useBeyondAMoment } from "../look/use-beyond-a-moment";
import { wantedNames } from "./wanted-names";
import { useBuild } from "./use-build";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "6px 12px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

interface Props {
  readonly draft: Draft;
  readonly actions: PaneActions;
  readonly onObstacle: (obstacle: Obstacle) => void;
}

/** The foot of the review: what it comes to, and the one button. The button stands last: what grows above it must not move it from under the pointer. */
export function BuildFooter({ draft, actions, onObstacle }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext).pane.build;
  const build = useBuild(actions);
  const state = stillTrue(build.state, draft);
  const slow = useBeyondAMoment(state.phase === "busy");
  const appendices = appendicesOf(draft);
  const refused = chosenList(draft).tasks.filter(({ refusedCost }) => refusedCost !== undefined).length;

  const buttonText = appendices.length > 1 ? texts.buttonSeveral(appendices.length) : texts.button;

  function press({ detail }: { readonly detail: number }): void {
    // The second click of a double click: the first may have been answered already.
    if (detail > 1) return;
    if (state.phase === "refused") {
      build.take(draft, state.retry);
      return;
    }
    const obstacle = firstObstacle(draft);
    if (obstacle === undefined) {
      build.take(draft, { kind: "find" });
      return;
    }
    build.block(obstacle);
    onObstacle(obstacle);
  }

  return (
    <footer className={styles.footer}>
      <BuildMessage state={state} onPutAway={build.putAway} />
      <TotalLine appendices={appendices} unit={draft.unit} notCounted={refused} />
      <Button
        appearance="primary"
        disabledFocusable={state.phase === "busy"}
        {...(slow ? { icon: <Spinner size="extra-tiny" /> } : {})}
        onClick={press}
      >
        {slow ? texts.busy : state.phase === "refused" ? texts.retry : buttonText}
      </Button>
      {state.phase === "asking" && (
        <ReplaceDialog
          sheets={state.sheets}
          wanted={wantedNames(appendices)}
          onAnswer={(replace) => {
            build.take(draft, { kind: "write", replace });
          }}
          onCancel={build.putAway}
        />
      )}
    </footer>
  );
}
