import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { Dispatch } from "react";
import { printReference } from "../../core/plan/print-reference";
import { TextsContext } from "../language/texts-context";
import type { Draft } from "./draft";
import { chosenList } from "./draft";
import { HeadingFields } from "./HeadingFields";
import type { ReviewEvent } from "./review-event";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "4px 8px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: "flex", alignItems: "center", gap: "8px" },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  attached: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  toggle: { flexShrink: 0, minWidth: 0 },
});

interface Props {
  readonly draft: Draft;
  readonly open: boolean;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** Title and attachment line as they will stand above the table; opened, the fields that they are made from. */
export function HeadingCard({ draft, open, dispatch }: Props) {
  const styles = useStyles();
  const { heading } = useContext(TextsContext).pane;
  return (
    <section className={styles.card} aria-label={heading.said}>
      <div className={styles.head}>
        <div className={styles.text} lang="vi">
          {chosenList(draft).appendices.length === 0 && (
            <Text size={200} weight="semibold" className={styles.line}>
              {draft.title.trim() === "" ? heading.noTitle : draft.title}
            </Text>
          )}
          <Text size={200} className={mergeClasses(styles.line, styles.attached)}>
            {printReference(draft.reference, draft.form.form)}
          </Text>
        </div>
        <Button
          className={styles.toggle}
          size="small"
          aria-expanded={open}
          aria-label={`${open ? heading.done : heading.edit}: ${heading.said}`}
          onClick={() => {
            dispatch({ kind: "heading-toggled" });
          }}
        >
          {open ? heading.done : heading.edit}
        </Button>
      </div>
      {open && <HeadingFields draft={draft} dispatch={dispatch} />}
    </section>
  );
}
