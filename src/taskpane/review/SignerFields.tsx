import { makeStyles } from "@fluentui/react-components";
import type { PaneForm } from "../../text/vi/pane-form";
import type { DraftForm } from "./draft";
import { TypedField } from "./TypedField";

const useStyles = makeStyles({
  signer: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
});

interface Props {
  readonly form: DraftForm;
  readonly texts: PaneForm;
  readonly onChange: (change: Partial<DraftForm>) => void;
}

/** Where it is signed and by whom, from left to right; a position that is left empty does not sign. */
export function SignerFields({ form, texts, onChange }: Props) {
  const styles = useStyles();
  const { signatures } = form;
  const changeAt = (at: number, change: Partial<DraftForm["signatures"][number]>): void => {
    onChange({ signatures: signatures.map((each, index) => (index === at ? { ...each, ...change } : each)) });
  };
  return (
    <>
      <TypedField
        label={texts.place}
        value={form.place}
        onType={(place) => {
          onChange({ place });
        }}
      />
      {signatures.map(({ position, name }, index) => (
        // A signer is known by the place at which they sign.
        <div key={index} className={styles.signer}>
          <TypedField
            label={texts.position(index + 1)}
            value={position}
            onType={(to) => {
              changeAt(index, { position: to });
            }}
          />
          <TypedField
            label={texts.name(index + 1)}
            value={name}
            onType={(to) => {
              changeAt(index, { name: to });
            }}
          />
        </div>
      ))}
    </>
  );
}
