import { Button, Field, Text, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState } from "react";
import { TextsContext } from "../language/texts-context";
import { detailsOf } from "./details-of";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    height: "100%",
    padding: "16px",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** What a bug leaves: what happened, the details to hand on, and a way to begin anew. */
export function FailurePage({ error }: { readonly error: unknown }) {
  const styles = useStyles();
  const { failure } = useContext(TextsContext).pane;
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const heading = useRef<HTMLHeadingElement>(null);
  const details = useRef<HTMLTextAreaElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(detailsOf(error));
      setCopied("yes");
    } catch (refusal) {
      // A pane in a frame may not write to the clipboard, and old web views have none: the officer's own Ctrl+C always works.
      if (!(refusal instanceof DOMException || refusal instanceof TypeError)) throw refusal;
      details.current?.select();
      setCopied("by-hand");
    }
  }

  return (
    <main className={styles.page}>
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {failure.heading}
      </h1>
      <Text>{failure.explanation}</Text>
      <Field label={failure.details}>
        <Textarea readOnly rows={6} value={detailsOf(error)} textarea={{ ref: details }} />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void copy()}>
          {failure.copy}
        </Button>
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {failure.reopen}
        </Button>
      </div>
      <div role="status">{copied === "yes" ? failure.copied : copied === "by-hand" ? failure.copyByHand : ""}</div>
    </main>
  );
}
