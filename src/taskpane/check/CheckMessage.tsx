import { Button, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import type { CheckSession } from "./check-session";
import type { CheckState } from "./check-state";
import { useCheckTexts } from "./check-texts";
import { saidSentence } from "./said-sentence";

const useStyles = makeStyles({
  message: { minHeight: 0, paddingLeft: "8px", columnGap: 0 },
  sentence: { padding: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly state: CheckState;
  readonly session: CheckSession;
}

/** What became of what was asked for, or what an edit changed. The region is always there, so that screen readers hear what comes into it. */
export function CheckMessage({ state, session }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { excel } = useContext(TextsContext);
  const { refused, busy } = state;
  const sentence = saidSentence(state, texts.check);
  return (
    <div role="status">
      {refused === undefined ? (
        sentence !== "" && <Text size={200}>{sentence}</Text>
      ) : (
        <MessageBar className={styles.message} intent="error" layout="multiline">
          <MessageBarBody className={styles.sentence}>{excel.checkProblem(refused.problem)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.check.putAway}
                onClick={() => {
                  session.dispatch({ kind: "put-away" });
                }}
              />
            }
          >
            {refused.retry !== undefined && (
              <Button
                size="small"
                disabledFocusable={busy !== undefined}
                onClick={() => {
                  if (refused.retry !== undefined) session.take(refused.retry, texts);
                }}
              >
                {refused.retry.kind === "check" ? texts.check.result.again : texts.check.retry}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
