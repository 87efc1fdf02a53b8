import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useContext, useId, useState } from "react";
import { TextsContext } from "../language/texts-context";
import type { DraftTask } from "./draft";
import { HiddenText } from "./HiddenText";
import { sourceParts } from "./source-parts";
import { SourceText } from "./SourceText";

const useStyles = makeStyles({
  fold: { display: "flex", flexDirection: "column", gap: "2px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "2px" },
  toggle: {
    justifyContent: "flex-start",
    minWidth: 0,
    padding: "0 4px 0 0",
    marginLeft: "-4px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  excerpt: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { paddingLeft: "16px" },
});

interface Props {
  readonly of: DraftTask;
  readonly lines: readonly string[];
  /** Until the officer folds or unfolds this one; then again when it changes. */
  readonly openAtFirst: boolean;
}

/** In a narrow pane: the beginning of the words that the task came from, and all of them below when unfolded. */
export function SourceFold({ of, lines, openAtFirst }: Props) {
  const styles = useStyles();
  const { task: texts } = useContext(TextsContext).pane;
  const [own, setOwn] = useState<{ readonly open: boolean; readonly over: boolean }>();
  const id = useId();
  const open = own?.over === openAtFirst ? own.open : openAtFirst;
  const words = sourceParts(of.sources, lines)
    .map((part) => part.words)
    .join(" … ");
  return (
    <div className={styles.fold}>
      <Button
        className={styles.toggle}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOwn({ open: !open, over: openAtFirst });
        }}
      >
        <span className={styles.excerpt}>
          <span className={styles.label}>{texts.source}</span>
          <HiddenText>{texts.of(of.task.ordinal)}</HiddenText>
          {!open && <span lang="vi">: {words.slice(0, 120).replace(/\s+/g, " ")}</span>}
        </span>
      </Button>
      <div id={id} className={styles.text} hidden={!open}>
        {open && <SourceText of={of} lines={lines} />}
      </div>
    </div>
  );
}
