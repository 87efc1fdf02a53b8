import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { checkNotesLimits } from "../../core/checks/notes/check-notes";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { MarksPart } from "./MarksPart";
import { rememberedName } from "./remembered-name";
import { ViewHead } from "./ViewHead";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface Props {
  readonly checked: Checked;
  readonly session: CheckSession;
  readonly busy: boolean;
  readonly canMark: boolean;
}

/** The approver's evidence: asks who checks, and writes the record on a sheet of its own. */
export function RecordView({ checked, session, busy, canMark }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { record, kept, back } = texts.check;
  const [name, setName] = useState(() => rememberedName.read());
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const typed = name.trim();
  return (
    <>
      <ViewHead
        title={record.heading}
        backSaid={back}
        onBack={() => {
          session.dispatch({ kind: "view-chosen", view: "findings" });
        }}
      />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (typed === "") {
            field.current?.focus();
            return;
          }
          rememberedName.keep(typed);
          session.take({ kind: "record", name: typed }, texts);
        }}
      >
        <Text size={200} className={styles.quiet}>
          {record.purpose}
        </Text>
        <Field
          size="small"
          required
          label={record.name}
          hint={record.nameHint}
          {...(asked && typed === "" ? { validationState: "error", validationMessage: record.nameMissing } : {})}
        >
          <Input
            input={{ ref: field }}
            value={name}
            maxLength={checkNotesLimits.by}
            autoComplete="name"
            onChange={(_event, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {record.now}
        </Button>
        <Text size={200} className={styles.quiet}>
          {kept.proves}
        </Text>
      </form>
      <MarksPart checked={checked} session={session} busy={busy} canMark={canMark} />
    </>
  );
}
