import { makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { Dispatch } from "react";
import type { PlanReference } from "../../core/plan/plan";
import { TextsContext } from "../language/texts-context";
import { DateField } from "./DateField";
import type { Draft } from "./draft";
import { chosenList } from "./draft";
import type { ReviewEvent } from "./review-event";
import { TypedField } from "./TypedField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "6px" },
  three: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 52px minmax(0, 1.2fr)", columnGap: "8px" },
});

interface Props {
  readonly draft: Draft;
  readonly dispatch: Dispatch<ReviewEvent>;
}

/** The plan's title, kind, number, symbol, day and issuing body. */
export function HeadingFields({ draft, dispatch }: Props) {
  const styles = useStyles();
  const { heading } = useContext(TextsContext).pane;
  const { reference } = draft;
  const change = (part: Partial<Pick<PlanReference, "kind" | "number" | "symbol" | "issuedBy">>): void => {
    dispatch({ kind: "reference-changed", change: part });
  };
  const known = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
  return (
    <div className={styles.fields}>
      {chosenList(draft).appendices.length === 0 && (
        <TypedField
          label={heading.title}
          lines={2}
          value={draft.title}
          onType={(title) => {
            dispatch({ kind: "title-changed", title });
          }}
        />
      )}
      <div className={styles.three}>
        <TypedField
          label={heading.kind}
          value={reference.kind}
          onType={(kind) => {
            change({ kind: kind.trim() });
          }}
        />
        <TypedField
          label={heading.number}
          value={reference.number ?? ""}
          onType={(number) => {
            change({ number: known(number) });
          }}
        />
        <TypedField
          label={heading.symbol}
          value={reference.symbol ?? ""}
          onType={(symbol) => {
            change({ symbol: known(symbol) });
          }}
        />
      </div>
      <DateField
        draft={draft}
        onType={(typed) => {
          dispatch({ kind: "date-typed", typed });
        }}
      />
      <TypedField
        label={heading.issuedBy}
        value={reference.issuedBy ?? ""}
        onType={(issuedBy) => {
          change({ issuedBy: known(issuedBy) });
        }}
      />
    </div>
  );
}
