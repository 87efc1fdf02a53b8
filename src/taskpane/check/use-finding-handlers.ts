import { useMemo, useState } from "react";
import type { Repair } from "../../core/checks/repairs/repair";
import type { CardPanel } from "./check-state";
import type { CheckSession } from "./check-session";
import { useCheckTexts } from "./check-texts";
import type { ListedFinding } from "./listed-finding";

/** What a card can ask for. The same object at every drawing of the list. */
export interface FindingHandlers {
  /** Goes to the cell, and unfolds the card or folds it again. */
  readonly open: (listed: ListedFinding) => void;
  readonly select: (sheet: string, cells: string) => void;
  /** The keyboard came to this card. */
  readonly reach: (id: string) => void;
  readonly openPanel: (id: string, panel: CardPanel) => void;
  readonly closePanel: () => void;
  readonly repair: (id: string, repairs: readonly Repair[]) => void;
  readonly ignore: (id: string, reason: string) => void;
}

export function useFindingHandlers(session: CheckSession): { readonly reached: string | undefined; readonly handlers: FindingHandlers } {
  const texts = useCheckTexts();
  const [reached, reach] = useState<string>();
  const handlers = useMemo(
    (): FindingHandlers => ({
      open: ({ id, finding }) => {
        session.dispatch({ kind: "opened", id });
        session.select(finding.sheet, finding.cell);
      },
      select: session.select,
      reach,
      openPanel: (id, panel) => {
        session.dispatch({ kind: "panel-opened", id, panel });
      },
      closePanel: () => {
        session.dispatch({ kind: "panel-closed" });
      },
      repair: (id, repairs) => {
        session.take({ kind: "repair", id, repairs }, texts);
      },
      ignore: (id, reason) => {
        session.take({ kind: "ignore", id, reason }, texts);
      },
    }),
    [session, texts],
  );
  return { reached, handlers };
}
