import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(88px, auto) minmax(0, 1fr)", minWidth: 0 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

interface Props {
  readonly label: string;
  readonly choices: readonly string[];
  /** By index. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly id?: string;
}

/** One of a few, under a label at its left. */
export function ChoiceField({ label, choices, chosen, onChoose, id }: Props) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      size="small"
      orientation="horizontal"
      label={id === undefined ? label : { htmlFor: id, children: label }}
    >
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        size="small"
        {...(id === undefined ? {} : { id })}
        value={choices[chosen] ?? ""}
        onChange={({ target }) => {
          onChoose(target.selectedIndex);
        }}
      >
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    </Field>
  );
}
