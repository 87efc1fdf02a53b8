import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { TablePlace, VersionComparison } from "../../core/versions/version-comparison";
import { useCheckTexts } from "./check-texts";
import type { VersionSide } from "./version-choice";
import { VersionTable } from "./VersionTable";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: "10px" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly comparison: VersionComparison;
  /** Which sides are this workbook. */
  readonly here: Readonly<Record<VersionSide, boolean>>;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** What came of the comparison, table by table, and the tables that only one of the versions has. */
export function VersionResult({ comparison: { tables, removedTables, addedTables }, here, onSelect }: Props) {
  const styles = useStyles();
  const { versions: said } = useCheckTexts().check;
  const same = tables.every(({ changes, totals }) => changes.length === 0 && totals.every(({ change }) => isZero(change)));
  const only = removedTables.length + addedTables.length > 0;
  const name = ({ sheet, range }: TablePlace): string => said.table(sheet, range);
  return (
    <div className={styles.result}>
      {tables.length === 0 && <Text size={200}>{said.noTables}</Text>}
      {tables.length > 0 && same && !only && <Text weight="semibold">{said.same}</Text>}
      {removedTables.map((table) => (
        <Text key={name(table)} size={200} className={styles.quiet}>
          {said.onlyBefore(name(table))}
        </Text>
      ))}
      {addedTables.map((table) => (
        <Text key={name(table)} size={200} className={styles.quiet}>
          {said.onlyAfter(name(table))}
        </Text>
      ))}
      {!(same && !only) &&
        tables.map((table) => (
          <VersionTable key={`${table.after.sheet}!${table.after.range}`} table={table} here={here} onSelect={onSelect} />
        ))}
    </div>
  );
}

const isZero = (plain: string): boolean => /^-?0*(?:\.0*)?$/.test(plain);
