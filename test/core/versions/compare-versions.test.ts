import { addDecimals, decimalText, readDecimal, zeroDecimal } from "../../../src/core/money/decimal";
import type { GridText } from "../../../src/core/tables/grid-of-text";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import type { WorkbookGrid } from "../../../src/core/tables/grid";
import { compareVersions } from "../../../src/core/versions/compare-versions";
import type { RowChange, TableComparison } from "../../../src/core/versions/version-comparison";
import type { Random } from "../checks/corpus/random";
import { random } from "../checks/corpus/random";
import { shapes } from "../checks/corpus/shapes";
import type { SheetDraft } from "../checks/corpus/sheet-draft";
import { gridOf } from "../checks/corpus/sheet-draft";
import { numberOfRuns } from "../number-of-runs";

const workbook = (...sheets: readonly GridText[]): WorkbookGrid => ({ sheets: sheets.map(gridOfText) });

const head = ["Stt", "Nội dung", "Cơ quan chủ trì", "Thời gian", "Kinh phí"];
const unit = ["", "", "", "", "Đơn vị tính: đồng"];
const hall = ["1", "Thuê hội trường", "Sở Nội vụ", "Quý I/2026", "12000000"];
const print = ["2", "In tài liệu tuyên truyền", "Sở Tư pháp", "Quý II/2026", "8500000"];
const speaker = ["3", "Thù lao báo cáo viên", "Sở Tài chính", "Quý III/2026", "6000000"];
const sheet = (...rows: readonly (readonly string[])[]): GridText => ({ name: "Phụ lục", rows: [unit, head, ...rows] });
const total = (amount: string): readonly string[] => ["", "Tổng cộng", "", "", amount];

function compareOne(before: GridText, after: GridText): TableComparison {
  const { tables, addedTables, removedTables } = compareVersions(workbook(before), workbook(after));
  expect([tables.length, addedTables, removedTables]).toEqual([1, [], []]);
  return tables[0]!;
}

const inShort = ({ kind, before, after, fields, amounts }: RowChange): string =>
  `${kind} ${(after ?? before)?.content ?? ""}: ${fields.map((each) => `${each.field} ${each.before} -> ${each.after}`).join("; ")} [${amounts.join(" ")}]`;

test("the same rows in another order are no difference, renumbered and all", () => {
  const { changes, same, totals } = compareOne(
    sheet(hall, print, speaker, total("26500000")),
    sheet(["1", ...speaker.slice(1)], ["2", ...hall.slice(1)], ["3", ...print.slice(1)], total("26500000")),
  );
  expect({ changes, same }).toEqual({ changes: [], same: 3 });
  expect(totals).toEqual([{ heading: "Kinh phí", before: "26500000", after: "26500000", change: "0", rows: "0", rest: "0" }]);
});

test("added, removed and changed rows, the largest money first, and the total to the last đồng", () => {
  const {
    changes,
    totals,
    unit: counted,
  } = compareOne(
    sheet(hall, print, speaker, total("26500000")),
    sheet(
      ["1", "Thuê hội trường", "Sở Nội vụ", "Quý I/2026", "12000001"],
      ["2", "Thù lao báo cáo viên", "Sở Tư pháp", "Quý IV/2026", "6000000"],
      ["3", "Thuê xe đưa đón đại biểu", "Sở Nội vụ", "Quý I/2026", "9000000"],
      total("27000001"),
    ),
  );
  expect(changes.map(inShort)).toEqual([
    "added Thuê xe đưa đón đại biểu: lead  -> Sở Nội vụ; timeframe  -> Quý I/2026; amount  -> 9000000 [9000000]",
    "removed In tài liệu tuyên truyền: lead Sở Tư pháp -> ; timeframe Quý II/2026 -> ; amount 8500000 ->  [-8500000]",
    "changed Thuê hội trường: amount 12000000 -> 12000001 [1]",
    "changed Thù lao báo cáo viên: lead Sở Tài chính -> Sở Tư pháp; timeframe Quý III/2026 -> Quý IV/2026 [0]",
  ]);
  expect(totals).toEqual([{ heading: "Kinh phí", before: "26500000", after: "27000001", change: "500001", rows: "500001", rest: "0" }]);
  expect(counted).toBe("dong");
});

test("a small rewording is one row changed, another number in it is another task", () => {
  const lot = (number: string, amount: string): readonly string[] => [number, `Gói thầu số ${number}: xây lắp tuyến kênh`, "", "", amount];
  const { changes } = compareOne(
    sheet(print, lot("1", "5000000"), total("13500000")),
    sheet(["1", "In tài liệu tuyên truyền, phổ biến", "Sở Tư pháp", "Quý II/2026", "8500000"], lot("2", "7000000"), total("15500000")),
  );
  expect(changes.map(inShort)).toEqual([
    "added Gói thầu số 2: xây lắp tuyến kênh: amount  -> 7000000 [7000000]",
    "removed Gói thầu số 1: xây lắp tuyến kênh: amount 5000000 ->  [-5000000]",
    "changed In tài liệu tuyên truyền, phổ biến: content In tài liệu tuyên truyền -> In tài liệu tuyên truyền, phổ biến [0]",
  ]);
});

test("a row under another group has moved; a group with another name is the same group", () => {
  const groups = (first: string, moved: "first" | "second"): GridText =>
    sheet(
      ["*I", `*${first}`, "", "", moved === "first" ? "26500000" : "18000000"],
      hall,
      speaker,
      ...(moved === "first" ? [print] : []),
      ["*II", "*Đào tạo, bồi dưỡng", "", "", moved === "first" ? "9000000" : "17500000"],
      ["1", "Mở lớp tập huấn cấp xã", "Sở Nội vụ", "Quý I/2026", "9000000"],
      ...(moved === "second" ? [print] : []),
      total("35500000"),
    );
  const { changes, totals } = compareOne(groups("Công tác tuyên truyền", "first"), groups("Truyền thông", "second"));
  expect(changes.map(inShort)).toEqual([
    "changed Truyền thông: content Công tác tuyên truyền -> Truyền thông [0]",
    "changed In tài liệu tuyên truyền: group Công tác tuyên truyền -> Đào tạo, bồi dưỡng [0]",
  ]);
  expect(totals[0]).toMatchObject({ change: "0", rows: "0", rest: "0" });
});

test("a total that its own rows do not add up to leaves a rest, said apart", () => {
  const { changes, totals } = compareOne(sheet(hall, print, total("20500000")), sheet(hall, print, total("20400000")));
  expect(changes).toEqual([]);
  expect(totals[0]).toMatchObject({ change: "-100000", rows: "0", rest: "-100000" });
});

test("nghìn đồng against đồng: the same money is no change", () => {
  const thousands: GridText = {
    name: "Phụ lục",
    rows: [
      ["", "", "", "", "Đơn vị tính: nghìn đồng"],
      head,
      ...[hall, print].map((row) => row.map((text, at) => (at === 4 ? text.slice(0, -3) : text))),
      total("20500"),
    ],
  };
  const { changes, totals, unit: counted } = compareOne(thousands, sheet(hall, print, total("20500000")));
  expect({ changes, counted }).toEqual({ changes: [], counted: "dong" });
  expect(totals[0]).toMatchObject({ before: "20500000", change: "0" });
});

test("bodies and times written otherwise are the same ones", () => {
  const { changes } = compareOne(
    sheet(["1", "Rà soát hồ sơ", "UBND tỉnh", "Trước ngày 30/6/2026", "5000000"], print),
    sheet(["1", "Rà soát hồ sơ", "Ủy ban nhân dân tỉnh", "trước 30-6-2026", "5000000"], print),
  );
  expect(changes).toEqual([]);
});

test("several tables are matched by sheet and contents; a new one and a dropped one are said", () => {
  const named = (name: string, ...rows: readonly (readonly string[])[]): GridText => ({ ...sheet(...rows), name });
  const lorries = ["1", "Sửa chữa ô tô chở rác", "Sở Xây dựng", "Quý I/2026", "5000000"];
  const books = ["1", "Mua tủ sách pháp luật", "Sở Tư pháp", "Quý I/2026", "7000000"];
  const { tables, addedTables, removedTables } = compareVersions(
    workbook(named("PL1", hall, print), named("PL2", lorries)),
    workbook(named("Mới", books), named("Phụ lục 1", hall, print)),
  );
  expect(tables.map(({ before, after, changes }) => [before.sheet, after.sheet, changes.length])).toEqual([["PL1", "Phụ lục 1", 0]]);
  expect([removedTables.map((each) => each.sheet), addedTables.map((each) => each.sheet)]).toEqual([["PL2"], ["Mới"]]);
});

test("two sheets of one workbook", () => {
  const both = workbook({ ...sheet(hall, print), name: "Hôm qua" }, { ...sheet(hall), name: "Hôm nay" });
  const { tables } = compareVersions(both, both, { before: "Hôm qua", after: "Hôm nay" });
  expect(tables[0]?.changes.map(inShort)).toEqual([
    "removed In tài liệu tuyên truyền: lead Sở Tư pháp -> ; timeframe Quý II/2026 -> ; amount 8500000 ->  [-8500000]",
  ]);
});

/** Another version of a clean table: figures, rows and their order changed as hands do. Totals are left as they were: what they miss is the rest. */
function edited(draft: SheetDraft, source: Random): SheetDraft {
  const rows = draft.rows.map((row) => [...row]);
  const [amountColumn = 0] = draft.amounts;
  for (const row of draft.items) {
    const line = rows[row];
    if (line === undefined) continue;
    if (source.chance(15) && /^\d+$/.test(line[amountColumn] ?? "")) line[amountColumn] = String(source.between(1, 90_000_000));
    if (source.chance(8)) rows[row] = [];
  }
  const [one, other] = [source.pick(draft.items), source.pick(draft.items)];
  [rows[one], rows[other]] = [rows[other] ?? [], rows[one] ?? []];
  return { ...draft, rows };
}

test.each(Object.entries(shapes))("%s: the changes of the rows and the rest are the change of each total, exactly", (_, make) => {
  for (let seed = 0; seed < numberOfRuns(20); seed++) {
    const source = random(seed * 7919 + 11);
    const draft = make(source);
    const [before, after] = [{ sheets: [gridOf(draft)] }, { sheets: [gridOf(edited(draft, source))] }];
    expect(compareVersions(before, before).tables.flatMap(({ changes }) => changes)).toEqual([]);
    for (const { changes, totals } of compareVersions(before, after).tables)
      for (const [column, { before: from, after: to, change, rows, rest }] of totals.entries()) {
        const number = (text: string | undefined) => readDecimal(text ?? "") ?? zeroDecimal;
        const sum = changes.reduce((all, each) => addDecimals(all, number(each.amounts[column])), zeroDecimal);
        expect(decimalText(sum)).toBe(rows);
        expect(decimalText(addDecimals(number(from), number(change)))).toBe(to);
        expect(decimalText(addDecimals(number(rows), number(rest)))).toBe(change);
      }
  }
});

test.each(["appendix, typed", "appendix, formulas", "with tax"])("%s: rows in any order are no difference", (name) => {
  for (let seed = 0; seed < numberOfRuns(20); seed++) {
    const source = random(seed * 13 + 1);
    const draft = shapes[name]!(source);
    const places = [...draft.items];
    const left = [...draft.items];
    const rows = draft.rows.map((row) => [...row]);
    for (const place of places) rows[place] = draft.rows[left.splice(source.between(0, left.length - 1), 1)[0] ?? 0] ?? [];
    const { tables } = compareVersions({ sheets: [gridOf(draft)] }, { sheets: [gridOf({ ...draft, rows })] });
    expect(tables).toHaveLength(1);
    expect(tables.flatMap(({ changes }) => changes.map(inShort))).toEqual([]);
  }
});

test("where both totals are right the rows explain everything", () => {
  for (let seed = 0; seed < numberOfRuns(60); seed++) {
    const source = random(seed * 31 + 5);
    const row = (number: number): readonly string[] => [
      String(number),
      `Nhiệm vụ ${String(source.between(1, 12))} của đợt này`,
      "",
      "",
      String(source.between(1, 99_999_999)),
    ];
    const version = (): GridText => {
      const rows = Array.from({ length: source.between(2, 9) }, (_, at) => row(at + 1));
      return sheet(...rows, total(String(rows.reduce((sum, line) => sum + Number(line[4]), 0))));
    };
    for (const { totals } of compareVersions(workbook(version()), workbook(version())).tables)
      for (const { rest } of totals) expect(rest).toBe("0");
  }
});
