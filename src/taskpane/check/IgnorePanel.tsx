import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { checkNotesLimits } from "../../core/checks/notes/check-notes";
import { useCheckTexts } from "./check-texts";
import type { ListedFinding } from "./listed-finding";
import type { FindingHandlers } from "./use-finding-handlers";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", gap: "4px" },
});

interface Props {
  readonly listed: ListedFinding;
  readonly busy: boolean;
  readonly handlers: FindingHandlers;
}

/** Asks why a finding is put aside: without a reason nobody could understand it later. Esc leaves it in the list. */
export function IgnorePanel({ listed: { id }, busy, handlers }: Props) {
  const styles = useStyles();
  const { ignore: texts, cancel } = useCheckTexts().check;
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  useEffect(() => {
    // The message that something is missing must not push the buttons out of sight.
    if (asked) area.current?.form?.scrollIntoView({ block: "nearest" });
  }, [asked]);
  const typed = reason.trim();
  const problem =
    typed === "" ? texts.missing : typed.length > checkNotesLimits.reason ? texts.tooLong(checkNotesLimits.reason) : undefined;
  return (
    <form
      className={styles.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (problem === undefined) handlers.ignore(id, typed);
        else area.current?.focus();
      }}
    >
      <Field
        size="small"
        required
        label={texts.label}
        hint={texts.hint}
        {...(asked && problem !== undefined ? { validationState: "error", validationMessage: problem } : {})}
      >
        <Textarea
          size="small"
          rows={2}
          textarea={{ ref: area }}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {texts.now}
        </Button>
        <Button size="small" onClick={handlers.closePanel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
