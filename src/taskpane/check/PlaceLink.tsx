import { Link, makeStyles } from "@fluentui/react-components";
import { underlinedInForcedColors } from "../look/underlined-in-forced-colors";
import { useCheckTexts } from "./check-texts";

const useStyles = makeStyles({
  link: { textAlign: "left", overflowWrap: "anywhere", fontSize: "inherit", lineHeight: "inherit", ...underlinedInForcedColors },
});

interface Props {
  readonly sheet: string;
  readonly cells: string;
  /** Where it stands under the name of its sheet already. */
  readonly short?: boolean;
  readonly onSelect: (sheet: string, cells: string) => void;
}

/** Goes to cells on the sheet. */
export function PlaceLink({ sheet, cells, short = false, onSelect }: Props) {
  const styles = useStyles();
  const { finding } = useCheckTexts().check;
  return (
    <Link
      as="button"
      className={styles.link}
      title={finding.placeSaid(sheet, cells)}
      onClick={() => {
        onSelect(sheet, cells);
      }}
    >
      {short ? cells : finding.place(sheet, cells)}
    </Link>
  );
}
