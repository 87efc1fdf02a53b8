import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { TableView } from "../../core/checks/rule";
import type { TableChange } from "../../core/tables/corrections/correct-table";
import { useCheckTexts } from "./check-texts";
import type { AskedCorrection, ChosenTable } from "./check-task";
import { Fold } from "./Fold";
import { RowRoles } from "./RowRoles";
import { findLines, structureLines } from "./table-lines";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

/** So many rows are drawn at first and with each press for more: a table may have thousands of groups. */
const atOnce = 40;
const mostFound = 10;

interface Props {
  readonly view: TableView;
  readonly chosen: ChosenTable;
  readonly asked: readonly AskedCorrection[];
  readonly onChange: (change: TableChange) => void;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** The rows that make the structure of a table; any other one is found by its number or its words. */
export function TableRows({ view, ...props }: Props) {
  const styles = useStyles();
  const { understanding: say } = useCheckTexts().check;
  const [shown, setShown] = useState(atOnce);
  const [typed, setTyped] = useState("");
  const lines = useMemo(() => structureLines(view), [view]);
  const found = useMemo(() => findLines(view, typed), [view, typed]);
  const column = view.table.columns.find(({ role }) => role === "content")?.index ?? view.table.left;
  return (
    <Fold title={say.rows(lines.length)} openAtFirst>
      {() => (
        <>
          <Text size={200} className={styles.quiet}>
            {say.rowsPurpose}
          </Text>
          <RowRoles {...props} lines={lines.slice(0, shown)} column={column} />
          {lines.length > shown && (
            <Button
              className={styles.more}
              size="small"
              onClick={() => {
                setShown(shown + atOnce);
              }}
            >
              {say.moreRows(Math.min(atOnce, lines.length - shown), lines.length - shown)}
            </Button>
          )}
          <Field size="small" label={say.find} hint={say.findHint}>
            <Input
              size="small"
              value={typed}
              onChange={(_event, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
          <Text size={200} role="status">
            {typed.trim() === "" ? "" : say.found(found.length, Math.min(found.length, mostFound))}
          </Text>
          {found.length > 0 && <RowRoles {...props} lines={found.slice(0, mostFound)} column={column} />}
        </>
      )}
    </Fold>
  );
}
