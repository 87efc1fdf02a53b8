import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Repair } from "../../core/checks/repairs/repair";
import { useCheckTexts } from "./check-texts";

const useStyles = makeStyles({
  lines: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "2px 8px", margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** What stands in the cell, and what would stand there. */
export function RepairLines({ before, after }: Pick<Repair, "before" | "after">) {
  const styles = useStyles();
  const { repair } = useCheckTexts().check;
  // A figure that was typed as a text looks the same as a number.
  const [was, is] = before === after ? [repair.asText(before), repair.asNumber(after)] : [before, after];
  return (
    <dl className={styles.lines}>
      {(
        [
          [repair.before, was],
          [repair.after, is],
        ] as const
      ).map(([label, typed]) => (
        <RepairLine key={label} label={label} typed={typed === "" ? repair.empty : typed} />
      ))}
    </dl>
  );
}

function RepairLine({ label, typed }: { readonly label: string; readonly typed: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Text size={200} className={styles.label}>
          {label}
        </Text>
      </dt>
      <dd className={styles.value}>
        <Text size={200} {...(typed.startsWith("=") ? { className: styles.formula } : {})}>
          {typed}
        </Text>
      </dd>
    </>
  );
}
