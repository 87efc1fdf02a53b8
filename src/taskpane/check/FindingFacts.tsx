import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/checks/finding";
import { printPlainDecimal } from "../../core/money/decimal";
import { useCheckTexts } from "./check-texts";
import { findingFacts } from "./finding-facts";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "8px", margin: 0 },
});

/** So many cells are links of their own; what concerns more is a column, to be looked at as a whole. */
const mostCells = 12;

interface Props {
  readonly finding: Finding;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** Stated, computed, the difference, and the way to every cell concerned. */
export function FindingFacts({ finding, onSelect }: Props) {
  const styles = useStyles();
  const { finding: texts } = useCheckTexts().check;
  const cells = [...new Set(finding.cells)];
  return (
    <dl className={styles.facts}>
      {findingFacts(finding).map(({ fact, plain }) => (
        <FactLine key={fact} label={texts[fact]} value={printPlainDecimal(plain)} />
      ))}
      <dt className={styles.label}>{texts.cells}</dt>
      <dd className={styles.cells}>
        {cells.slice(0, mostCells).map((each) => (
          <PlaceLink key={each} sheet={finding.sheet} cells={each} short onSelect={onSelect} />
        ))}
        {cells.length > mostCells && <span>{texts.moreCells(cells.length - mostCells)}</span>}
      </dd>
    </dl>
  );
}

function FactLine({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
