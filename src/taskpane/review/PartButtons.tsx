import { Button, makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { countGroups } from "./appendix-list";
import type { DraftList } from "./draft";
import type { ReviewEvent } from "./review-event";
import { useAppendixTexts } from "./use-appendix-texts";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "4px" } });

interface Props {
  readonly list: DraftList;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** From one appendix to several: two of them, or one for each group. */
export function PartButtons({ list, dispatch }: Props) {
  const styles = useStyles();
  const texts = useAppendixTexts();
  const groups = countGroups(list);
  return (
    <div className={styles.row}>
      <Button
        size="small"
        onClick={() => {
          dispatch({ kind: "appendix-added" });
        }}
      >
        {texts.part}
      </Button>
      {groups > 1 && (
        <Button
          size="small"
          onClick={() => {
            dispatch({ kind: "appendices-by-group" });
          }}
        >
          {texts.byGroup(groups)}
        </Button>
      )}
    </div>
  );
}
