import { Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ field: { minWidth: 0 }, input: { width: "100%", minWidth: 0 }, area: { minHeight: "40px" } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly id?: string;
  /** Lines of a field that takes several. */
  readonly lines?: number;
  readonly problem?: string | undefined;
}

/**
 * A field for a text in Vietnamese. It shows what is being typed, not what was understood: the core trims bodies and times,
 * and a space that vanished while somebody writes the next word would make the field unusable.
 */
export function TypedField({ label, value, onType, id, lines = 1, problem }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const shared = {
    ...(id === undefined ? {} : { id }),
    lang: "vi",
    spellCheck: false,
    value: typed ?? value,
    onChange: (_event: unknown, change: { readonly value: string }) => {
      setTyped(change.value);
      onType(change.value);
    },
    onBlur: () => {
      setTyped(undefined);
    },
  };
  return (
    <Field
      className={styles.field}
      label={id === undefined ? label : { htmlFor: id, children: label }}
      size="small"
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      {lines > 1 ? (
        <Textarea {...shared} textarea={{ className: styles.area }} size="small" resize="vertical" rows={lines} />
      ) : (
        <Input {...shared} className={styles.input} input={{ className: styles.input }} size="small" />
      )}
    </Field>
  );
}
