import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { TextsContext } from "../language/texts-context";

const useStyles = makeStyles({
  wide: { maxWidth: "none", overflowWrap: "anywhere" },
  sheets: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, border: "none" },
  sheet: { display: "flex", gap: "6px", alignItems: "flex-start", overflowWrap: "anywhere" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** Those that hold an appendix. */
  readonly sheets: readonly string[];
  /** The names that the new sheets get where they are free: sheets that have them are ticked at first. */
  readonly wanted: readonly string[];
  readonly onReplace: (sheets: readonly string[]) => void;
}

/** Several appendices take the place of the sheets that are ticked. */
export function ReplaceSeveral({ sheets, wanted, onReplace }: Props) {
  const styles = useStyles();
  const { build } = useContext(TextsContext).pane;
  const [chosen, setChosen] = useState<readonly string[]>(() => sheets.filter((sheet) => wanted.includes(sheet)));
  return (
    <>
      <fieldset className={styles.sheets}>
        <legend className={styles.legend}>{build.replaceWhich}</legend>
        {sheets.map((sheet) => (
          <label key={sheet} className={styles.sheet}>
            <input
              type="checkbox"
              checked={chosen.includes(sheet)}
              onChange={({ target }) => {
                setChosen(sheets.filter((each) => (each === sheet ? target.checked : chosen.includes(each))));
              }}
            />
            {sheet}
          </label>
        ))}
      </fieldset>
      <Button
        className={styles.wide}
        disabledFocusable={chosen.length === 0}
        onClick={() => {
          if (chosen.length > 0) onReplace(chosen);
        }}
      >
        {build.replaceSeveral(chosen.length)}
      </Button>
    </>
  );
}
