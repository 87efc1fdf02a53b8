import { Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { RefObject } from "react";
import { TextsContext } from "../language/texts-context";
import type { GivenPlan } from "./given-plan";

const useStyles = makeStyles({
  field: { flexGrow: 1, minHeight: "120px", gridTemplateRows: "auto 1fr" },
  textarea: { height: "100%", maxHeight: "none" },
});

interface Props {
  readonly area: RefObject<HTMLElement>;
  readonly given: Extract<GivenPlan, { kind: "text" }>;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
  readonly onRead: () => void;
}

/** The plan's text, to be pasted, typed and corrected. Ctrl+Enter reads it. */
export function TextField({ area, given: { text, file }, problem, onType, onRead }: Props) {
  const styles = useStyles();
  const { intake } = useContext(TextsContext).pane;
  return (
    <Field
      className={styles.field}
      label={intake.textLabel}
      {...(problem === undefined ? {} : { validationMessage: problem })}
      {...(file === undefined ? {} : { hint: intake.fromFile(file) })}
    >
      <Textarea
        className={styles.textarea}
        textarea={{ ref: area as RefObject<HTMLTextAreaElement>, className: styles.textarea, spellCheck: false, lang: "vi" }}
        placeholder={intake.textPlaceholder}
        value={text}
        onChange={(_event, { value }) => {
          onType(value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRead();
        }}
      />
    </Field>
  );
}
