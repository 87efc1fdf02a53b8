import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { printPlainDecimal } from "../../core/money/decimal";
import type { RowChange, TableComparison, TotalChange } from "../../core/versions/version-comparison";
import type { PaneCheck } from "../../text/vi/pane-check";
import { useCheckTexts } from "./check-texts";
import { PlaceLink } from "./PlaceLink";
import { saidDifference } from "./said-difference";
import type { VersionSide } from "./version-choice";
import { VersionChange } from "./VersionChange";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  total: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

/** How many rows are drawn at first, and with each press for more. */
const rowsAtOnce = 40;

interface Props {
  readonly table: TableComparison;
  /** Which versions are this workbook, where their cells can be gone to. */
  readonly here: Readonly<Record<VersionSide, boolean>>;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** One table that both versions have: its totals explained, then the rows, the largest money first. */
export function VersionTable({ table, here, onSelect }: Props) {
  const styles = useStyles();
  const { versions: said } = useCheckTexts().check;
  const [shown, setShown] = useState(rowsAtOnce);
  const { changes, same, totals, after, before } = table;
  const count = (kind: RowChange["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const counts = [said.counts(count("changed"), count("added"), count("removed")), said.sameRows(same)].filter((part) => part !== "");
  return (
    <section className={styles.table}>
      <h3 className={styles.heading}>
        {here.after ? <PlaceLink sheet={after.sheet} cells={after.range} onSelect={onSelect} /> : said.table(after.sheet, after.range)}
      </h3>
      {totals.map((total, index) => (
        <Text key={index} size={200} className={styles.total}>
          {totalSentence(total, said)}
        </Text>
      ))}
      <Text size={200} className={styles.quiet}>
        {counts.join("; ")}.
      </Text>
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change, index) => (
          <VersionChange
            key={index}
            change={change}
            sheets={{ before: here.before ? before.sheet : undefined, after: here.after ? after.sheet : undefined }}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {changes.length > shown && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + rowsAtOnce);
          }}
        >
          {said.moreRows(changes.length - shown)}
        </Button>
      )}
    </section>
  );
}

function totalSentence({ heading, before, after, change, rest }: TotalChange, said: PaneCheck["versions"]): string {
  const sentence = said.total(heading, printPlainDecimal(before), printPlainDecimal(after), saidDifference(change, said));
  if (change === "0" && rest === "0") return sentence;
  return `${sentence} ${rest === "0" ? said.explained : said.unexplained(printPlainDecimal(rest.replace("-", "")))}`;
}
