import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Repair } from "../../core/checks/repairs/repair";
import { repairsOf } from "../../core/checks/repairs/repair";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { inListOrder } from "./list-order";
import { PlaceLink } from "./PlaceLink";
import { RepairLines } from "./RepairLines";
import { ViewHead } from "./ViewHead";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "0 6px" },
  tick: { width: "13px", height: "13px", margin: "3px 0 0", accentColor: tokens.colorBrandBackground },
});

/** So many are drawn to be looked at one by one; the rest is counted and repaired with them. */
const mostShown = 100;

const placeKey = ({ sheet, cell }: Repair): string => `${sheet}!${cell}`;

interface Props {
  readonly checked: Checked;
  readonly session: CheckSession;
  readonly busy: boolean;
}

/** Every safe repair, before and after, to be made at once. */
export function RepairsView({ checked, session, busy }: Props) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { repair: said, back } = texts.check;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const repairs = useMemo(
    () =>
      repairsOf(
        inListOrder(checked.open).map(({ finding }) => finding),
        checked.workbook,
      ),
    [checked],
  );
  const wanted = repairs.filter((repair) => !left.has(placeKey(repair)));
  const toggle = (repair: Repair) => () => {
    const next = new Set(left);
    if (!next.delete(placeKey(repair))) next.add(placeKey(repair));
    setLeft(next);
  };
  return (
    <>
      <ViewHead
        title={said.heading}
        backSaid={back}
        onBack={() => {
          session.dispatch({ kind: "view-chosen", view: "findings" });
        }}
      />
      <Text size={200} className={styles.quiet}>
        {repairs.length === 0 ? said.noneLeft : said.allPurpose}
      </Text>
      <ul className={styles.list}>
        {repairs.slice(0, mostShown).map((repair) => (
          <li key={placeKey(repair)} className={styles.item}>
            <input
              type="checkbox"
              className={styles.tick}
              aria-label={said.choose(`${repair.sheet}!${repair.cell}`)}
              checked={!left.has(placeKey(repair))}
              onChange={toggle(repair)}
            />
            <div>
              <Text size={200}>
                <PlaceLink sheet={repair.sheet} cells={repair.cell} onSelect={session.select} />
              </Text>
              <RepairLines before={repair.before} after={repair.after} />
            </div>
          </li>
        ))}
      </ul>
      {repairs.length > mostShown && <Text size={200}>{said.more(repairs.length - mostShown)}</Text>}
      <Button
        appearance="primary"
        disabledFocusable={busy || wanted.length === 0}
        onClick={() => {
          session.take({ kind: "repair", repairs: wanted, id: undefined }, texts);
        }}
      >
        {said.all(wanted.length)}
      </Button>
    </>
  );
}
