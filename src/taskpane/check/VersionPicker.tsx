import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { useCheckTexts } from "./check-texts";
import type { Versions } from "./use-versions";
import type { VersionChoice, VersionSide } from "./version-choice";
import { versionChoices } from "./version-choice";

const useStyles = makeStyles({
  side: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  field: { width: "100%" },
});

interface Props {
  readonly side: VersionSide;
  readonly versions: Versions;
}

/** One of the two: a sheet of this workbook, or a file. */
export function VersionPicker({ side, versions: { state, choose, readFile } }: Props) {
  const styles = useStyles();
  const { versions: texts } = useCheckTexts().check;
  const input = useRef<HTMLInputElement>(null);
  const name = ({ file, sheet }: VersionChoice): string => {
    if (file === undefined) return sheet ?? texts.whole;
    return sheet === undefined ? texts.wholeFile(file.name) : texts.inFile(file.name, sheet);
  };
  const fromFile = side === "before" ? texts.chooseBefore : texts.chooseAfter;
  return (
    <div className={styles.side}>
      <Field
        className={styles.field}
        size="small"
        label={texts[side]}
        {...(state.missing === side ? { validationState: "error", validationMessage: texts.missing } : {})}
      >
        <Select
          size="small"
          value={state.chosen[side]}
          onChange={(_event, { value }) => {
            choose(side, value);
          }}
        >
          <option value="">{texts.choose}</option>
          {versionChoices(state.workbook, state.files[side]).map((choice) => (
            <option key={choice.key} value={choice.key}>
              {name(choice)}
            </option>
          ))}
        </Select>
      </Field>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={fromFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) readFile(side, file);
          // Choosing the same file again, after it was saved anew, must count as a change.
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {fromFile}
      </Button>
    </div>
  );
}
