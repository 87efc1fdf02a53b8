import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useBeyondAMoment } from "../look/use-beyond-a-moment";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
  empty: { display: "contents" },
});

interface Props {
  readonly sentence: string | undefined;
  /** Without waiting for the moment to pass. */
  readonly atOnce?: boolean;
}

/** What is being done, once it takes longer than a moment. The region is always there, so that screen readers hear what comes into it. */
export function BusyLine({ sentence, atOnce = false }: Props) {
  const styles = useStyles();
  const slow = useBeyondAMoment(sentence !== undefined);
  const shown = (slow || atOnce) && sentence !== undefined;
  return (
    <div className={shown ? styles.line : styles.empty}>
      <Text block size={200} role="status">
        {shown ? sentence : ""}
      </Text>
      {shown && <progress className={styles.bar} aria-label={sentence} />}
    </div>
  );
}
