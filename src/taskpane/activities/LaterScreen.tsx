import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, makeStyles } from "@fluentui/react-components";
import { useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useRaise } from "../failure/use-raise";
import { TextsContext } from "../language/texts-context";
import { useBeyondAMoment } from "../look/use-beyond-a-moment";
import { isMissingPart } from "./is-missing-part";

const useStyles = makeStyles({ place: { padding: "12px" } });

interface Props<Screen> {
  /** The same function at every drawing: another one loads again. */
  readonly load: () => Promise<Screen>;
  readonly children: (screen: Screen) => ReactNode;
}

type State<Screen> = { readonly kind: "coming" } | { readonly kind: "missing" } | { readonly kind: "there"; readonly screen: Screen };

/** A screen whose program is loaded when it is first asked for. Where the add-in's server does not answer, it says so and asks again on a press. */
export function LaterScreen<Screen>({ load, children }: Props<Screen>) {
  const styles = useStyles();
  const { activities } = useContext(TextsContext).pane;
  const raise = useRaise();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<State<Screen>>({ kind: "coming" });
  const slow = useBeyondAMoment(state.kind === "coming");
  useEffect(() => {
    let left = false;
    load()
      .then((screen) => {
        if (!left) setState({ kind: "there", screen });
      })
      .catch((error: unknown) => {
        if (!isMissingPart(error)) raise(error);
        else if (!left) setState({ kind: "missing" });
      });
    return () => {
      left = true;
    };
  }, [load, tries, raise]);
  if (state.kind === "there") return children(state.screen);
  return (
    <div className={styles.place}>
      {state.kind === "coming" && slow && <Spinner size="small" label={activities.coming} />}
      {state.kind === "missing" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{activities.missing}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                setState({ kind: "coming" });
                setTries((before) => before + 1);
              }}
            >
              {activities.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
