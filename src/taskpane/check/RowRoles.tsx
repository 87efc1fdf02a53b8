import { makeStyles } from "@fluentui/react-components";
import { address } from "../../core/tables/address";
import type { TableChange } from "../../core/tables/corrections/correct-table";
import { rowRoles } from "../../core/tables/corrections/corrections";
import { lastAsked } from "./asked-role";
import { useCheckTexts } from "./check-texts";
import type { AskedCorrection, ChosenTable } from "./check-task";
import { RoleSelect } from "./RoleSelect";
import type { TableLine } from "./table-lines";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

type RowChange = TableChange & { readonly kind: "row" };

interface Props {
  readonly lines: readonly TableLine[];
  /** The column whose cell is gone to. */
  readonly column: number;
  readonly chosen: ChosenTable;
  readonly asked: readonly AskedCorrection[];
  readonly onChange: (change: TableChange) => void;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** Rows of the table with what each was taken for. */
export function RowRoles({ lines, column, chosen, asked, onChange, onSelect }: Props) {
  const styles = useStyles();
  const { understanding: say } = useCheckTexts().check;
  const options = rowRoles.map((role) => [role, say.rowRoles[role]] as const);
  return (
    <ul className={styles.list}>
      {lines.map(({ row, words, role, isCorrected }) => {
        const last = lastAsked(asked, chosen, (change): change is RowChange => change.kind === "row" && change.row === row);
        const own = last === undefined ? (isCorrected ? role : undefined) : last === "reset" ? undefined : last.role;
        return (
          <RoleSelect
            key={row}
            sheet={chosen.sheet}
            cell={address(row, column)}
            words={words === "" ? say.noWords : words}
            label={say.row(row + 1, words)}
            role={own ?? ""}
            inferred={isCorrected ? say.asInferred : say.inferred(say.rowRoles[role])}
            options={options}
            onChoose={(value) => {
              onChange({ kind: "row", row, role: rowRoles.find((each) => each === value) });
            }}
            onSelect={onSelect}
          />
        );
      })}
    </ul>
  );
}
