import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { Dispatch } from "react";
import { printAmount } from "../../core/money/amount";
import { totalCost } from "../../core/plan/appendix";
import { romanNumeral } from "../../core/plan/roman-numeral";
import { TextsContext } from "../language/texts-context";
import { heirOf } from "./appendix-list";
import type { Draft } from "./draft";
import { appendicesOf, chosenList } from "./draft";
import { fieldIds } from "./field-ids";
import type { ReviewEvent } from "./review-event";
import { TypedField } from "./TypedField";
import { useAppendixTexts } from "./use-appendix-texts";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px", marginTop: "2px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: "flex-start" },
});

interface Props {
  readonly draft: Draft;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** The appendices of a plan that has several: their titles, how much is in each, one more, one less. Not there while the plan has one. */
export function AppendicesCard({ draft, dispatch }: Props) {
  const styles = useStyles();
  const texts = useAppendixTexts();
  const { unitNames } = useContext(TextsContext).pane;
  const list = chosenList(draft);
  const built = appendicesOf(draft);
  if (list.appendices.length === 0) return null;
  return (
    <section className={styles.card} aria-label={texts.heading}>
      <Text weight="semibold">{texts.heading}</Text>
      <ol className={styles.list}>
        {list.appendices.map(({ key, numeral, title, unit }, index) => {
          const { tasks = [] } = built[index] ?? {};
          const [roman, heir] = [romanNumeral(numeral), romanNumeral(heirOf(list, key)?.numeral ?? 1)];
          const isEmpty = tasks.length === 0;
          return (
            <li key={key}>
              <TypedField
                id={fieldIds.appendixTitle(key)}
                label={texts.titleOf(roman)}
                value={title}
                onType={(typed) => {
                  dispatch({ kind: "appendix-titled", appendix: key, title: typed });
                }}
              />
              <div className={styles.foot}>
                <Text size={200} className={styles.quiet}>
                  {isEmpty ? texts.empty : texts.about(tasks.length, `${printAmount(totalCost({ tasks }), unit)} ${unitNames[unit]}`)}
                </Text>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={isEmpty ? texts.removeSaid(roman) : texts.foldIntoSaid(roman, heir)}
                  onClick={() => {
                    dispatch({ kind: "appendix-removed", appendix: key });
                  }}
                >
                  {isEmpty ? texts.remove : texts.foldInto(heir)}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <Button
        className={styles.add}
        size="small"
        onClick={() => {
          dispatch({ kind: "appendix-added" });
        }}
      >
        {texts.add}
      </Button>
      <Text size={200} className={styles.quiet}>
        {texts.hint}
      </Text>
    </section>
  );
}
