import { Button, Link, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangedCell } from "../../core/checks/fingerprint/compare-fingerprint";
import type { RecordedFingerprint } from "../../core/checks/notes/check-notes";
import type { WorkbookGrid } from "../../core/tables/grid";
import { underlinedInForcedColors } from "../look/underlined-in-forced-colors";
import { useCheckTexts } from "./check-texts";
import { Fold } from "./Fold";
import { PlaceLink } from "./PlaceLink";
import { useKeptComparison } from "./use-kept-comparison";

const useStyles = makeStyles({
  message: { minHeight: 0, padding: "4px 8px" },
  sentence: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  now: { fontSize: "inherit", lineHeight: "inherit", ...underlinedInForcedColors },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** So many changed cells are named. */
const mostShown = 100;

interface Props {
  readonly fingerprint: RecordedFingerprint;
  readonly workbook: WorkbookGrid;
  readonly busy: boolean;
  readonly onSelect: (sheet: string, cells: string) => void;
  /** Writes the code below the tables. */
  readonly onStamp: () => void;
}

/** Whether the figures are still those of the last record, and if not, which cells changed. */
export function KeptLine({ fingerprint, workbook, busy, onSelect, onStamp }: Props) {
  const styles = useStyles();
  const { kept } = useCheckTexts().check;
  const { comparison, byItself, compareNow } = useKeptComparison(fingerprint, workbook);
  if (comparison === undefined)
    return (
      <Text size={200}>
        {kept.pending(fingerprint.at)}{" "}
        {!byItself && (
          <Link as="button" onClick={compareNow} className={styles.now}>
            {kept.compare}
          </Link>
        )}
      </Text>
    );
  const { same, changed } = comparison;
  return (
    <div>
      <MessageBar className={styles.message} intent={same ? "success" : "warning"} layout="multiline">
        <MessageBarBody className={styles.sentence}>
          {same ? kept.same(fingerprint.at, fingerprint.code) : kept.changed(fingerprint.at, changed.length)}
        </MessageBarBody>
      </MessageBar>
      <Fold title={same ? kept.meaning : kept.which}>
        {() => (
          <>
            {!same && <ChangedCells changed={changed} onSelect={onSelect} />}
            <Text size={200} className={styles.quiet}>
              {kept.by(fingerprint.by)} {kept.proves}
            </Text>
            {same && (
              <Button size="small" disabledFocusable={busy} onClick={onStamp}>
                {kept.stampNow}
              </Button>
            )}
          </>
        )}
      </Fold>
    </div>
  );
}

function ChangedCells({ changed, onSelect }: { readonly changed: readonly ChangedCell[]; readonly onSelect: Props["onSelect"] }) {
  const styles = useStyles();
  const { kept } = useCheckTexts().check;
  return (
    <ul className={styles.list}>
      {changed.slice(0, mostShown).map(({ sheet, cell, how }) => (
        <li key={`${sheet}!${cell} ${how}`}>
          <PlaceLink sheet={sheet} cells={cell} onSelect={onSelect} /> {kept.how[how]}
        </li>
      ))}
      {changed.length > mostShown && <li>{kept.more(changed.length - mostShown)}</li>}
    </ul>
  );
}
