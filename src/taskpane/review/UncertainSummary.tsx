import { Link, makeStyles } from "@fluentui/react-components";
import { useContext, useState } from "react";
import type { Dispatch } from "react";
import { TextsContext } from "../language/texts-context";
import type { DraftList } from "./draft";
import { useWide } from "../look/use-wide";
import { NoticeList } from "./NoticeList";
import type { ReviewEvent } from "./review-event";
import { standingNotices } from "./standing-notices";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "12px" },
});

interface Props {
  readonly list: DraftList;
  /** Whether what concerns no single task is unfolded: what only the other text has would be overlooked otherwise. */
  readonly openAtFirst: boolean;
  readonly sourcesOpen: boolean;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** The way to each task that wants a look, one after the other, what concerns no single task, and the words that all of them came from. */
export function UncertainSummary({ list, openAtFirst, sourcesOpen, dispatch }: Props) {
  const styles = useStyles();
  const { review } = useContext(TextsContext).pane;
  const [visited, setVisited] = useState<number>();
  const [open, setOpen] = useState(openAtFirst);
  const wide = useWide();
  const uncertain = list.tasks.filter((each) => standingNotices(each).length > 0);
  if (uncertain.length === 0 && list.notices.length === 0 && wide) return null;

  function goOn(): void {
    const place = uncertain.findIndex(({ key }) => key === visited);
    const next = uncertain[place + 1] ?? uncertain[0];
    if (next === undefined) return;
    setVisited(next.key);
    dispatch({ kind: "task-sought", key: next.key });
  }

  return (
    <div className={styles.block}>
      <div className={styles.row}>
        {uncertain.length > 0 && (
          <Link as="button" title={review.nextUncertain} onClick={goOn}>
            {review.uncertain(uncertain.length)}
          </Link>
        )}
        {list.notices.length > 0 && (
          <Link
            as="button"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {review.notices(list.notices.length)}
          </Link>
        )}
        {!wide && list.tasks.length > 0 && (
          <Link
            as="button"
            onClick={() => {
              dispatch({ kind: "sources-toggled" });
            }}
          >
            {sourcesOpen ? review.hideSources : review.showSources}
          </Link>
        )}
      </div>
      {open && list.notices.length > 0 && (
        <NoticeList
          label={review.notices(list.notices.length)}
          notices={list.notices}
          brief={false}
          onSeen={(notice) => {
            dispatch({ kind: "notice-seen", notice });
          }}
        />
      )}
    </div>
  );
}
