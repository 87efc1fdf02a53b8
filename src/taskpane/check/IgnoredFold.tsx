import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { HiddenText } from "../review/HiddenText";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { Fold } from "./Fold";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** So many are drawn; who ignores more reads them in the record. */
const mostShown = 100;

interface Props {
  readonly ignored: Checked["ignored"];
  readonly busy: boolean;
  readonly onRestore: (item: Checked["ignored"][number]) => void;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** What was put aside, why, by whom, and the way back into the list. */
export function IgnoredFold({ ignored, busy, onRestore, onSelect }: Props) {
  const styles = useStyles();
  const { check, checks } = useCheckTexts();
  const { ignore, finding: words } = check;
  return (
    <Fold title={ignore.heading(ignored.length)}>
      {() => (
        <ul className={styles.list}>
          {ignored.slice(0, mostShown).map((item) => {
            const { id, finding } = item.listed;
            return (
              <li key={id} className={styles.item}>
                <PlaceLink sheet={finding.sheet} cells={finding.cell} onSelect={onSelect} />
                <Text size={200}>{checks.finding(finding)}</Text>
                <Text size={200} weight="semibold">
                  {ignore.reason(item.note.reason)}
                </Text>
                <Text size={200} className={styles.quiet}>
                  {ignore.by(item.note.by, item.note.at)}
                </Text>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => {
                    onRestore(item);
                  }}
                >
                  {ignore.restore}
                  <HiddenText>{words.of(finding.cell)}</HiddenText>
                </Button>
              </li>
            );
          })}
          {ignored.length > mostShown && <li>{check.kept.more(ignored.length - mostShown)}</li>}
        </ul>
      )}
    </Fold>
  );
}
