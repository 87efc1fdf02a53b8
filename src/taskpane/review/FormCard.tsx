import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useId, useState } from "react";
import type { Dispatch } from "react";
import { romanNumeral } from "../../core/plan/roman-numeral";
import { paneForm as paneFormInEnglish } from "../../text/en/pane-form";
import { paneForm } from "../../text/vi/pane-form";
import { LanguageContext } from "../language/language-context";
import type { DraftForm, DraftList } from "./draft";
import { ChoiceField } from "./ChoiceField";
import { PartButtons } from "./PartButtons";
import type { ReviewEvent } from "./review-event";
import { SignerFields } from "./SignerFields";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: { flexShrink: 0, minWidth: 0 },
  check: { display: "flex", gap: "6px", alignItems: "flex-start", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const orientations = ["auto", "Portrait", "Landscape"] as const;
const forms = ["state", "party"] as const;
/** More appendices of one plan than anybody has seen. */
const numerals = Array.from({ length: 10 }, (_, index) => index + 1);

interface Props {
  readonly form: DraftForm;
  readonly list: DraftList;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** What the officer may choose about the form. Nothing has to be: it is folded away. */
export function FormCard({ form, list, dispatch }: Props) {
  const styles = useStyles();
  const texts = { vi: paneForm, en: paneFormInEnglish }[useContext(LanguageContext)];
  const [open, setOpen] = useState(false);
  const id = useId();
  const change = (to: Partial<DraftForm>): void => {
    dispatch({ kind: "form-changed", change: to });
  };
  return (
    <section className={styles.card} aria-label={texts.said}>
      <div className={styles.head}>
        <Text size={200}>{texts.said}</Text>
        <Button
          className={styles.toggle}
          size="small"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${open ? texts.done : texts.edit}: ${texts.said}`}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? texts.done : texts.edit}
        </Button>
      </div>
      <div id={id} hidden={!open} className={styles.fields} style={open ? {} : { display: "none" }}>
        <ChoiceField
          label={texts.orientation}
          choices={orientations.map((each) => texts.orientations[each])}
          chosen={orientations.indexOf(form.orientation ?? "auto")}
          onChoose={(index) => {
            const chosen = orientations[index] ?? "auto";
            change({ orientation: chosen === "auto" ? undefined : chosen });
          }}
        />
        <ChoiceField
          label={texts.form}
          choices={forms.map((each) => texts.forms[each])}
          chosen={forms.indexOf(form.form)}
          onChoose={(index) => {
            change({ form: forms[index] ?? "state" });
          }}
        />
        {list.appendices.length === 0 && (
          <>
            <ChoiceField
              label={texts.numeral}
              choices={[texts.noNumeral, ...numerals.map((each) => texts.numbered(romanNumeral(each)))]}
              chosen={form.numeral ?? 0}
              onChoose={(index) => {
                change({ numeral: index === 0 ? undefined : index });
              }}
            />
            <PartButtons list={list} dispatch={dispatch} />
          </>
        )}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={form.remarks}
            onChange={({ target }) => {
              change({ remarks: target.checked });
            }}
          />
          {texts.remarks}
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={form.signed}
            onChange={({ target }) => {
              change({ signed: target.checked });
            }}
          />
          {texts.signed}
        </label>
        {form.signed && <SignerFields form={form} texts={texts} onChange={change} />}
      </div>
    </section>
  );
}
