import fc from "fast-check";
import { amount } from "../../src/core/money/amount";
import type { Appendix } from "../../src/core/plan/appendix";
import type { Task } from "../../src/core/plan/task";
import { chooseColumns } from "../../src/sheet/appendix-columns";
import { formTable } from "../../src/sheet/form-rows";
import { printableWidthPoints } from "../../src/sheet/page";
import { longestWordPoints } from "../../src/sheet/wrap-text";

const task = (more: Partial<Task> = {}): Task => ({
  ordinal: "01",
  content: "Tập huấn cho cán bộ cấp xã về an toàn thông tin",
  leads: { text: "Phòng Văn hóa - Xã hội", names: [] },
  cooperators: { text: "Các ấp; Đoàn Thanh niên", names: [] },
  timeframe: { text: "Quý II/2026", kind: "other", from: undefined, to: undefined },
  cost: amount("25000000"),
  funding: "",
  source: undefined,
  ...more,
});

const table = (tasks: readonly Task[], more: Partial<Appendix> = {}): ReturnType<typeof formTable> =>
  formTable({
    title: "",
    reference: { kind: "", number: undefined, symbol: undefined, day: undefined, month: undefined, year: undefined, issuedBy: undefined },
    unit: "dong",
    tasks,
    ...more,
  });

const sum = (widths: readonly number[]): number => widths.reduce((total, each) => total + each, 0);
const wide = task({ cost: amount("1234567890123"), funding: "Ngân sách trung ương", leads: { text: "Văn phòng", names: [] } });
const eight = table([wide], { options: { remarks: true } });

test("a common appendix stands upright in 12 points, without a word to say", () => {
  expect(chooseColumns(table([task(), task()]), undefined)).toMatchObject({ orientation: "Portrait", typePoints: 12, notes: [] });
});

test("columns for sources of funds and remarks come where they are wanted, and eight of them need a landscape page", () => {
  expect(table([task()]).columns).toHaveLength(6);
  expect(eight.columns).toEqual(["ordinal", "content", "leads", "cooperators", "timeframe", "cost", "funding", "remarks"]);
  expect(chooseColumns(eight, undefined)).toMatchObject({ orientation: "Landscape", typePoints: 12, notes: [] });
});

test("where the officer wants portrait all the same, type goes down to 11 and no further, and both are told", () => {
  const { orientation, typePoints, notes, widthsPoints } = chooseColumns(eight, "Portrait");
  expect({ orientation, typePoints }).toEqual({ orientation: "Portrait", typePoints: 11 });
  expect(notes).toEqual(expect.arrayContaining([{ kind: "landscape-needed" }, { kind: "smaller-type", points: 11 }]));
  expect(sum(widthsPoints)).toBeLessThanOrEqual(printableWidthPoints("Portrait"));
});

test("a task that would run down a third of the page proposes landscape; the officer's portrait stays without a note", () => {
  const long = table([task({ content: "Rà soát, sửa chữa và nâng cấp ".repeat(40) })]);
  expect(chooseColumns(long, undefined).orientation).toBe("Landscape");
  expect(chooseColumns(long, "Portrait")).toMatchObject({ orientation: "Portrait", notes: [] });
});

test("a word as long as a column is told", () => {
  const { notes } = chooseColumns(table([task({ content: "A".repeat(80) })]), undefined);
  expect(notes).toEqual([{ kind: "words-cut", columns: ["content"] }]);
});

test("the fullest column gets the room", () => {
  const narrow = chooseColumns(table([task()]), undefined).widthsPoints;
  const many = chooseColumns(
    table([task({ cooperators: { text: "Hội Liên hiệp Phụ nữ; Hội Nông dân; ".repeat(4), names: [] } })]),
    undefined,
  );
  expect(many.widthsPoints[3]).toBeGreaterThan(narrow[3]!);
});

test("whatever the texts: within the page, in whole pixels, no column narrower than its longest common word", () => {
  const words = fc.array(fc.constantFrom("nghiên", "cứu", "ở", "Ủy", "ban", "nhân", "dân", "thực", "hiện", "nghiệp"), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, words, fc.nat()), { minLength: 1, maxLength: 8 }), (rows) => {
      const tasks = rows.map(([content, leads, cooperators, cost]) =>
        task({
          content: content.join(" "),
          leads: { text: leads.join(" "), names: [] },
          cooperators: { text: cooperators.join(" "), names: [] },
          cost: amount(String(cost)),
        }),
      );
      const { widthsPoints, orientation } = chooseColumns(table(tasks), undefined);
      expect(sum(widthsPoints)).toBeLessThanOrEqual(printableWidthPoints(orientation));
      expect(sum(widthsPoints)).toBeGreaterThan(printableWidthPoints(orientation) - 1);
      for (const width of widthsPoints) expect((width / 0.75) % 1).toBe(0);
      const longest = longestWordPoints("nghiên nghiệp Thanh", { fontSize: 12, bold: false });
      for (const column of [1, 2, 3]) expect(widthsPoints[column]).toBeGreaterThan(longest);
    }),
    { numRuns: 40 },
  );
});
