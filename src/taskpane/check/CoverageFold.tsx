import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { coverageOf } from "./coverage";
import { Fold } from "./Fold";
import { notCheckedSentences } from "./not-checked-sentences";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What the result rests on, and what nobody may take it for. */
export function CoverageFold({ checked, openAtFirst }: { readonly checked: Checked; readonly openAtFirst: boolean }) {
  const styles = useStyles();
  const { check, checks } = useCheckTexts();
  const { coverage } = check;
  const covered = coverageOf(checked);
  return (
    <Fold title={coverage.heading} openAtFirst={openAtFirst}>
      {() => (
        <>
          <Text size={200} weight="semibold">
            {coverage.notChecked}
          </Text>
          <ul className={styles.list}>
            {notCheckedSentences(covered, check).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Fold title={coverage.checked(covered.rules.length)}>
            {() => (
              <ul className={styles.list}>
                {covered.rules.map((rule) => (
                  <li key={rule}>{checks.rules[rule]}</li>
                ))}
              </ul>
            )}
          </Fold>
        </>
      )}
    </Fold>
  );
}
