import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { repairsOf } from "../../core/checks/repairs/repair";
import type { WorkbookGrid } from "../../core/tables/grid";
import { useCheckTexts } from "./check-texts";
import type { ListedFinding } from "./listed-finding";
import { RepairLines } from "./RepairLines";
import type { FindingHandlers } from "./use-finding-handlers";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", gap: "4px" },
});

/** So many cells of one finding are shown before they are repaired; how many more there are is said. */
const mostShown = 5;

interface Props {
  readonly listed: ListedFinding;
  readonly workbook: WorkbookGrid;
  readonly busy: boolean;
  readonly handlers: FindingHandlers;
}

/** What the repair of one finding would write, before it does. Esc leaves everything as it is. */
export function RepairPanel({ listed: { id, finding }, workbook, busy, handlers }: Props) {
  const styles = useStyles();
  const { repair: texts, finding: words, cancel } = useCheckTexts().check;
  const panel = useRef<HTMLDivElement>(null);
  const repairs = repairsOf([finding], workbook);
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={panel} className={styles.panel} role="group" aria-label={texts.heading}>
      {repairs.length === 0 && <Text size={200}>{texts.nothing}</Text>}
      {repairs.slice(0, mostShown).map((repair) => (
        <div key={repair.cell}>
          {repairs.length > 1 && (
            <Text size={200} weight="semibold">
              {words.place(repair.sheet, repair.cell)}
            </Text>
          )}
          <RepairLines before={repair.before} after={repair.after} />
        </div>
      ))}
      {repairs.length > mostShown && <Text size={200}>{texts.more(repairs.length - mostShown)}</Text>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || repairs.length === 0}
          onClick={() => {
            handlers.repair(id, repairs);
          }}
        >
          {texts.now}
        </Button>
        <Button size="small" onClick={handlers.closePanel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
