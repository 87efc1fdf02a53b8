import { Field, Select, Text, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { Dispatch } from "react";
import { moneyUnits } from "../../core/money/unit";
import type { PlanSource } from "../../core/plan/plan";
import { TextsContext } from "../language/texts-context";
import type { Draft } from "./draft";
import { chosenList } from "./draft";
import type { ReviewEvent } from "./review-event";
import { useAppendixTexts } from "./use-appendix-texts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "12px" },
  field: { gridTemplateColumns: "auto minmax(0, 1fr)", minWidth: 0 },
  source: { flexGrow: 1 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  count: { flexShrink: 0 },
});

const sources: readonly PlanSource[] = ["appendix", "body"];

interface Props {
  readonly draft: Draft;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** What holds for the whole table: how many tasks, the unit of money, and the part of the text that it comes from, where there are two. */
export function TableOptions({ draft, dispatch }: Props) {
  const styles = useStyles();
  const { review, unitNames } = useContext(TextsContext).pane;
  const { unitsDiffer } = useAppendixTexts();
  const differ = chosenList(draft).appendices.some(({ unit }) => unit !== draft.unit);
  const offered = sources.filter((source) => draft.lists[source] !== undefined);
  return (
    <>
      {offered.length > 1 && (
        <Field className={styles.field} size="small" orientation="horizontal" label={review.sourceLabel}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            size="small"
            value={draft.source}
            onChange={(event) => {
              const source = offered[event.target.selectedIndex];
              if (source !== undefined) dispatch({ kind: "source-chosen", source });
            }}
          >
            {offered.map((source) => (
              <option key={source} value={source}>
                {review.sources[source]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <Text className={styles.count} weight="semibold">
          {review.count(chosenList(draft).tasks.length)}
        </Text>
        <Field className={styles.field} size="small" orientation="horizontal" label={review.unitLabel}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            size="small"
            value={differ ? "" : draft.unit}
            onChange={({ target }) => {
              const unit = moneyUnits.find((each) => each === target.value);
              if (unit !== undefined) dispatch({ kind: "unit-chosen", unit });
            }}
          >
            {differ && <option value="">{unitsDiffer}</option>}
            {moneyUnits.map((unit) => (
              <option key={unit} value={unit}>
                {unitNames[unit]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
