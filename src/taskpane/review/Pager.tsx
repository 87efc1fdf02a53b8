import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import { TextsContext } from "../language/texts-context";
import { pageOf, tasksOnPage } from "./task-list-page";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  place: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  /** Counted from zero. */
  readonly page: number;
  readonly count: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a long list; nothing where one page holds it. */
export function Pager({ page, count, onTurn }: Props) {
  const styles = useStyles();
  const { review } = useContext(TextsContext).pane;
  const last = pageOf(count - 1);
  if (last === 0) return null;
  const turn = (to: number) => () => {
    onTurn(to);
  };
  return (
    <nav className={styles.row} aria-label={review.pages}>
      <Button size="small" disabledFocusable={page === 0} onClick={turn(page - 1)}>
        {review.previousPage}
      </Button>
      <Text size={200} className={styles.place} role="status">
        {review.shownOf(page * tasksOnPage + 1, Math.min(count, (page + 1) * tasksOnPage), count)}
      </Text>
      <Button size="small" disabledFocusable={page === last} onClick={turn(page + 1)}>
        {review.nextPage}
      </Button>
    </nav>
  );
}
