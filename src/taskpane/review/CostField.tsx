import { Field, Input, makeStyles } from "@fluentui/react-components";
import { memo, useContext, useState } from "react";
import { printAmount } from "../../core/money/amount";
import type { MoneyUnit } from "../../core/money/unit";
import { TextsContext } from "../language/texts-context";
import type { DraftTask } from "./draft";
import { fieldIds } from "./field-ids";
import { HiddenText } from "./HiddenText";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "auto minmax(0, 1fr)" },
  input: { width: "100%", minWidth: 0 },
  figures: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly of: DraftTask;
  readonly unit: MoneyUnit;
  readonly onType: (key: number, typed: string) => void;
  readonly onEnter: (key: number) => void;
}

/**
 * The cost of one task. What is typed is read when the officer leaves the field or presses Enter, never at each key: half a figure is no mistake.
 * A field that was only passed through is not read again, so that an amount survives any way of printing it.
 */
export const CostField = memo(function CostField({ of: { key, task, refusedCost }, unit, onType, onEnter }: Props) {
  const styles = useStyles();
  const texts = useContext(TextsContext);
  const [typing, setTyping] = useState<string>();
  const held = refusedCost?.typed ?? (task.cost === undefined ? "" : printAmount(task.cost, unit));

  function finish(): void {
    if (typing !== undefined && typing !== held) onType(key, typing);
    setTyping(undefined);
  }

  return (
    <Field
      className={styles.field}
      size="small"
      orientation="horizontal"
      label={{
        htmlFor: fieldIds.cost(key),
        children: (
          <>
            {texts.pane.task.cost}
            <HiddenText>{texts.pane.task.of(task.ordinal)}</HiddenText>
          </>
        ),
      }}
      {...(refusedCost === undefined || typing !== undefined ? {} : { validationMessage: texts.amounts.problem(refusedCost.problem) })}
    >
      <Input
        id={fieldIds.cost(key)}
        className={styles.input}
        input={{ className: styles.figures }}
        size="small"
        lang="vi"
        autoComplete="off"
        contentAfter={texts.pane.unitNames[unit]}
        value={typing ?? held}
        onChange={(_event, { value }) => {
          setTyping(value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            finish();
            onEnter(key);
          }
          if (event.key === "Escape") setTyping(undefined);
        }}
      />
    </Field>
  );
});
