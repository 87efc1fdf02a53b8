import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import type { Reading } from "./intake-state";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "4px 8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // An empty line of a column must not widen its gaps.
  empty: { marginTop: "-8px" },
  sentence: { overflowWrap: "anywhere" },
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
});

interface Props {
  readonly reading: Reading | undefined;
  readonly stopped: boolean;
  readonly onStop: () => void;
}

/** What is being read and how far it is, with the way to stop it. The region is always there, so that screen readers hear what comes into it. */
export function ReadingProgress({ reading, stopped, onStop }: Props) {
  const styles = useStyles();
  const { reading: texts } = useContext(TextsContext).pane;
  const sentence = reading === undefined ? (stopped ? texts.stopped : "") : texts.stages[reading.stage](reading.name ?? "");
  return (
    <div className={reading === undefined ? mergeClasses(!stopped && styles.empty) : styles.row}>
      <Text block size={200} role="status" className={styles.sentence}>
        {sentence}
      </Text>
      {reading !== undefined && (
        <>
          <Button size="small" onClick={onStop}>
            {texts.stop}
          </Button>
          <progress className={styles.bar} aria-label={sentence} {...(reading.share === undefined ? {} : { value: reading.share })} />
        </>
      )}
    </div>
  );
}
