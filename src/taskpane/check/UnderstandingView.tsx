import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { tableAt } from "../../core/checks/check-workbook";
import { rangeOfTable } from "../../core/checks/understanding";
import type { TableView } from "../../core/checks/rule";
import type { TableUnit } from "../../core/intake/table/table-unit";
import type { TableChange } from "../../core/tables/corrections/correct-table";
import { lastAsked } from "./asked-role";
import type { CheckSession } from "./check-session";
import type { CheckState } from "./check-state";
import type { ChosenTable } from "./check-task";
import { useCheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { ColumnRoles } from "./ColumnRoles";
import { Fold } from "./Fold";
import { PlaceLink } from "./PlaceLink";
import { rangeOf } from "./range-of";
import { TableRows } from "./TableRows";
import { ViewHead } from "./ViewHead";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  check: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tick: { width: "13px", height: "13px", margin: 0, accentColor: tokens.colorBrandBackground },
  reset: { alignSelf: "flex-start" },
});

interface Props {
  readonly state: CheckState;
  readonly checked: Checked;
  readonly session: CheckSession;
}

/** How one table is understood, to be corrected: its columns, its rows, its unit, whether it is checked at all. */
export function UnderstandingView({ state, checked, session }: Props) {
  const styles = useStyles();
  const { understanding: say, back } = useCheckTexts().check;
  const { table: chosen } = state;
  const view = chosen && tableAt(checked.check, chosen.sheet, chosen.place);
  return (
    <>
      <ViewHead
        title={say.heading}
        backSaid={back}
        onBack={() => {
          session.dispatch({ kind: "view-chosen", view: "findings" });
        }}
      />
      {chosen === undefined || view === undefined ? (
        <Text size={200} className={styles.quiet}>
          {say.gone}
        </Text>
      ) : (
        <TableCorrections
          key={`${chosen.sheet}!${String(chosen.place)}`}
          view={view}
          chosen={chosen}
          asked={state.asked}
          session={session}
        />
      )}
    </>
  );
}

type UnitChange = TableChange & { readonly kind: "unit" };
type LeftOutChange = TableChange & { readonly kind: "left-out" };
const units: readonly TableUnit[] = ["dong", "nghin", "trieu", "ty"];

interface TableProps {
  readonly view: TableView;
  readonly chosen: ChosenTable;
  readonly asked: CheckState["asked"];
  readonly session: CheckSession;
}

function TableCorrections({ view, chosen, asked, session }: TableProps) {
  const styles = useStyles();
  const texts = useCheckTexts();
  const { understanding: say } = texts.check;
  const { table, structure } = view;
  const correction = table.corrected?.correction;
  const unit = lastAsked(asked, chosen, (change): change is UnitChange => change.kind === "unit");
  const leftOut = lastAsked(asked, chosen, (change): change is LeftOutChange => change.kind === "left-out");
  const ownUnit = unit === undefined ? correction?.unit : unit === "reset" ? undefined : unit.unit;
  const isLeftOut = leftOut === undefined ? correction?.isLeftOut === true : leftOut !== "reset" && leftOut.isLeftOut;
  const [stated] = table.unit.stated;
  const inferredUnit =
    correction?.unit === undefined ? say.inferred(stated === undefined ? say.noUnit : say.units[stated.unit]) : say.asInferred;
  const change = (each: TableChange): void => {
    session.correct({ table: chosen, change: each }, texts);
  };
  return (
    <>
      <Text size={200}>
        <PlaceLink sheet={chosen.sheet} cells={rangeOf(rangeOfTable(view))} onSelect={session.select} />{" "}
        {texts.checks.understood(structure.groups, structure.items)}
        {correction !== undefined && ` (${say.corrected})`}.
      </Text>
      <Text size={200} className={styles.quiet}>
        {say.purpose} {correction !== undefined && say.last(correction.by, correction.at)}
      </Text>
      <label className={styles.check}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={!isLeftOut}
          onChange={({ target }) => {
            change({ kind: "left-out", isLeftOut: !target.checked });
          }}
        />
        {say.check}
      </label>
      <Field size="small" label={say.unit}>
        <Select
          size="small"
          value={ownUnit ?? ""}
          onChange={(_event, { value }) => {
            change({ kind: "unit", unit: units.find((each) => each === value) });
          }}
        >
          <option value="">{inferredUnit}</option>
          {units.map((each) => (
            <option key={each} value={each}>
              {say.units[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Fold title={say.columns(table.columns.length)} openAtFirst>
        {() => <ColumnRoles table={table} chosen={chosen} asked={asked} onChange={change} onSelect={session.select} />}
      </Fold>
      <TableRows view={view} chosen={chosen} asked={asked} onChange={change} onSelect={session.select} />
      <Button
        className={styles.reset}
        size="small"
        disabledFocusable={correction === undefined}
        onClick={() => {
          change({ kind: "reset" });
        }}
      >
        {say.reset}
      </Button>
    </>
  );
}
