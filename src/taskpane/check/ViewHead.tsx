import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { findingIds } from "./finding-ids";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "2px" },
  back: { minWidth: 0, marginLeft: "-8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
});

interface Props {
  readonly title: string;
  readonly backSaid: string;
  readonly onBack: () => void;
}

/** The name of a screen beside the list, and the way back to it. The keyboard comes here when the screen opens. */
export function ViewHead({ title, backSaid, onBack }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={backSaid}
        title={backSaid}
        onClick={onBack}
      />
      <h2 id={findingIds.view} className={styles.heading} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}
