import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { printAmount } from "../../core/money/amount";
import type { MoneyUnit } from "../../core/money/unit";
import { totalCost } from "../../core/plan/appendix";
import type { Appendix } from "../../core/plan/appendix";
import { amountInWords } from "../../core/words/amount-in-words";
import { TextsContext } from "../language/texts-context";

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  amount: { fontVariantNumeric: "tabular-nums", textAlign: "right", marginLeft: "auto", overflowWrap: "anywhere" },
  words: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorPaletteRedForeground1 },
  rows: { display: "flex", flexDirection: "column" },
});

interface Props {
  /** Several have totals of their own: what they come to together is then no amount that is written out anywhere. */
  readonly appendices: readonly Appendix[];
  readonly unit: MoneyUnit;
  /** Costs that were refused and are therefore not in the total. */
  readonly notCounted: number;
}

/** The running total in figures and in words; changes are read out. */
export function TotalLine({ appendices, unit, notCounted }: Props) {
  const styles = useStyles();
  const { total: texts, unitNames } = useContext(TextsContext).pane;
  const total = totalCost({ tasks: appendices.flatMap(({ tasks }) => tasks) });
  const several = appendices.length > 1;
  const words = amountInWords(total);
  return (
    <div className={styles.rows} role="status" aria-atomic>
      <div className={styles.figures}>
        <Text weight="semibold">{several ? texts.several(appendices.length) : texts.label}</Text>
        <Text weight="semibold" className={styles.amount}>
          {printAmount(total, unit)} {unitNames[unit]}
        </Text>
      </div>
      {!several && (
        <Text size={200} className={styles.words}>
          {words.ok ? texts.words(words.value) : texts.tooLargeForWords}
        </Text>
      )}
      {notCounted > 0 && (
        <Text size={200} className={styles.warning}>
          {texts.notCounted(notCounted)}
        </Text>
      )}
    </div>
  );
}
