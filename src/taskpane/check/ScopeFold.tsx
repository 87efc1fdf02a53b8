import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Understanding } from "../../core/checks/understanding";
import type { ChosenTable } from "./check-task";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { coverageOf } from "./coverage";
import { Fold } from "./Fold";
import { TableLine } from "./TableLine";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  sheet: { display: "flex", alignItems: "flex-start", gap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tick: { flexShrink: 0, width: "13px", height: "13px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  lapsed: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  tables: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingLeft: "19px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly checked: Checked;
  readonly openAtFirst: boolean;
  readonly onChoose: (leftOut: ReadonlySet<string>) => void;
  readonly onSelect: (sheet: string, cells: string) => void;
  readonly onCorrect: (table: ChosenTable) => void;
  readonly onDropLapsed: () => void;
}

const inOrder = (...lists: readonly (readonly Understanding[] | undefined)[]): readonly Understanding[] =>
  lists.flatMap((list) => list ?? []).sort((one, other) => one.place - other.place);

/** How each table was understood, and which sheets are checked: unticking one takes it out at once. */
export function ScopeFold({ checked, openAtFirst, onChoose, onSelect, onCorrect, onDropLapsed }: Props) {
  const styles = useStyles();
  const { check, checks } = useCheckTexts();
  const { scope, understanding } = check;
  const { lapsed } = checked.check;
  const coverage = coverageOf(checked);
  const tables = new Map(coverage.sheets.map((each) => [each.name, each.tables]));
  const sum = (part: "groups" | "items"): number => checked.check.tables.reduce((all, table) => all + table[part], 0);
  const understood = checked.check.tables.length === 0 ? "" : checks.understood(sum("groups"), sum("items"));
  const leftOutOf = (name: string): readonly Understanding[] => checked.check.leftOut.filter(({ sheet }) => sheet === name);
  const choose = (name: string, wanted: boolean): void => {
    const leftOut = new Set(coverage.leftOut);
    if (wanted) leftOut.delete(name);
    else leftOut.add(name);
    onChoose(leftOut);
  };
  return (
    <Fold title={scope.heading(checked.sheets.size, checked.check.tables.length, understood)} openAtFirst={openAtFirst}>
      {() => (
        <>
          <Text size={200} className={styles.quiet}>
            {scope.purpose}
          </Text>
          <ul className={styles.list}>
            {checked.workbook.sheets.map(({ name, visibility }) => {
              const ticked = checked.sheets.has(name);
              const isRecord = coverage.records.includes(name);
              const notes = [
                ...(visibility === "Visible" ? [] : [scope.hidden]),
                ...(isRecord ? [scope.record] : []),
                ...(coverage.withoutTable.includes(name) ? [scope.noTable] : []),
              ];
              return (
                <li key={name}>
                  <label className={styles.sheet}>
                    <input
                      type="checkbox"
                      className={styles.tick}
                      checked={ticked}
                      // One sheet at least is checked.
                      disabled={isRecord || (ticked && checked.sheets.size === 1)}
                      onChange={({ target }) => {
                        choose(name, target.checked);
                      }}
                    />
                    <span className={styles.name}>
                      {name}
                      {notes.length > 0 && <span className={styles.quiet}> ({notes.join(", ")})</span>}
                    </span>
                  </label>
                  <div className={styles.tables}>
                    {inOrder(tables.get(name), leftOutOf(name)).map((table) => (
                      <TableLine
                        key={table.place}
                        table={table}
                        isLeftOut={checked.check.leftOut.includes(table)}
                        onSelect={onSelect}
                        onCorrect={onCorrect}
                      />
                    ))}
                  </div>
                </li>
              );
            })}
          </ul>
          {lapsed.length > 0 && (
            <div className={styles.lapsed}>
              <Text size={200} className={styles.quiet}>
                {understanding.lapsed(lapsed)}
              </Text>
              <Button size="small" onClick={onDropLapsed}>
                {understanding.dropLapsed}
              </Button>
            </div>
          )}
        </>
      )}
    </Fold>
  );
}
