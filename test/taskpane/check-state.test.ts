/** The state of the check without a screen: what each event does to the list, the keyboard and the way back. */
import type { Finding } from "../../src/core/checks/finding";
import { startCheck } from "../../src/core/checks/check-workbook";
import { checkState, findingsAtOnce, notChecked } from "../../src/taskpane/check/check-state";
import type { CheckState } from "../../src/taskpane/check/check-state";
import type { Checked } from "../../src/taskpane/check/checked";
import { judge, settle } from "../../src/taskpane/check/checked";
import { listFindings } from "../../src/taskpane/check/listed-finding";
import { localTime } from "../../src/taskpane/check/local-time";
import { marksOf } from "../../src/taskpane/check/marks-of";
import { placeOf } from "../../src/taskpane/check/place-of";
import { isRecord, sheetsToCheck } from "../../src/taskpane/check/sheets-to-check";
import { checks } from "../../src/text/vi/checks";
import { paneCheck } from "../../src/text/vi/pane-check";
import { rightEstimate, wrongEstimate } from "./check-sheets";
import { checkWorkbook } from "./check-workbook";
import type { TypedSheets } from "./check-workbook";

const noNotes = { notes: { ignored: [], fingerprint: undefined, corrections: [] }, notesProblem: undefined };

function checkedOf(typed: TypedSheets): Checked {
  return settle(judge(checkWorkbook(typed).grid(), { leftOut: new Set(), plan: undefined }, undefined, noNotes.notes), noNotes);
}

const wrong = checkedOf(wrongEstimate);
const right = checkedOf(rightEstimate);
const found: CheckState = checkState(notChecked, { kind: "checked", checked: wrong });
const [first, second] = wrong.open.map(({ id }) => id);
const ignoreFirst = { kind: "started", task: { kind: "ignore", id: first!, reason: "x" } } as const;

/** The same check with one finding less. */
const without = (id: string): Checked => ({ ...wrong, open: wrong.open.filter((listed) => listed.id !== id) });

test("work that is asked for takes the old message away, and a refusal can be tried again as it was", () => {
  const refused = checkState(checkState(found, ignoreFirst), { kind: "refused", problem: { kind: "protected" }, retry: ignoreFirst.task });
  expect(refused.busy).toBeUndefined();
  expect(refused.refused?.retry).toEqual(ignoreFirst.task);
  expect(checkState(refused, { kind: "started", task: { kind: "check" } }).refused).toBeUndefined();
});

test("what is put aside gives the keyboard to the next finding, the last one to the one before, the only one to the result", () => {
  const asked = checkState(found, ignoreFirst);
  const said = { kind: "ignored", cell: "A8" } as const;
  expect(checkState(asked, { kind: "noted", checked: without(first!), said }).focus).toEqual({ id: `finding-${second!}` });
  const last = checkState(found, { kind: "started", task: { kind: "ignore", id: second!, reason: "x" } });
  expect(checkState(last, { kind: "noted", checked: without(second!), said }).focus).toEqual({ id: `finding-${first!}` });
  expect(checkState(asked, { kind: "noted", checked: { ...wrong, open: [] }, said }).focus?.id).toBe("check-result");
});

test("a finding that its repair did not cure keeps the keyboard", () => {
  const asked = checkState(found, { kind: "started", task: { kind: "repair", id: second, repairs: [] } });
  const changed = checkState(asked, { kind: "changed", checked: wrong });
  expect(checkState(changed, { kind: "repaired", step: { what: "repair", entries: [], repairs: [] } }).focus).toEqual({
    id: `finding-${second!}`,
  });
});

test("an edit moves no keyboard, folds what is gone, and is spoken about where the counts differ", () => {
  const opened = checkState(found, { kind: "opened", id: first! });
  const edited = checkState(opened, { kind: "changed", checked: right });
  expect(edited.focus).toBe(opened.focus);
  expect(edited.opened).toBeUndefined();
  expect(edited.said).toEqual({ kind: "changed" });
  expect(checkState(opened, { kind: "changed", checked: { ...wrong } }).said).toBe(opened.said);
  expect(checkState(opened, { kind: "changed", checked: { ...wrong } }).opened).toBe(first);
});

test("an edit while something is at work leaves its message alone", () => {
  const asked = checkState(found, ignoreFirst);
  expect(checkState(asked, { kind: "changed", checked: right }).said).toBeUndefined();
});

test("repairs are taken back one after the other; one that cannot be is dropped with its reason", () => {
  const [one, two] = [1, 2].map(() => ({ what: "repair" as const, entries: [], repairs: [] }));
  const twice = [one!, two!].reduce<CheckState>((state, step) => checkState(state, { kind: "repaired", step }), found);
  const once = checkState(twice, { kind: "undone" });
  expect(once.repaired).toEqual([one]);
  const lost = checkState(once, { kind: "undo-lost", problem: { kind: "cell-changed", sheet: "Dự toán", cell: "F5" } });
  expect(lost.repaired).toEqual([]);
  expect(lost.refused).toEqual({ problem: { kind: "cell-changed", sheet: "Dự toán", cell: "F5" }, retry: undefined });
});

test("more of a group is shown by the same number each time", () => {
  const more = checkState(found, { kind: "more-shown", severity: "error" });
  expect(more.shown).toEqual({ error: 2 * findingsAtOnce, warning: findingsAtOnce, info: findingsAtOnce });
});

test("two findings of one rule at one cell have ids of their own, and none has a space", () => {
  const finding: Finding = { rule: "total-differs", severity: "error", sheet: "Dự toán 1", cell: "F9", cells: ["F9"] };
  const ids = listFindings([finding, finding]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).not.toMatch(/\s/);
});

test("a record is known by its title, whatever its sheet is called, in both languages", () => {
  const { sheets } = checkWorkbook({
    Sheet9: [["BIÊN BẢN KIỂM TRA SỐ LIỆU"]],
    "Biên bản kiểm tra": [["Biên bản họp"]],
    Record: [[], ["RECORD OF THE CHECK OF FIGURES"]],
  }).grid();
  expect(sheets.map(isRecord)).toEqual([true, false, true]);
  expect(sheetsToCheck({ sheets }, new Set())).toEqual(new Set(["Biên bản kiểm tra"]));
});

test("sheets that were left out are not in the result, and a new sheet is checked without being asked for", () => {
  const { workbook } = checkedOf({ ...wrongEstimate, "Trang 2": rightEstimate["Dự toán"]! });
  const scope = { leftOut: new Set(["Dự toán"]), plan: undefined };
  const scoped = judge(workbook, scope, undefined, noNotes.notes);
  expect(scoped.check.findings).toEqual([]);
  const added = checkWorkbook({ ...rightEstimate, "Trang 3": wrongEstimate["Dự toán"]! }).grid();
  const again = judge(added, scope, scoped, noNotes.notes);
  expect([...again.sheets]).toEqual(["Trang 3"]);
  expect(again.check.findings).toEqual(startCheck(added, { names: new Set(["Trang 3"]) }).findings);
});

test("a cell with two findings gets one note that says both", () => {
  const at = (rule: Finding["rule"]): Finding => ({ rule, severity: "warning", sheet: "A", cell: "B2", cells: ["B2"], stated: "1" });
  const [mark, ...others] = marksOf(listFindings([at("total-missing"), at("ordinal-is-date")]), { checks, check: paneCheck });
  expect(others).toEqual([]);
  expect(mark?.text.split("\n")).toHaveLength(2);
});

test("cells and times are read and written as people do", () => {
  expect(placeOf("F12")).toEqual({ row: 11, column: 5 });
  expect(placeOf("A1:B2")).toBeUndefined();
  expect(localTime(new Date(2026, 0, 5, 7, 8, 9))).toBe("2026-01-05T07:08:09");
  expect(paneCheck.kept.same("2026-01-05T07:08:09", "7K3F")).toContain("07:08 ngày 05/01/2026");
});
