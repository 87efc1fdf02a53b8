import { checkWorkbook } from "../../../../src/core/checks/check-workbook";
import type { Finding } from "../../../../src/core/checks/finding";
import { compareFingerprint } from "../../../../src/core/checks/fingerprint/compare-fingerprint";
import { fingerprintOf } from "../../../../src/core/checks/fingerprint/fingerprint";
import type { CheckNotes, IgnoredFinding } from "../../../../src/core/checks/notes/check-notes";
import { checkNotesLimits } from "../../../../src/core/checks/notes/check-notes";
import { findingKey } from "../../../../src/core/checks/notes/finding-key";
import type { TableCorrection } from "../../../../src/core/tables/corrections/corrections";
import { checkNotesNamespace, printCheckNotes } from "../../../../src/core/checks/notes/print-check-notes";
import { readCheckNotes } from "../../../../src/core/checks/notes/read-check-notes";
import { settleIgnored } from "../../../../src/core/checks/notes/settle-ignored";
import type { GridText } from "../../../../src/core/tables/grid-of-text";
import { gridOfText } from "../../../../src/core/tables/grid-of-text";
import type { WorkbookGrid } from "../../../../src/core/tables/grid";
import { random } from "../corpus/random";
import { seeds } from "../corpus/seeds";
import { shapes } from "../corpus/shapes";
import { gridOf } from "../corpus/sheet-draft";

const workbook = (...sheets: readonly GridText[]): WorkbookGrid => ({ sheets: sheets.map(gridOfText) });
const note = (finding: Finding, grid: WorkbookGrid): IgnoredFinding => ({
  rule: finding.rule,
  key: findingKey(finding, grid),
  reason: "Đã thống nhất với phòng Tài chính",
  by: "Nguyễn Văn A",
  at: "2026-11-21T19:46:27",
});

const unit = ["", "", "Đơn vị tính: đồng"];
const head = ["Stt", "Nội dung", "Kinh phí"];
const items = [
  ["1", "Thuê hội trường", "12000000"],
  ["2", "In tài liệu", "-8500000"],
  ["3", "Thù lao báo cáo viên", "6000000"],
];
const sheet = (...rows: readonly (readonly string[])[]): GridText => ({ name: "Phụ lục", rows: [unit, head, ...rows] });
const found = (grid: WorkbookGrid, rule: string): readonly Finding[] => checkWorkbook(grid).findings.filter((each) => each.rule === rule);
const keys = (grid: WorkbookGrid, rule: string): readonly string[] => found(grid, rule).map((each) => findingKey(each, grid));

describe("the key of a finding", () => {
  const [first, second, third] = items as [string[], string[], string[]];
  const start = workbook(sheet(first, second, third));
  const [key] = keys(start, "negative-amount");

  test.each([
    ["rows moved down", sheet(["", "", ""], first, second, third)],
    [
      "a row put in above, the rest numbered again",
      sheet(["1", "Thuê xe", "900000"], ["2", ...first.slice(1)], ["3", ...second.slice(1)], third),
    ],
    ["the table sorted otherwise", sheet(third, second, first)],
  ])("is the same with %s", (_, moved) => {
    expect(keys(workbook(moved), "negative-amount")).toEqual([key]);
  });

  test.each([
    ["the figure", sheet(first, ["2", "In tài liệu", "-8500001"], third)],
    ["the words of the row", sheet(first, ["2", "In tờ gấp", "-8500000"], third)],
    ["the sheet's name", { ...sheet(first, second, third), name: "PL2" }],
  ])("is another when %s changes", (_, changed) => {
    const now = keys(workbook(changed), "negative-amount");
    expect(now).toHaveLength(1);
    expect(now).not.toContain(key);
  });

  test("of a total that differs lapses with the total or the sum, not with where the rows stand", () => {
    const wrong = (sum: string, cost = "6000000"): WorkbookGrid =>
      workbook(sheet(first, ["2", "In tài liệu", "8500000"], ["3", "Thù lao báo cáo viên", cost], ["", "Tổng cộng", sum]));
    const [own] = keys(wrong("26600000"), "total-differs");
    const moved = workbook(sheet(["2", "In tài liệu", "8500000"], first, ["", "", ""], third, ["", "Tổng cộng", "26600000"]));
    expect(keys(moved, "total-differs")).toEqual([own]);
    expect(keys(wrong("26700000"), "total-differs")).not.toEqual([own]);
    expect(keys(wrong("26600000", "6000001"), "total-differs")).not.toEqual([own]);
  });

  test("of a formula stays when its row moves and the formula with it", () => {
    const rows = (by: number, odd = "50%"): readonly string[][] =>
      ["12000000", "8500000", "6000000", "1500000", "3000000"].map((amount, at) => [
        String(at + 1),
        `Nội dung thứ ${["một", "hai", "ba", "bốn", "năm"][at] ?? ""}`,
        amount,
        `=C${String(at + 2 + by)}*${at === 2 ? odd : "30%"}`,
      ]);
    const heading = ["Stt", "Nội dung", "Dự toán", "Tạm ứng"];
    const one = workbook({ rows: [heading, ...rows(0)] });
    expect(keys(workbook({ rows: [["Tiêu đề"], heading, ...rows(1)] }), "formula-differs")).toEqual(keys(one, "formula-differs"));
    expect(keys(workbook({ rows: [heading, ...rows(0, "60%")] }), "formula-differs")).not.toEqual(keys(one, "formula-differs"));
  });

  test("tells two findings apart that say the same", () => {
    const twice = workbook(sheet(["1", "Nước uống", "-5"], ["2", "Nước uống", "-5"], ["3", "Nước uống", "-5"]));
    const all = keys(twice, "negative-amount");
    expect(all).toHaveLength(3);
    expect(new Set(all).size).toBe(3);
  });

  test("differs for all findings of seeded sheets", () => {
    for (const [at, { plant }] of seeds.entries())
      for (const make of Object.values(shapes)) {
        const source = random(at * 37 + 1);
        const draft = make(source);
        plant(draft, source);
        const grid = { sheets: [gridOf(draft)] };
        const all = checkWorkbook(grid).findings.map((each) => findingKey(each, grid));
        expect(new Set(all).size).toBe(all.length);
      }
  });
});

describe("settling", () => {
  const grid = workbook(sheet(...items, ["", "Tổng cộng", "1"]));
  const { findings } = checkWorkbook(grid);

  test("what is ignored is set apart, the rest is open, in order", () => {
    const [first, second, ...others] = findings;
    const settled = settleIgnored(findings, [note(second!, grid)], grid);
    expect(settled).toEqual({ open: [first, ...others], ignored: [{ finding: second, note: note(second!, grid) }], lapsed: [] });
  });

  test("a note whose figure changed lapses, and its finding is open again", () => {
    const notes = found(grid, "negative-amount").map((each) => note(each, grid));
    const next = workbook(sheet(items[0]!, ["2", "In tài liệu", "-1"], items[2]!));
    const settled = settleIgnored(found(next, "negative-amount"), notes, next);
    expect(settled).toMatchObject({ open: [{ stated: "-1" }], ignored: [], lapsed: notes });
  });
});

describe("the part that travels with the workbook", () => {
  const grid = workbook(sheet(...items));
  const fingerprint = { ...fingerprintOf(grid), by: "Trần Thị B", at: "2026-11-21T19:46:27" };
  const odd = `"<ba> & 'bốn'" ]]> \u0000 \uffff \ud800 \r\n </checkNotes>`;
  const correction: TableCorrection = {
    sheet: "Phụ lục",
    signs: { headings: ["Stt", "Nội dung", odd], words: ["In tài liệu"] },
    place: 2,
    isLeftOut: true,
    unit: "trieu",
    columns: [{ heading: odd, nth: 1, role: "tax" }],
    rows: [{ words: odd, above: "", below: "Thù lao", nth: 3, role: "group-2" }],
    by: "A & B",
    at: "2026-11-21T19:46:27",
  };
  const notes: CheckNotes = {
    ignored: [{ rule: "page-setup", key: "0123456789ABCDEF", reason: odd, by: "A & B", at: "2026-11-21T19:46:27" }],
    fingerprint,
    corrections: [correction],
  };
  const withInside = (json: string, version = "1"): string =>
    `<checkNotes xmlns="${checkNotesNamespace}" version="${version}">${json}</checkNotes>`;
  const corrupted: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["no sheet", { sheet: undefined }],
    ["a sheet's name that is too long", { sheet: "a".repeat(checkNotesLimits.sheetName + 1) }],
    ["no signs", { signs: undefined }],
    ["signs that would fit any table", { signs: { headings: [], words: [] } }],
    ["a sign that is no text", { signs: { headings: ["Stt", 7], words: [] } }],
    ["too many signs", { signs: { headings: Array.from({ length: checkNotesLimits.signs + 1 }, () => "a"), words: [] } }],
    ["a place that is none", { place: 1.5 }],
    ["a word for yes", { isLeftOut: "yes" }],
    ["an unknown unit", { unit: "usd" }],
    ["an unknown column role", { columns: [{ heading: "", nth: 0, role: "money" }] }],
    ["a column before the first", { columns: [{ heading: "", nth: -1, role: "tax" }] }],
    ["an unknown row role", { rows: [{ words: "", above: "", below: "", nth: 0, role: "group-4" }] }],
    ["a row without neighbours", { rows: [{ words: "", nth: 0, role: "item" }] }],
    ["a row that is none", { rows: ["item"] }],
    ["words that are too long", { rows: [{ words: "a".repeat(checkNotesLimits.words + 1), above: "", below: "", nth: 0, role: "item" }] }],
    ["a name that is no text", { by: 1 }],
  ];
  const withCorrection = (part: Readonly<Record<string, unknown>>): string =>
    withInside(
      JSON.stringify({
        ignored: [],
        corrections: [{ ...correction, signs: { headings: ["Stt"], words: [] }, columns: [], rows: [], ...part }],
      }),
    );
  const damaged = { ok: false, problem: { kind: "damaged" } };

  test("reads back what was printed, whatever was typed", () => {
    expect(readCheckNotes(printCheckNotes(notes))).toEqual({ ok: true, value: notes });
    const none: CheckNotes = { ignored: [], fingerprint: undefined, corrections: [] };
    expect(readCheckNotes(printCheckNotes(none))).toEqual({ ok: true, value: none });

    expect(printCheckNotes(notes)).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/);
  });

  test("a part of the time before corrections reads on, and a correction without a unit is read", () => {
    expect(readCheckNotes(withInside('{"ignored":[]}'))).toEqual({
      ok: true,
      value: { ignored: [], fingerprint: undefined, corrections: [] },
    });
    const withoutUnit = { ...correction, unit: undefined };
    const read = readCheckNotes(printCheckNotes({ ignored: [], fingerprint: undefined, corrections: [withoutUnit] }));
    expect(read).toMatchObject({ ok: true, value: { corrections: [withoutUnit] } });
  });

  test("as a program may have written it again: a declaration, a prefix, other quotes and entities", () => {
    const inside = printCheckNotes(notes).replace(/^<[^>]*>|<[^>]*>$/g, "");
    const again = `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<n:checkNotes version='1' xmlns:n='${checkNotesNamespace}'>${inside.replaceAll('"', "&quot;").replaceAll("&amp;", "&#38;").replaceAll("Đ", "&#x110;")}</n:checkNotes>\n`;
    expect(readCheckNotes(again)).toEqual({ ok: true, value: notes });
  });

  test.each([
    ["nothing", ""],
    ["another part", '<plan xmlns="urn:phuluc:plan" version="1"/>'],
    ["another namespace", withInside("{}").replace(checkNotesNamespace, "urn:other")],
    ["no version", withInside('{"ignored":[]}').replace(' version="1"', "")],
    ["cut off", printCheckNotes({ ignored: [], fingerprint, corrections: [] }).slice(0, -30)],
    ["no JSON", withInside("{ignored")],
    ["other JSON", withInside("[1]")],
    ["a list that is none", withInside('{"ignored":{}}')],
    ["a rule that does not exist", withInside('{"ignored":[{"rule":"x","key":"a","reason":"","by":"","at":""}]}')],
    ["a reason that is no text", withInside('{"ignored":[{"rule":"page-setup","key":"a","reason":1,"by":"","at":""}]}')],
    ["a code with a slip", withInside(`{"ignored":[],"fingerprint":{"code":"AAAA-AAAA-AAAA","sheets":[],"by":"","at":""}}`)],
    ["a row before the first", printCheckNotes(notes).replace(/"row":\d+/, '"row":-1')],
    ["marks that are none", printCheckNotes(notes).replace(/"marks":"A:/, '"marks":"A!')],
    ...corrupted.map(([name, part]): [string, string] => [`a correction with ${name}`, withCorrection(part)]),
    ["corrections that are no list", withInside('{"ignored":[],"corrections":{}}')],
    ["a document type", withInside('{"ignored":[]}').replace("<checkNotes", '<!DOCTYPE a [<!ENTITY b "c">]><checkNotes')],
  ])("%s is a problem, never a throw", (_, xml) => {
    expect(readCheckNotes(xml)).toEqual(damaged);
  });

  test("a later version is left alone", () => {
    expect(readCheckNotes(withInside("{}", "2"))).toEqual({ ok: false, problem: { kind: "unknown-version", version: "2" } });
  });

  test("what is too long is cut before it is written; what is too long when it is read is refused", () => {
    const limits = checkNotesLimits;
    const long: IgnoredFinding = {
      rule: "page-setup",
      key: "A",
      reason: "a".repeat(limits.reason + 1),
      by: "b".repeat(limits.by + 1),
      at: "",
    };
    const printed = printCheckNotes({ ignored: [long], fingerprint: undefined, corrections: [] });
    const cut = { ...long, reason: "a".repeat(limits.reason), by: "b".repeat(limits.by) };
    expect(readCheckNotes(printed)).toEqual({ ok: true, value: { ignored: [cut], fingerprint: undefined, corrections: [] } });
    expect(readCheckNotes(printed.replace("aaa", "aaaa"))).toEqual(damaged);
    const padded = (length: number): string => printCheckNotes(notes).padEnd(length, " ");
    expect(readCheckNotes(padded(limits.xml)).ok).toBe(true);
    expect(readCheckNotes(padded(limits.xml + 1))).toEqual({ ok: false, problem: { kind: "too-large" } });
    const wide = { ...correction, sheet: "s".repeat(300), by: "b".repeat(300), signs: { headings: ["h".repeat(300)], words: [] } };
    expect(readCheckNotes(printCheckNotes({ ignored: [], fingerprint: undefined, corrections: [wide] }))).toMatchObject({
      ok: true,
      value: {
        corrections: [{ sheet: "s".repeat(limits.sheetName), by: "b".repeat(limits.by), signs: { headings: ["h".repeat(limits.words)] } }],
      },
    });
    const many = Array.from({ length: limits.ignored + 1 }, (_, at) => ({ ...notes.ignored[0]!, key: String(at) }));
    expect(readCheckNotes(printCheckNotes({ ignored: many, fingerprint: undefined, corrections: [] }))).toEqual({
      ok: true,
      value: { ignored: many.slice(1), fingerprint: undefined, corrections: [] },
    });
  });

  test("of a workbook that is too large for its marks the code is kept: it says whether, not where", () => {
    const rows = Array.from({ length: 1000 }, (_, row) => ({ row, marks: Array.from({ length: 500 }, () => "A:AAAAA").join(" ") }));
    const large = { ...fingerprint, sheets: [{ name: "Sheet1", rows }] };
    const read = readCheckNotes(printCheckNotes({ ignored: [], fingerprint: large, corrections: [] }));
    expect(read).toEqual({
      ok: true,
      value: { ignored: [], fingerprint: { ...large, sheets: [{ name: "Sheet1", rows: [] }] }, corrections: [] },
    });
    const { same, changed } = compareFingerprint(
      { ...fingerprint, sheets: [{ name: "Phụ lục", rows: [] }] },
      workbook(sheet(...items, ["", "Tổng cộng", "1"])),
    );
    expect({ same, changed }).toEqual({ same: false, changed: [] });
    expect(compareFingerprint({ ...fingerprint, sheets: [{ name: "Phụ lục", rows: [] }] }, grid).same).toBe(true);
  });
});
