import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import type { BuildState } from "./build-state";
import { buildSentence } from "./build-sentence";

const useStyles = makeStyles({
  message: { minHeight: 0, paddingLeft: "8px", columnGap: 0 },
  sentence: { padding: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly state: BuildState;
  readonly onPutAway: () => void;
}

/** What became of the build, said once, above the button that was pressed. The region is always there, so that screen readers hear what comes into it. */
export function BuildMessage({ state, onPutAway }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext);
  const sentence = buildSentence(state, texts);
  const intent = state.phase === "built" ? (state.outcome.built.live ? "success" : "warning") : "error";
  return (
    <div role="status">
      {sentence !== undefined && (
        <MessageBar className={styles.message} intent={intent} layout="multiline">
          <MessageBarBody className={styles.sentence}>{sentence}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.pane.build.putAway}
                onClick={onPutAway}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
