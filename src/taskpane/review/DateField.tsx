import { Field, Input } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { unreachable } from "../../core/unreachable";
import { TextsContext } from "../language/texts-context";
import type { PaneTexts } from "../language/pane-texts";
import type { Draft, RefusedText } from "./draft";
import { fieldIds } from "./field-ids";
import { printDate } from "./print-date";
import type { DateProblem } from "./read-date";

function sentence({ typed, problem }: RefusedText<DateProblem>, { dateProblem }: PaneTexts["pane"]["heading"]): string {
  switch (problem.kind) {
    case "not-a-date":
      return dateProblem[problem.kind](typed);
    case "no-such-month":
      return dateProblem[problem.kind](problem.month);
    case "no-such-day":
      return dateProblem[problem.kind](problem.day, problem.month, problem.days);
    case "year-not-in-full":
      return dateProblem[problem.kind];
    default:
      return unreachable(problem);
  }
}

interface Props {
  readonly draft: Pick<Draft, "reference" | "refusedDate">;
  readonly onType: (typed: string) => void;
}

/** The day of the document; read when the officer leaves the field or presses Enter. */
export function DateField({ draft: { reference, refusedDate }, onType }: Props) {
  const { heading } = useContext(TextsContext).pane;
  const [typing, setTyping] = useState<string>();
  const held = refusedDate?.typed ?? printDate(reference);

  function finish(): void {
    if (typing !== undefined && typing !== held) onType(typing);
    setTyping(undefined);
  }

  return (
    <Field
      label={{ htmlFor: fieldIds.date, children: heading.date }}
      size="small"
      hint={heading.dateHint}
      {...(refusedDate === undefined || typing !== undefined ? {} : { validationMessage: sentence(refusedDate, heading) })}
    >
      <Input
        id={fieldIds.date}
        size="small"
        autoComplete="off"
        value={typing ?? held}
        onChange={(_event, { value }) => {
          setTyping(value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          if (event.key === "Escape") setTyping(undefined);
        }}
      />
    </Field>
  );
}
