import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useContext } from "react";
import { OpenActivityContext } from "../activities/open-activity-context";
import { LanguageContext } from "../language/language-context";
import { TextsContext } from "../language/texts-context";
import type { BuildState } from "./build-state";
import { buildSentence } from "./build-sentence";
import { paperSentences } from "./paper-sentences";

const useStyles = makeStyles({
  message: { minHeight: 0, paddingLeft: "8px", columnGap: 0 },
  sentence: { padding: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
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
  const language = useContext(LanguageContext);
  const open = useContext(OpenActivityContext);
  const built = state.phase === "built" ? state.outcome.built : undefined;
  const onPaper = built === undefined ? [] : paperSentences(built, language, texts.pane.build.ofSheet);
  const intent = built === undefined ? "error" : built.every(({ live }) => live) && onPaper.length === 0 ? "success" : "warning";
  return (
    <div role="status">
      {sentence !== undefined && (
        <MessageBar className={styles.message} intent={intent} layout="multiline">
          <MessageBarBody className={styles.sentence}>
            {sentence}
            {onPaper.map((said) => (
              <div key={said}>{said}</div>
            ))}
            {built !== undefined && (
              <div>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => {
                    open("paper");
                  }}
                >
                  {texts.pane.build.seePages}
                </Link>
              </div>
            )}
          </MessageBarBody>
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
