import { Text, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { PlanSource } from "../../core/plan/plan";
import { TextsContext } from "../language/texts-context";
import type { Comparison } from "./comparison";

const useStyles = makeStyles({ sentence: { overflowWrap: "anywhere" } });

interface Props {
  readonly comparison: Comparison;
  readonly source: PlanSource;
}

/** In how many tasks the other text differs; what differs stands at each of them. */
export function ComparisonLine({ comparison: { names, counts }, source }: Props) {
  const styles = useStyles();
  const { against } = useContext(TextsContext).pane;
  const found = counts[source];
  if (found === undefined) return null;
  return (
    <Text block size={200} className={styles.sentence}>
      {sentence()}
    </Text>
  );

  function sentence(): string {
    if (found === undefined || found.unlike) return against.unlike(names.against);
    const { differing, onlyHere, onlyThere } = found;
    return differing + onlyHere + onlyThere === 0 ? against.same(names.against) : against.differs(names.against, found);
  }
}
