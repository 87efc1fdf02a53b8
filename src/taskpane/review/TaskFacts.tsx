import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useContext } from "react";
import type { Task } from "../../core/plan/task";
import { TextsContext } from "../language/texts-context";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

/** Who does a task, with whom, when and with whose money, in full. */
export function TaskFacts({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const texts = useContext(TextsContext).pane.task;
  const facts = [
    [texts.leads, task.leads.text],
    [texts.cooperators, task.cooperators.text],
    [texts.timeframe, task.timeframe?.text ?? ""],
    // Most plans name none: a line for it would be empty on every card.
    ...(task.funding.trim() === "" ? [] : [[texts.funding, task.funding] as const]),
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact} lang="vi">
            {fact === "" ? "–" : fact}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
