import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useContext, useId, useLayoutEffect, useRef } from "react";
import { TextsContext } from "../language/texts-context";
import { ReplaceOne } from "./ReplaceOne";
import { ReplaceSeveral } from "./ReplaceSeveral";

const useStyles = makeStyles({
  dialog: {
    width: "calc(100% - 24px)",
    maxWidth: "360px",
    padding: "16px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  wide: { maxWidth: "none", overflowWrap: "anywhere" },
});

interface Props {
  readonly sheets: readonly string[];
  /** The names that several new sheets get where they are free; none where one is built. */
  readonly wanted: readonly string[];
  /** The sheets that go; none for new sheets alone. */
  readonly onAnswer: (replace: readonly string[]) => void;
  readonly onCancel: () => void;
}

/**
 * Asks before anything that stands in the workbook is lost. The harmless answer is the first.
 * The browser's own dialog: it keeps the keyboard inside and gives it back, for which Fluent UI's brings a library of 23 kB (gzip).
 */
export function ReplaceDialog({ sheets, wanted, onAnswer, onCancel }: Props) {
  const styles = useStyles();
  const { build } = useContext(TextsContext).pane;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it leaves the page: only then does the browser give the keyboard back to the button.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        // Esc: the state decides whether the question stands, not the element.
        event.preventDefault();
        onCancel();
      }}
    >
      <div className={styles.content}>
        <h2 id={heading} className={styles.heading}>
          {build.question}
        </h2>
        <span>
          {build.found(sheets)} {build.replaceWarning}
        </span>
        <Button
          className={styles.wide}
          appearance="primary"
          onClick={() => {
            onAnswer([]);
          }}
        >
          {wanted.length > 0 ? build.newSheets : build.newSheet}
        </Button>
        {wanted.length > 0 ? (
          <ReplaceSeveral sheets={sheets} wanted={wanted} onReplace={onAnswer} />
        ) : (
          <ReplaceOne sheets={sheets} onReplace={onAnswer} />
        )}
        <Button className={styles.wide} onClick={onCancel}>
          {build.cancel}
        </Button>
      </div>
    </dialog>
  );
}
