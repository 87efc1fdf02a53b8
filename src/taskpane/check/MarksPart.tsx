import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  readonly checked: Checked;
  readonly session: CheckSession;
  readonly busy: boolean;
  readonly canMark: boolean;
}

/** Findings as notes at their cells, only where somebody asks for it, and the way to take them out again. */
export function MarksPart({ checked, session, busy, canMark }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { record } = texts.check;
  const cells = new Set(checked.open.map(({ finding }) => `${finding.sheet}!${finding.cell}`)).size;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{record.marksHeading}</h3>
      <Text size={200} className={styles.quiet}>
        {canMark ? record.marksPurpose : record.marksUnsupported}
      </Text>
      {canMark && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={busy || cells === 0}
            onClick={() => {
              session.take({ kind: "mark" }, texts);
            }}
          >
            {record.mark(cells)}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              session.take({ kind: "unmark" }, texts);
            }}
          >
            {record.unmark}
          </Button>
        </div>
      )}
    </section>
  );
}
