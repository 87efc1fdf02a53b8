import { Link, makeStyles } from "@fluentui/react-components";
import type { Understanding } from "../../core/checks/understanding";
import { underlinedInForcedColors } from "../look/underlined-in-forced-colors";
import { HiddenText } from "../review/HiddenText";
import type { ChosenTable } from "./check-task";
import { useCheckTexts } from "./check-texts";
import { PlaceLink } from "./PlaceLink";
import { rangeOf } from "./range-of";

const useStyles = makeStyles({
  correct: { fontSize: "inherit", lineHeight: "inherit", ...underlinedInForcedColors },
});

interface Props {
  readonly table: Understanding;
  readonly isLeftOut: boolean;
  readonly onSelect: (sheet: string, cells: string) => void;
  readonly onCorrect: (table: ChosenTable) => void;
}

/** How a table was understood, and the way to correct it. */
export function TableLine({ table, isLeftOut, onSelect, onCorrect }: Props) {
  const styles = useStyles();
  const { checks, check } = useCheckTexts();
  const { understanding: say } = check;
  const { sheet, place, isCorrected, groups, items } = table;
  return (
    <span>
      <PlaceLink sheet={sheet} cells={rangeOf(table)} short onSelect={onSelect} />{" "}
      {isLeftOut ? say.leftOut : checks.understood(groups, items)}
      {!isLeftOut && isCorrected && ` (${say.corrected})`}.{" "}
      <Link
        as="button"
        className={styles.correct}
        onClick={() => {
          onCorrect({ sheet, place });
        }}
      >
        {say.open}
        <HiddenText>{say.of(rangeOf(table))}</HiddenText>
      </Link>
    </span>
  );
}
