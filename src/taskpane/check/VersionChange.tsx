import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { printPlainDecimal } from "../../core/money/decimal";
import type { FieldChange, RowChange } from "../../core/versions/version-comparison";
import { useCheckTexts } from "./check-texts";
import { PlaceLink } from "./PlaceLink";
import { saidDifference } from "./said-difference";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  figures: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly change: RowChange;
  /** The sheet of each version that can be gone to. */
  readonly sheets: { readonly before: string | undefined; readonly after: string | undefined };
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** One row that differs: what it is, and each field before and after. */
export function VersionChange({ change: { kind, before, after, fields }, sheets, onSelect }: Props) {
  const styles = useStyles();
  const { versions: said } = useCheckTexts().check;
  const row = after ?? before;
  const sheet = after === undefined ? sheets.before : sheets.after;
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <Text size={200} weight="semibold">
          {said.kinds[kind]}
        </Text>
        {row !== undefined && sheet !== undefined && <PlaceLink sheet={sheet} cells={row.cell} short onSelect={onSelect} />}
      </span>
      <span>{[row?.ordinal ?? "", row?.content ?? ""].filter((part) => part !== "").join(". ")}</span>
      {fields.map((field, index) => (
        <span key={index} className={styles.figures}>
          <span className={styles.quiet}>{field.heading === "" ? said.fields[field.field] : field.heading}:</span> {fieldSentence(field)}
        </span>
      ))}
    </li>
  );

  function fieldSentence({ field, before: was, after: is, difference }: FieldChange): string {
    const shown = (text: string): string => (text === "" ? said.empty : field === "amount" ? printPlainDecimal(text) : text);
    if (kind === "added") return shown(is);
    if (kind === "removed") return shown(was);
    const by = difference === undefined ? "" : ` (${saidDifference(difference, said)})`;
    return `${said.fromTo(shown(was), shown(is))}${by}`;
  }
}
