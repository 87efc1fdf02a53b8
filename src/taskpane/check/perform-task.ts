/** Carries out what the officer asked for. The answer is the event that ends it; an Excel that refuses is one too. */
import { standingCorrections, tableAt } from "../../core/checks/check-workbook";
import type { Finding } from "../../core/checks/finding";
import { fingerprintOf } from "../../core/checks/fingerprint/fingerprint";
import type { CheckNotes } from "../../core/checks/notes/check-notes";
import { findingKey } from "../../core/checks/notes/finding-key";
import { printCheckNotes } from "../../core/checks/notes/print-check-notes";
import { readCheckNotes } from "../../core/checks/notes/read-check-notes";
import type { Repair } from "../../core/checks/repairs/repair";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { correctTable } from "../../core/tables/corrections/correct-table";
import type { Corrections } from "../../core/tables/corrections/corrections";
import type { WorkbookGrid } from "../../core/tables/grid";
import { unreachable } from "../../core/unreachable";
import type { CellEntry } from "../../excel/cell-entry";
import type { ExcelProblem } from "../../excel/problem";
import { nextFrame } from "../intake/next-frame";
import { entryOf } from "./cell-content";
import type { CheckActions } from "./check-actions";
import type { CheckEvent } from "./check-event";
import type { CheckState, RepairedCell, RepairStep } from "./check-state";
import type { AskedCorrection, CheckTask } from "./check-task";
import type { CheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { judge, settle } from "./checked";
import { marksOf } from "./marks-of";
import { rememberedName } from "./remembered-name";
import { rowsOf } from "./rows-of";
import { stampEntries } from "./stamp-entries";
import { wordRecord } from "./word-record";

interface Workplace {
  readonly actions: CheckActions;
  readonly texts: CheckTexts;
  readonly state: () => CheckState;
  readonly dispatch: (event: CheckEvent) => void;
  /** The answer gives the workbook as it is by then. */
  readonly watch: (workbook: WorkbookGrid) => Promise<() => WorkbookGrid>;
  /** To be asked before a write: whether Excel told of what came of it. */
  readonly told: () => Promise<boolean>;
  readonly catchUp: (heard: Promise<boolean>) => Promise<ExcelProblem | undefined>;
}

export async function performTask(task: CheckTask, place: Workplace): Promise<CheckEvent> {
  if (task.kind === "check") return check(task, place);
  const { checked } = place.state();
  if (checked === undefined) throw new Error(`Nothing was checked yet that ${task.kind} could be about`);
  switch (task.kind) {
    case "repair":
      return repair(task, checked, place);
    case "undo":
      return undo(place);
    case "ignore":
      return ignore(task, checked, place);
    case "restore": {
      const notes = { ...checked.notes, ignored: checked.notes.ignored.filter((note) => note !== task.note) };
      return note(task, notes, { kind: "restored", cell: task.cell }, place);
    }
    case "correct":
      return correct(task, corrected(task.asked, checked, place), place);
    case "drop-lapsed":
      return correct(task, standingCorrections(checked.check), place);
    case "record":
      return record(task, checked, place);
    case "stamp":
      return stamp(task, checked, place);
    case "mark":
      return mark(task, checked, place);
    case "unmark": {
      const removed = await place.actions.unmark();
      return removed.ok ? { kind: "said", said: { kind: "unmarked", cells: removed.value } } : refused(removed.problem, task);
    }
    default:
      return unreachable(task);
  }
}

const refused = (problem: ExcelProblem, retry: CheckTask | undefined): CheckEvent => ({ kind: "refused", problem, retry });

async function check(task: CheckTask, { actions, state, dispatch, watch }: Workplace): Promise<CheckEvent> {
  const read = await actions.readWorkbook(state().checked?.workbook);
  if (!read.ok) return refused(read.problem, task);
  const kept = await actions.readNotes();
  if (!kept.ok) return refused(kept.problem, task);
  dispatch({ kind: "read", rows: rowsOf(read.value) });
  // Before it is judged: an edit that falls in between is not lost.
  const newest = await watch(read.value);
  // A large workbook takes a second to judge: what is being done must stand on the screen before.
  await nextFrame();
  const notes = notesOf(kept.value);
  return { kind: "checked", checked: settle(judge(newest(), state(), undefined, notes.notes), notes) };
}

const noNotes: CheckNotes = { ignored: [], fingerprint: undefined, corrections: [] };

function notesOf(xml: string | undefined): Pick<Checked, "notes" | "notesProblem"> {
  const read = xml === undefined ? accept(noNotes) : readCheckNotes(xml);
  return read.ok ? { notes: read.value, notesProblem: undefined } : { notes: noNotes, notesProblem: read.problem };
}

async function repair(task: CheckTask & { kind: "repair" }, checked: Checked, place: Workplace): Promise<CheckEvent> {
  const entries = task.repairs.flatMap((each) => entryOf(each, checked.workbook) ?? []);
  return write(task, entries, { what: "repair", repairs: repairedCells(task.repairs, checked) }, place);
}

async function stamp(task: CheckTask, checked: Checked, place: Workplace): Promise<CheckEvent> {
  const { fingerprint } = checked.notes;
  if (fingerprint === undefined) return { kind: "put-away" };
  const text = place.texts.check.kept.stamp(fingerprint.code, fingerprint.at);
  return write(task, stampEntries(checked, text), { what: "stamp", repairs: [] }, place);
}

async function write(
  task: CheckTask,
  entries: readonly CellEntry[],
  what: Pick<RepairStep, "what" | "repairs">,
  place: Workplace,
): Promise<CheckEvent> {
  const heard = place.told();
  const written = await place.actions.write(entries);
  // What stands in the cell is not what was checked: trying the same again cannot help, a new check does.
  if (!written.ok) return refused(written.problem, written.problem.kind === "cell-changed" ? { kind: "check" } : task);
  const lost = await place.catchUp(heard);
  const step = { ...what, entries: written.value };
  if (lost === undefined) return { kind: "repaired", step };
  // Written, but Excel does not say what came of it.
  place.dispatch({ kind: "repaired", step });
  return refused(lost, { kind: "check" });
}

/** Each with the first finding that asked for it. */
function repairedCells(repairs: readonly Repair[], { open }: Checked): readonly RepairedCell[] {
  const findings = new Map<string, Finding>();
  for (const { finding } of open)
    for (const fix of [finding.fix, ...(finding.alsoFix ?? [])]) {
      const place = `${finding.sheet}!${fix?.cell ?? ""}`;
      if (!findings.has(place)) findings.set(place, finding);
    }
  return repairs.flatMap(({ sheet, cell, before, after }) => {
    const finding = findings.get(`${sheet}!${cell}`);
    return finding === undefined ? [] : [{ finding, sheet, cell, before, after }];
  });
}

async function undo({ actions, state, told, catchUp, dispatch }: Workplace): Promise<CheckEvent> {
  const step = state().repaired.at(-1);
  if (step === undefined) return { kind: "put-away" };
  const heard = told();
  const written = await actions.write(step.entries);
  if (!written.ok) {
    const { kind } = written.problem;
    // Somebody worked on the cell since: what stands there now is theirs.
    return kind === "cell-changed" || kind === "sheet-gone"
      ? { kind: "undo-lost", problem: written.problem }
      : refused(written.problem, { kind: "undo" });
  }
  const lost = await catchUp(heard);
  if (lost === undefined) return { kind: "undone" };
  dispatch({ kind: "undone" });
  return refused(lost, { kind: "check" });
}

async function ignore(task: CheckTask & { kind: "ignore" }, checked: Checked, place: Workplace): Promise<CheckEvent> {
  const finding = checked.open.find(({ id }) => id === task.id)?.finding;
  if (finding === undefined) return { kind: "put-away" };
  const key = findingKey(finding, checked.workbook);
  const added = { rule: finding.rule, key, reason: task.reason, by: rememberedName.read(), at: place.actions.now() };
  const others = checked.notes.ignored.filter((each) => each.rule !== added.rule || each.key !== key);
  return note(task, { ...checked.notes, ignored: [...others, added] }, { kind: "ignored", cell: finding.cell }, place);
}

async function note(
  task: CheckTask,
  notes: CheckNotes,
  said: (CheckEvent & { kind: "noted" })["said"],
  { actions, state }: Workplace,
): Promise<CheckEvent> {
  const kept = await actions.keepNotes(printCheckNotes(notes));
  if (!kept.ok) return refused(kept.problem, task);
  return { kind: "noted", checked: settle(newest(state), { notes, notesProblem: undefined }), said };
}

function corrected({ table, change }: AskedCorrection, { check, notes }: Checked, { actions }: Workplace): Corrections {
  const view = tableAt(check, table.sheet, table.place);
  // The table went away under the officer's hands.
  if (view === undefined) return notes.corrections;
  return correctTable(notes.corrections, view.table, change, { by: rememberedName.read(), at: actions.now() });
}

/** The same cells, read in another way. */
async function correct(task: CheckTask, corrections: Corrections, { actions, state, dispatch }: Workplace): Promise<CheckEvent> {
  const kept = await actions.keepNotes(printCheckNotes({ ...newest(state).notes, corrections }));
  if (!kept.ok) return refused(kept.problem, task);
  const before = newest(state);
  dispatch({ kind: "read", rows: rowsOf(before.workbook) });
  await nextFrame();
  const now = newest(state);
  const notes = { ...now.notes, corrections };
  return { kind: "corrected", checked: settle(judge(now.workbook, state(), now, notes), { notes, notesProblem: undefined }) };
}

/** Edits may have come in between. */
function newest(state: Workplace["state"]): Checked {
  const { checked } = state();
  if (checked === undefined) throw new Error("What was checked is never forgotten");
  return checked;
}

async function record(task: CheckTask & { kind: "record" }, checked: Checked, place: Workplace): Promise<CheckEvent> {
  const { actions, state } = place;
  const at = actions.now();
  place.dispatch({ kind: "read", rows: rowsOf(checked.workbook) });
  await nextFrame();
  const fingerprint = { ...fingerprintOf(checked.workbook, checked.sheets), at, by: task.name };
  const written = await writeSheet(task, checked, { at, code: fingerprint.code }, place);
  if (!written.ok) return refused(written.problem, task);
  // What was ignored on a sheet that is left out is not gone.
  const gone = new Set(state().leftOut.size === 0 ? checked.lapsed : []);
  const notes = { ...checked.notes, ignored: checked.notes.ignored.filter((each) => !gone.has(each)), fingerprint };
  const kept = await actions.keepNotes(printCheckNotes(notes));
  if (!kept.ok) return refused(kept.problem, { ...task, sheet: written.value });
  return {
    kind: "recorded",
    checked: settle(newest(state), { notes, notesProblem: undefined }),
    said: { kind: "recorded", sheet: written.value, code: fingerprint.code },
  };
}

/** The name of the sheet that the record stands on. */
async function writeSheet(
  task: CheckTask & { kind: "record" },
  checked: Checked,
  facts: { readonly at: string; readonly code: string },
  { actions, state, texts }: Workplace,
): Promise<Result<string, ExcelProblem>> {
  if (task.sheet !== undefined) return accept(task.sheet);
  const file = await actions.readName();
  if (!file.ok) return refuse(file.problem);
  const { repaired } = state();
  const worded = wordRecord({ checked, repaired, file: file.value, who: task.name, ...facts }, texts);
  const written = await actions.writeRecord(worded);
  return written.ok ? accept(written.value.sheet) : written;
}

async function mark(task: CheckTask, checked: Checked, { actions, texts }: Workplace): Promise<CheckEvent> {
  const marks = marksOf(checked.open, texts);
  const marked = await actions.mark(marks);
  if (!marked.ok) return refused(marked.problem, task);
  return { kind: "said", said: { kind: "marked", cells: marks.length - marked.value.length, left: marked.value.length } };
}
