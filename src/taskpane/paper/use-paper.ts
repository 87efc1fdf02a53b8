import { useCallback, useEffect, useReducer, useRef } from "react";
import type { PaperUndo } from "../../excel/repair-page";
import type { PaperRule } from "../../sheet/paper-fault";
import { isMissingPart } from "../activities/is-missing-part";
import { useRaise } from "../failure/use-raise";
import type { PaperActions } from "./paper-actions";
import type { PaperEvent, PaperState, ReadProblem } from "./paper-state";
import { firstPaper, paperState } from "./paper-state";

/** Typing brings an edit a second, and a fill many at once: they are read together. */
const pauseMilliseconds = 250;

export interface Paper {
  readonly state: PaperState;
  readonly read: () => void;
  readonly repair: (rules: readonly PaperRule[]) => void;
  readonly undo: (undo: PaperUndo) => void;
  readonly putAway: () => void;
}

/**
 * Reads the sheet when the pages come into sight, after edits, when another sheet is shown, and when the officer comes back to the pane (Excel tells
 * nothing of page setup). Readings and repairs follow each other; a reading that waits already answers for all that ask meanwhile.
 */
export function usePaper(actions: PaperActions, shown: boolean): Paper {
  const [state, dispatch] = useReducer(paperState, firstPaper);
  const raise = useRaise();
  const last = useRef(Promise.resolve());
  const readingWaits = useRef(false);
  const working = useRef(false);

  /** Behind what is under way. `refused`: where the add-in's server did not answer. */
  const queue = useCallback(
    (work: () => Promise<void>, refused: (problem: ReadProblem) => PaperEvent): Promise<void> => {
      last.current = last.current.then(work).catch((error: unknown) => {
        if (isMissingPart(error)) dispatch(refused({ kind: "missing" }));
        else raise(error);
      });
      return last.current;
    },
    [raise],
  );

  const read = useCallback((): void => {
    if (readingWaits.current) return;
    readingWaits.current = true;
    void queue(
      async () => {
        readingWaits.current = false;
        const answer = await actions.read();
        dispatch(answer.ok ? { kind: "read", reading: answer.value } : { kind: "not-read", problem: answer.problem });
      },
      (problem) => ({ kind: "not-read", problem }),
    );
  }, [actions, queue]);

  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let left = false;
    const readSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, pauseMilliseconds);
    };
    read();
    addEventListener("focus", readSoon);
    actions
      .watch(readSoon)
      .then((watching) => {
        if (!watching.ok) return;
        if (left) watching.value();
        else stop = watching.value;
      })
      .catch((error: unknown) => {
        // Told of by the reading, which needs the same part.
        if (!isMissingPart(error)) raise(error);
      });
    return () => {
      left = true;
      clearTimeout(timer);
      removeEventListener("focus", readSoon);
      stop?.();
    };
  }, [shown, actions, read, raise]);

  function work(run: () => Promise<PaperEvent>): void {
    // The buttons follow a moment later; a second press must not get in between.
    if (working.current) return;
    working.current = true;
    dispatch({ kind: "work-begun" });
    void queue(
      async () => {
        dispatch(await run());
      },
      (problem) => ({ kind: "refused", problem }),
    ).finally(() => {
      working.current = false;
    });
  }

  const { reading } = state;
  return {
    state,
    read,
    repair: (rules) => {
      if (reading === undefined) return;
      work(async () => {
        const all = reading.faults.every(({ rule, repair }) => repair === undefined || rules.includes(rule));
        const done = await actions.repair(reading.sheet.name, all ? undefined : rules);
        return done.ok ? { kind: "repaired", rules, done: done.value } : { kind: "refused", problem: done.problem };
      });
    },
    undo: (undo) => {
      work(async () => {
        const done = await actions.undo(undo);
        return done.ok ? { kind: "undone", done: done.value } : { kind: "refused", problem: done.problem };
      });
    },
    putAway: () => {
      dispatch({ kind: "put-away" });
    },
  };
}
