import { useContext, useReducer, useRef } from "react";
import type { PaneActions } from "../actions";
import { useRaise } from "../failure/use-raise";
import { TextsContext } from "../language/texts-context";
import { givenName } from "./given-name";
import type { GivenPlan } from "./given-plan";
import type { IntakeRefusal, IntakeState, Reading, Slot } from "./intake-state";
import { emptyIntake, intakeState } from "./intake-state";
import { isMissingPart } from "../activities/is-missing-part";
import { loadSecondStep } from "./load-second-step";
import type { SecondStep } from "./load-second-step";
import { settleRoles } from "./settle-roles";
import type { GivenPair, UnderstoodPlan } from "./understand";
import { understand } from "./understand";

export interface Intake {
  readonly state: IntakeState;
  readonly type: (text: string) => void;
  /** Takes what was given and reads it, unless a draft waits: reading would throw its corrections away. */
  readonly give: (given: GivenPlan) => void;
  readonly putAway: () => void;
  readonly takeFiles: (files: readonly File[], slot: Slot) => void;
  readonly takePasted: (html: string, plain: string) => void;
  readonly takeSelection: (slot: Slot) => void;
  /** What gives the rows and what they are held against change places. */
  readonly swap: () => void;
  readonly putAgainstAway: () => void;
  readonly read: () => void;
  readonly stop: () => void;
}

/** The draft that waits on the second step. */
interface WaitingDraft {
  /** What it was read from. */
  readonly rows: GivenPlan;
  /** Something was corrected in it that reading again would throw away. */
  readonly changed: boolean;
}

interface Options {
  readonly actions: PaneActions;
  readonly draft: WaitingDraft | undefined;
  readonly onPlan: (understood: UnderstoodPlan, rows: GivenPlan, step: SecondStep) => void;
  /** The text of the draft that waits was held against another one. */
  readonly onCompared: (understood: UnderstoodPlan) => void;
}

/** Reads one thing at a time: a new one, and a text that is typed, stops the one before. What comes of a stopped one is not looked at. */
export function useIntake({ actions, draft, onPlan, onCompared }: Options): Intake {
  const { pane } = useContext(TextsContext);
  const [state, tell] = useReducer(intakeState, emptyIntake);
  const raise = useRaise();
  const running = useRef<AbortController>(undefined);

  const refuse = (refusal: IntakeRefusal, slot: Slot): void => {
    tell({ kind: "refused", refusal, slot });
  };

  function start(slot: Slot, work: (signal: AbortSignal) => Promise<void>): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    work(controller.signal).catch((error: unknown) => {
      if (!isMissingPart(error)) raise(error);
      else if (!controller.signal.aborted) refuse({ from: "program" }, slot);
    });
  }

  const reach = (reading: Reading): void => {
    tell({ kind: "stage-reached", reading });
  };

  async function readGiven(pair: GivenPair, signal: AbortSignal, keepsDraft = false): Promise<void> {
    reach({ stage: "understand", name: fileOf(pair.rows), share: undefined });
    const step = await loadSecondStep();
    if (signal.aborted) return;
    const understood = await understand(pair, (given) => givenName(given, pane), step.readPlan, signal);
    if (understood === undefined) return;
    if (!understood.ok) {
      const { problem } = understood;
      if (problem.kind === "against") refuse({ from: "plan", problem: problem.problem }, "against");
      else refuse({ from: "plan", problem }, "rows");
      return;
    }
    tell({ kind: "finished" });
    if (keepsDraft) onCompared(understood.value);
    else onPlan(understood.value, pair.rows, step);
  }

  async function accept(given: GivenPlan, slot: Slot, signal: AbortSignal): Promise<void> {
    if (slot === "against") {
      await acceptAgainst(given, signal);
      return;
    }
    tell({ kind: "given", given });
    if (draft !== undefined) tell({ kind: "finished" });
    else await readGiven({ rows: given, against: state.against }, signal);
  }

  /** A draft with corrections is never read over: it is held against the second text as it stands, or waits until that is asked for. */
  async function acceptAgainst(given: GivenPlan, signal: AbortSignal): Promise<void> {
    reach({ stage: "understand", name: fileOf(given), share: undefined });
    const keepsDraft = draft?.changed === true && draft.rows === state.given;
    const step = await loadSecondStep();
    const asGiven = { rows: state.given, against: given };
    const roles = keepsDraft ? asGiven : await settleRoles(state.given, given, step.readPlan, signal);
    if (roles === undefined || signal.aborted) return;
    tell({ kind: "paired", ...roles });
    if (keepsDraft || draft?.changed === false) await readGiven(roles, signal, keepsDraft);
    else tell({ kind: "finished" });
  }

  async function takeFile(file: File, slot: Slot, signal: AbortSignal): Promise<void> {
    const { name } = file;
    reach({ stage: "file", name, share: undefined });
    const onProgress = (share: number): void => {
      if (!signal.aborted) reach({ stage: "unpack", name, share });
    };
    const read = await readHandedOver(() => actions.readFile(file, { signal, onProgress }));
    if (signal.aborted) return;
    if (read === undefined) refuse({ from: "disk", name }, slot);
    else if (!read.ok) refuse({ from: "file", problem: read.problem }, slot);
    else if ("text" in read.value) await accept({ kind: "text", file: name, ...read.value }, slot, signal);
    else await accept({ kind: "document", name, origin: "file", document: read.value }, slot, signal);
  }

  async function takePasted(html: string, plain: string, signal: AbortSignal): Promise<void> {
    reach({ stage: "unpack", name: undefined, share: undefined });
    const read = await actions.readPasted(html);
    if (signal.aborted) return;
    if (read.ok) await accept({ kind: "document", name: "", origin: "clipboard", document: read.value }, "rows", signal);
    // The same words without their table are better than nothing, and stand where they were pasted.
    else tell({ kind: "text-typed", text: plain });
  }

  async function takeSelection(slot: Slot, signal: AbortSignal): Promise<void> {
    const read = await actions.readSelection();
    if (signal.aborted) return;
    if (!read.ok) {
      refuse({ from: "sheet", problem: read.problem }, slot);
      return;
    }
    const { address, table } = read.value;
    await accept({ kind: "document", name: address, origin: "sheet", document: { blocks: [table], notices: [] } }, slot, signal);
  }

  return {
    state,
    type: (text) => {
      running.current?.abort();
      tell({ kind: "text-typed", text });
    },
    give: (given) => {
      start("rows", (signal) => accept(given, "rows", signal));
    },
    putAway: () => {
      running.current?.abort();
      tell({ kind: "document-put-away" });
    },
    takeFiles: (files, slot) => {
      const [file] = files;
      if (file === undefined || files.length > 1) refuse({ from: "drop", names: files.map(({ name }) => name) }, slot);
      else start(slot, (signal) => takeFile(file, slot, signal));
    },
    takePasted: (html, plain) => {
      start("rows", (signal) => takePasted(html, plain, signal));
    },
    takeSelection: (slot) => {
      start(slot, (signal) => takeSelection(slot, signal));
    },
    swap: () => {
      running.current?.abort();
      tell({ kind: "swapped" });
    },
    putAgainstAway: () => {
      running.current?.abort();
      tell({ kind: "against-put-away" });
    },
    read: () => {
      start("rows", (signal) => readGiven({ rows: state.given, against: state.against }, signal));
    },
    stop: () => {
      running.current?.abort();
      tell({ kind: "stopped" });
    },
  };
}

const fileOf = (given: GivenPlan): string | undefined => (given.kind === "text" ? given.file : given.name);

/** Undefined where the system does not hand the file over: what browsers throw for a folder, and for a file that was locked or moved. */
async function readHandedOver<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
