import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(32px, auto) minmax(0, 1fr) 132px",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Two lines; the rest is in the title, and a press on the place shows the cell.
  words: { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: "hidden", overflowWrap: "anywhere" },
  select: { minWidth: 0 },
});

interface Props {
  readonly sheet: string;
  /** Where it stands on the sheet. */
  readonly cell: string;
  readonly words: string;
  /** Names the choice for who does not see the line. */
  readonly label: string;
  /** "" for as it is inferred. */
  readonly role: string;
  readonly inferred: string;
  readonly options: readonly (readonly [role: string, said: string])[];
  readonly onChoose: (role: string) => void;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** What a column or a row is taken for, and the choice of something else. */
export function RoleSelect({ sheet, cell, words, label, role, inferred, options, onChoose, onSelect }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <PlaceLink sheet={sheet} cells={cell} short onSelect={onSelect} />
      <span className={styles.words} title={words}>
        {words}
      </span>
      <Select
        className={styles.select}
        size="small"
        aria-label={label}
        value={role}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{inferred}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </Select>
    </li>
  );
}
