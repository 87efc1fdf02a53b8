import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef } from "react";
import { TextsContext } from "../language/texts-context";
import { ChooseFile } from "./ChooseFile";
import type { IntakeState } from "./intake-state";
import { refusalSentence } from "./refusal-sentence";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "8px", height: "100%", padding: "4px 12px 12px", overflowY: "auto" },
  field: { flexGrow: 1, minHeight: "120px", gridTemplateRows: "auto 1fr" },
  textarea: { height: "100%", maxHeight: "none" },
  secondary: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: IntakeState;
  /** Tasks of the draft that is waiting on the review screen. */
  readonly draftTasks: number | undefined;
  readonly onType: (text: string) => void;
  readonly onRead: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onBackToDraft: () => void;
}

/** The first step: the plan's text, pasted, dropped, chosen or taken from the sample. */
export function IntakeScreen({ state, draftTasks, onType, onRead, onFiles, onSample, onBackToDraft }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext);
  const { intake } = texts.pane;
  const area = useRef<HTMLTextAreaElement>(null);
  const { refusal } = state;
  useEffect(() => {
    if (refusal !== undefined) area.current?.focus();
  }, [refusal]);

  return (
    <main className={styles.screen} aria-label={intake.heading}>
      {draftTasks === undefined && (
        <Text size={200} className={styles.quiet}>
          {intake.purpose}
        </Text>
      )}
      <Field
        className={styles.field}
        label={intake.textLabel}
        {...(refusal === undefined ? {} : { validationMessage: refusalSentence(refusal, texts) })}
        {...(state.file === undefined ? {} : { hint: intake.fromFile(state.file) })}
      >
        <Textarea
          className={styles.textarea}
          textarea={{ ref: area, className: styles.textarea, spellCheck: false, lang: "vi" }}
          placeholder={intake.textPlaceholder}
          value={state.text}
          onChange={(_event, { value }) => {
            onType(value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRead();
          }}
        />
      </Field>
      {draftTasks !== undefined && (
        <>
          <Text size={200} className={styles.quiet}>
            {intake.replacesDraft}
          </Text>
          <Button onClick={onBackToDraft}>{intake.backToDraft(draftTasks)}</Button>
        </>
      )}
      <Button appearance="primary" onClick={onRead}>
        {intake.read}
      </Button>
      <div className={styles.secondary}>
        <ChooseFile onFiles={onFiles} />
        <Button appearance="subtle" onClick={onSample}>
          {intake.sample}
        </Button>
      </div>
    </main>
  );
}
