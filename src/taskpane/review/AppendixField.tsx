import { romanNumeral } from "../../core/plan/roman-numeral";
import type { DraftAppendix } from "./appendix-list";
import { ChoiceField } from "./ChoiceField";
import { fieldIds } from "./field-ids";
import { useAppendixTexts } from "./use-appendix-texts";

interface Props {
  readonly label: string;
  /** The key of the task. */
  readonly of: number;
  readonly appendices: readonly DraftAppendix[];
  readonly chosen: number;
  readonly onChoose: (appendix: number) => void;
}

/** To which of several appendices a task belongs. */
export function AppendixField({ label, of, appendices, chosen, onChoose }: Props) {
  const texts = useAppendixTexts();
  return (
    <ChoiceField
      id={fieldIds.appendixOf(of)}
      label={label}
      choices={appendices.map(({ numeral, title }) => texts.named(romanNumeral(numeral), title))}
      chosen={appendices.findIndex(({ key }) => key === chosen)}
      onChoose={(index) => {
        const appendix = appendices[index];
        if (appendix !== undefined) onChoose(appendix.key);
      }}
    />
  );
}
