import type { Severity } from "../../core/checks/finding";
import type { PaneCheck } from "../vi/pane-check";

const day = (time: string): string => /^(\d{4})-(\d{2})-(\d{2})/.exec(time)?.slice(1).reverse().join("/") ?? time;
const hour = (time: string): string => /T(\d{2}:\d{2})/.exec(time)?.[1] ?? "";
const moment = (time: string): string => (hour(time) === "" ? day(time) : `${day(time)} at ${hour(time)}`);
const sheetsNamed = (sheets: readonly string[]): string => sheets.map((sheet) => `"${sheet}"`).join(", ");
const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;
const places = (count: number): string => many(count, "place", "places");
const counted: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => many(count, "error", "errors"),
  warning: (count) => `${String(count)} to look at`,
  info: (count) => many(count, "note", "notes"),
};

export const paneCheck: PaneCheck = {
  start: {
    heading: "Check before signing",
    purpose:
      "Finds the tables of money in the workbook, adds them to the đồng, reads the amount in words, and says what to look at: in which cell, by how much. Checking changes nothing on the sheets.",
    button: "Check",
    versions: "Compare…",
  },
  stages: {
    check: { read: "Reading the sheets…", judge: "Checking…" },
    repair: "Repairing…",
    undo: "Undoing…",
    ignore: "Keeping the reason in the workbook…",
    restore: "Putting it back on the list…",
    record: "Writing the record…",
    mark: "Writing notes to the cells…",
    stamp: "Writing the code…",
    unmark: "Taking the notes away…",
  },
  retry: "Try again",
  putAway: "Close the message",
  back: "Back to the list",
  cancel: "Cancel",

  result: {
    heading: "Result of the check",
    counts: (counts) =>
      (["error", "warning", "info"] as const)
        .filter((severity) => counts[severity] > 0)
        .map((severity) => counted[severity](counts[severity]))
        .join(", "),
    clean: "Nothing wrong was found.",
    cleanNotes: (counts) => `Nothing wrong was found, ${counts}`,
    cleanBut: (ignored) => `Nothing wrong is left but ${places(ignored)} put aside.`,
    noTable: "No table of figures was found.",
    noTableHint:
      "A table needs a header row (No., Content, Amount…) with rows below it. Where it stands on a sheet that is not ticked, open the scope below and tick it.",
    again: "Check again",
    live: "Checks again by itself when the workbook changes.",
    notLive: 'This Excel does not tell of changes: press "Check again" after an edit.',
    groupHeading: { error: "Wrong", warning: "To look at", info: "Notes" },
    more: (next, left) => (left > next ? `Show ${String(next)} more (${String(left)} left)` : `Show the ${String(left)} left`),
    listKeys: "Arrow up and down: from finding to finding. Enter: go to the cell and see the details.",
  },
  live: {
    changed: (counts) => `Checked again: ${counts}.`,
    clean: "Checked again: nothing wrong was found.",
    noTable: "Checked again: there is no table of figures any more.",
  },
  scope: {
    heading: (sheets, tables, understood) =>
      `Scope: ${many(tables, "table", "tables")} on ${many(sheets, "sheet", "sheets")}${understood === "" ? "" : `. ${understood}`}`,
    purpose: "Untick the sheets that need no check. Their totals still count where another sheet refers to them.",
    hidden: "hidden",
    record: "a record, not checked",
    noTable: "no table",
    table: (range, understood) => `Table ${range}. ${understood}.`,
    wrong: "Not understood rightly? Look at the header row, the ordinals and the total rows: the structure is inferred from them.",
  },
  finding: {
    place: (sheet, cell) => `${sheet} · ${cell}`,
    placeSaid: (sheet, cell) => `Sheet "${sheet}", cell ${cell}`,
    stated: "Stated",
    computed: "Computed",
    difference: "Difference",
    cells: "Cells",
    moreCells: (count) => `and ${many(count, "cell", "cells")} more`,
    repair: "Repair…",
    ignore: "Put aside…",
    of: (place) => `cell ${place}`,
  },
  repair: {
    heading: "Preview of the repair",
    before: "Is",
    after: "Will be",
    now: "Repair",
    allButton: (count) => `Repair ${places(count)}…`,
    all: (count) => `Repair ${places(count)}`,
    allPurpose: "Only what can be repaired without guessing. Untick what should stay.",
    choose: (place) => `Repair cell ${place}`,
    empty: "(empty)",
    asText: (figure) => `${figure} (a text)`,
    asNumber: (figure) => `${figure} (a number)`,
    noneLeft: "Nothing is left that can be repaired automatically.",
    nothing: "This place has changed since the check; there is nothing to repair any more.",
    more: (left) => `and ${places(left)} more, repaired with them`,
    done: (count, place) => (count === 1 ? `Cell ${place} was repaired.` : `${places(count)} were repaired.`),
    undo: (count, place) => (count === 1 ? `Undo: repair of cell ${place}` : `Undo: repair of ${places(count)}`),
    undone: (count, place) =>
      count === 1 ? `Cell ${place} is as it was before the repair.` : `${places(count)} are as they were before the repair.`,
  },
  ignore: {
    label: "Reason for putting it aside",
    hint: "The reason is kept in the workbook and stands in the record.",
    missing: "Give a reason, so that others can understand it later.",
    tooLong: (limit) => `The reason is longer than ${String(limit)} characters. Make it shorter.`,
    now: "Put aside",
    done: (place) => `The finding at cell ${place} was put aside; the reason is in the workbook. Save the workbook to keep it.`,
    heading: (count) => `Put aside (${String(count)})`,
    reason: (reason) => `Reason: ${reason}`,
    by: (by, at) => (by === "" ? moment(at) : `${by}, ${moment(at)}`),
    restore: "Put back",
    restored: (place) => `The finding at cell ${place} is on the list again.`,
    lapsed: (count) =>
      `${places(count)} once put aside ${count === 1 ? "is" : "are"} not as before: repaired, or with other figures or words. What is still wrong is on the list again.`,
  },
  notesProblem: {
    damaged:
      "The part of the workbook that keeps what was put aside in an earlier check is damaged and cannot be read. Those findings are listed again; the next one put aside replaces the damaged part.",
    "too-large":
      "The part of the workbook that keeps what was put aside in an earlier check is too large to be read. Those findings are listed again; the next one put aside replaces that part.",
    "unknown-version":
      "What was put aside in an earlier check was written by a newer version of the add-in and cannot be read here. Those findings are listed again; putting aside or recording here replaces that part.",
  },
  kept: {
    same: (at, code) => `Still exactly what was checked on ${moment(at)} (code ${code}).`,
    changed: (at, cells) => `${many(cells, "cell differs", "cells differ")} from the check on ${moment(at)}.`,
    by: (by) => `Checked by: ${by}.`,
    how: { changed: "changed", added: "added", removed: "removed" },
    more: (left) => `and ${String(left)} more`,
    stampNow: "Write the code below the table",
    stamp: (code, at) => `Code of the contents checked: ${code} (${moment(at)})`,
    stamped: "The code stands in the empty line below the table. That line is no part of the code.",
    unstamped: "The code below the table was taken away.",
    undoStamp: "Undo: code below the table",
    pending: (at) => `There is a record of ${moment(at)}; not compared with the contents as they are now.`,
    compare: "Compare",
    which: "The cells that differ",
    meaning: "What this code says",
    proves:
      "The code is computed from the figures and words of the tables that were checked: while the code is the same, so are they. It is no signature: it does not prove who checked, and whoever has this program can compute a code for other contents.",
  },
  coverage: {
    heading: "What was checked",
    checked: (rules) => `${String(rules)} rules ran over each table:`,
    notChecked: "Not checked:",
    limits: [
      "Whether an expense is needed, and whether norms and prices follow the regulations.",
      "The sources (vouchers, quotations, decisions) outside this workbook.",
      "Pictures, charts, text boxes, comments in cells.",
    ],
    sheetsLeftOut: (sheets) => `Sheets that were not ticked: ${sheetsNamed(sheets)}.`,
    sheetsWithoutTable: (sheets) => `Sheets without a table: ${sheetsNamed(sheets)}.`,
    records: (sheets) => `Records of earlier checks: ${sheetsNamed(sheets)}.`,
  },
  record: {
    button: "Record…",
    heading: "Record of the check",
    purpose: "Adds a sheet to be printed and filed: who checked, when, which file, what was checked, each finding and its state.",
    name: "Checked by",
    nameHint: "Name and position. Remembered on this machine.",
    nameMissing: "Give the name of the person who checks.",
    now: "Write the record",
    done: (sheet, code) => `The record is on sheet "${sheet}", code ${code}. Save the workbook to keep it.`,
    marksHeading: "Notes at the cells (if wanted)",
    marksPurpose: "Writes each finding as a note at its cell, for the person who made the table. One press takes them away again.",
    mark: (count) => `Write notes to ${many(count, "cell", "cells")}`,
    unmark: "Take the notes away",
    marked: (count) => `Notes were written to ${many(count, "cell", "cells")}.`,
    markedBut: (count, left) =>
      `Notes were written to ${many(count, "cell", "cells")}; ${String(left)} already had somebody else's note and kept it.`,
    unmarked: (count) => (count === 0 ? "There was no note to take away." : `${many(count, "note was", "notes were")} taken away.`),
    marksUnsupported: "This Excel does not let add-ins write notes to cells.",
    sheet: {
      name: "Record of the check",
      title: "RECORD OF THE CHECK OF FIGURES",
      file: "File",
      who: "Checked by",
      when: "Time",
      moment,
      checked: "Checked",
      tables: (sheet, tables) => `Sheet "${sheet}": ${tables}`,
      rules: (rules) => `${String(rules)} rules about totals, formulas, words, units, ordinals, bodies, times, printed pages`,
      notChecked: "Not checked",
      result: "Result",
      code: "Code of the contents",
      headings: ["No.", "Severity", "Place", "Finding", "State"],
      place: (sheet, cell) => `Sheet "${sheet}", cell ${cell}`,
      states: {
        open: "Open",
        ignored: (reason, by) => (by === "" ? `Put aside. Reason: ${reason}` : `Put aside (${by}). Reason: ${reason}`),
        repaired: "Repaired during the check",
      },
      repairedCell: (before, after) => `"${before}" was replaced by "${after}".`,
      madeNumber: (figure) => `${figure} was a text and is a number now.`,
      none: "Nothing wrong was found.",
      signature: "Checked by (signature and full name)",
    },
  },
  versions: {
    heading: "Compare two versions",
    purpose: "Choose the earlier and the later version. Rows are matched by their contents, so another order is no difference.",
    before: "Earlier version",
    after: "Later version",
    chooseBefore: "Earlier version from an .xlsx file…",
    chooseAfter: "Later version from an .xlsx file…",
    choose: "Choose…",
    missing: "Choose this version first.",
    whole: "This whole workbook",
    inFile: (file, sheet) => `${file} · ${sheet}`,
    wholeFile: (file) => `The whole file ${file}`,
    now: "Compare",
    reading: "Reading…",
    comparing: "Comparing…",
    sameChoice: "Both fields hold the same version. Choose another in one of them.",
    same: "The two versions are the same: no row differs.",
    noTables: "The two versions have no tables that match. Look at the sheets that were chosen.",
    counts: (changed, added, removed) =>
      [
        changed === 0 ? "" : `${many(changed, "row", "rows")} changed`,
        added === 0 ? "" : `${String(added)} added`,
        removed === 0 ? "" : `${String(removed)} removed`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    sameRows: (rows) => `${many(rows, "row", "rows")} the same`,
    kinds: { added: "Added", removed: "Removed", changed: "Changed" },
    table: (sheet, range) => `Sheet "${sheet}", table ${range}`,
    onlyBefore: (table) => `Only in the earlier version: ${table}.`,
    onlyAfter: (table) => `Only in the later version: ${table}.`,
    total: (heading, before, after, change) => `${heading}: was ${before}, now ${after} (${change}).`,
    fromTo: (before, after) => `was ${before}, now ${after}`,
    more: (amount) => `${amount} more`,
    less: (amount) => `${amount} less`,
    unchanged: "unchanged",
    explained: "The rows below explain the whole difference.",
    unexplained: (amount) =>
      `The rows below do not explain all of it: ${amount} remain, because a total row differs from the sum of its rows.`,
    fields: {
      content: "Content",
      group: "Group",
      amount: "Amount",
      lead: "Lead",
      cooperator: "Cooperators",
      timeframe: "Timeframe",
      other: "Other",
    },
    empty: "(empty)",
    moreRows: (left) => `and ${many(left, "row", "rows")} more`,
  },
  fileNotHandedOver: (file) => `The machine does not let "${file}" be read: it is locked or was moved. Choose it again.`,
};
