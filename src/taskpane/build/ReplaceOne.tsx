import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { TextsContext } from "../language/texts-context";

const useStyles = makeStyles({ wide: { maxWidth: "none", overflowWrap: "anywhere" } });

interface Props {
  /** Those that hold an appendix. */
  readonly sheets: readonly string[];
  readonly onReplace: (sheets: readonly string[]) => void;
}

/** One appendix takes the place of one sheet. */
export function ReplaceOne({ sheets, onReplace }: Props) {
  const styles = useStyles();
  const { build } = useContext(TextsContext).pane;
  const [chosen, setChosen] = useState(sheets.at(-1) ?? "");
  return (
    <>
      {sheets.length > 1 && (
        <Field label={build.replaceWhich}>
          <Select
            value={chosen}
            onChange={(_event, { value }) => {
              setChosen(value);
            }}
          >
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <Button
        className={styles.wide}
        onClick={() => {
          onReplace([chosen]);
        }}
      >
        {build.replace(chosen)}
      </Button>
    </>
  );
}
