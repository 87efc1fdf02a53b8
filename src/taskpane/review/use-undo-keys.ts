import { useEffect } from "react";
import type { Dispatch, RefObject } from "react";
import type { ReviewEvent } from "./review-event";

/** A field has an undo of its own for what is being typed in it; a question in front of the screen has the keyboard for itself. */
function belongsElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select, dialog") !== null;
}

/**
 * Ctrl+Z takes the last step back, Ctrl+Y and Ctrl+Shift+Z do it again, wherever in the pane the keyboard is but in a field. Not while `screen` waits
 * behind another tab: a step must not be undone unseen.
 */
export function useUndoKeys(dispatch: Dispatch<ReviewEvent>, screen: RefObject<HTMLElement>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || belongsElsewhere(event.target)) return;
      if (screen.current?.closest("[hidden]") !== null) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      dispatch({ kind: key === "y" || event.shiftKey ? "redone" : "undone" });
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [dispatch, screen]);
}
