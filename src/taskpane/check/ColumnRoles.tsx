import { makeStyles } from "@fluentui/react-components";
import type { TableChange } from "../../core/tables/corrections/correct-table";
import { columnRoles } from "../../core/tables/corrections/corrections";
import { correctedColumns } from "../../core/tables/corrections/find-columns";
import { address, columnName } from "../../core/tables/address";
import type { Table } from "../../core/tables/table";
import { lastAsked } from "./asked-role";
import { useCheckTexts } from "./check-texts";
import type { AskedCorrection, ChosenTable } from "./check-task";
import { RoleSelect } from "./RoleSelect";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

type ColumnChange = TableChange & { readonly kind: "column" };

interface Props {
  readonly table: Table;
  readonly chosen: ChosenTable;
  readonly asked: readonly AskedCorrection[];
  readonly onChange: (change: TableChange) => void;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** Every column of the table with what it is for. */
export function ColumnRoles({ table, chosen, asked, onChange, onSelect }: Props) {
  const styles = useStyles();
  const { understanding: say } = useCheckTexts().check;
  const corrected = correctedColumns(table);
  const options = columnRoles.map((role) => [role, say.columnRoles[role]] as const);
  return (
    <ul className={styles.list}>
      {table.columns.map(({ index, headings, role }) => {
        const heading = headings.at(-1) ?? "";
        const known = corrected.get(index);
        const last = lastAsked(asked, chosen, (change): change is ColumnChange => change.kind === "column" && change.column === index);
        const own = last === undefined ? known : last === "reset" ? undefined : last.role;
        return (
          <RoleSelect
            key={index}
            sheet={chosen.sheet}
            cell={address(table.top, index)}
            words={heading === "" ? say.noHeading : heading}
            label={say.column(columnName(index), heading)}
            role={own ?? ""}
            inferred={known === undefined ? say.inferred(say.columnRoles[role]) : say.asInferred}
            options={options}
            onChoose={(value) => {
              onChange({ kind: "column", column: index, role: columnRoles.find((each) => each === value) });
            }}
            onSelect={onSelect}
          />
        );
      })}
    </ul>
  );
}
