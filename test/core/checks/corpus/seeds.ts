/** One mistake for each rule, put into a clean sheet: what officers really do. Each says which rules may report it and at which cell. */
import type { RuleName } from "../../../../src/core/checks/finding";
import { address, columnName } from "../../../../src/core/tables/address";
import type { SheetGrid } from "../../../../src/core/tables/grid";
import type { Random } from "./random";
import { goodPage } from "./shapes";
import type { SheetDraft } from "./sheet-draft";
import { copyRow, put, textAt } from "./sheet-draft";

export interface Seeded {
  /** The cell that a finding must name. */
  readonly cell: string;
  /** Sheets beside the drafted one. */
  readonly others?: readonly SheetGrid[];
}

export interface Seed {
  readonly rule: RuleName;
  /** Rules that say the same of this mistake as well. */
  readonly also?: readonly RuleName[];
  /** Undefined where the shape has no place for this mistake. */
  readonly plant: (draft: SheetDraft, source: Random) => Seeded | undefined;
}

const bare = (text: string): string => text.replace("*", "");
const isNumber = (text: string): boolean => /^\*?-?\d+$/.test(text);

/** Another number than this one, as hands make it: a digit, a swapped pair, a zero too many, a thousand more. */
function slip(text: string, source: Random): string {
  const digits = bare(text);
  const at = source.between(0, Math.max(0, Math.min(digits.length - 2, 4)));
  const [one, next] = [digits.charAt(at), digits.charAt(at + 1)];
  const changed = source.pick([
    `${digits.slice(0, at)}${String((Number(one) % 9) + 1)}${digits.slice(at + 1)}`,
    one === next ? `${digits}0` : `${digits.slice(0, at)}${next}${one}${digits.slice(at + 2)}`,
    `${digits}0`,
    String(BigInt(digits) + 1_250_000n),
  ]);
  return /^0/.test(changed) || changed === digits ? `9${digits}` : changed;
}

const firstAmount = ({ amounts }: SheetDraft): number => amounts[0] ?? 0;

function wrongTotal(draft: SheetDraft, source: Random): Seeded | undefined {
  const column = source.pick(draft.amounts);
  if (draft.total === undefined || draft.formulas || !isNumber(textAt(draft, draft.total.row, column))) return undefined;
  put(draft, draft.total.row, column, slip(textAt(draft, draft.total.row, column), source));
  draft.words = undefined;
  return { cell: address(draft.total.row, column) };
}

function sumRange(draft: SheetDraft, row: number, column: number): { readonly first: number; readonly last: number } | undefined {
  const found = /^\*?=SUM\([A-Z]+(\d+):[A-Z]+(\d+)\)$/.exec(textAt(draft, row, column));
  return found === null ? undefined : { first: Number(found[1]) - 1, last: Number(found[2]) - 1 };
}

/** A sum over a stretch of rows, with its place. */
function sumPlace(
  draft: SheetDraft,
  source: Random,
): { readonly row: number; readonly column: number; readonly first: number; readonly last: number } | undefined {
  const sums = [...draft.groups, ...(draft.total === undefined ? [] : [draft.total])];
  const places = sums.flatMap(({ row }) =>
    draft.amounts.flatMap((column) => {
      const range = sumRange(draft, row, column);
      return range === undefined || range.last - range.first < 2 ? [] : [{ row, column, ...range }];
    }),
  );
  return places.length === 0 ? undefined : source.pick(places);
}

function typedItem(draft: SheetDraft, source: Random): { readonly row: number; readonly column: number } | undefined {
  const places = draft.items.flatMap((row) =>
    draft.amounts.filter((column) => isNumber(textAt(draft, row, column))).map((column) => ({ row, column })),
  );
  return places.length === 0 ? undefined : source.pick(places);
}

const dotted = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ".");

function column(draft: SheetDraft, name: string): number | undefined {
  return draft.columns[name];
}

export const seeds: readonly Seed[] = [
  { rule: "total-differs", also: ["tax-differs"], plant: wrongTotal },
  {
    rule: "subtotal-differs",
    plant: (draft, source) => {
      if (draft.formulas || draft.groups.length === 0) return undefined;
      const { row } = source.pick(draft.groups);
      const at = source.pick(draft.amounts);
      put(draft, row, at, slip(textAt(draft, row, at), source));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "row-left-out",
    plant: (draft, source) => {
      const place = sumPlace(draft, source);
      if (place === undefined) return undefined;
      const name = columnName(place.column);
      const [first, last] = source.chance(60) ? [place.first, place.last - 1] : [place.first + 1, place.last];
      put(draft, place.row, place.column, `=SUM(${name}${String(first + 1)}:${name}${String(last + 1)})`);
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "counted-twice",
    plant: (draft) => {
      const at = firstAmount(draft);
      const { total } = draft;
      const [first] = total?.parts ?? [];
      if (
        total === undefined ||
        first === undefined ||
        draft.groups.length === 0 ||
        !draft.groups.some(({ row }) => total.parts.includes(row)) ||
        !draft.formulas
      )
        return undefined;
      const top = Math.min(first, ...draft.items);
      put(draft, total.row, at, `=SUM(${address(top, at)}:${address(total.row - 1, at)})`);
      return { cell: address(total.row, at) };
    },
  },
  {
    rule: "total-missing",
    plant: (draft) => {
      if (draft.total === undefined) return undefined;
      for (const at of draft.amounts) put(draft, draft.total.row, at, "");
      return { cell: address(draft.total.row, firstAmount(draft)) };
    },
  },
  {
    rule: "typed-total",
    plant: (draft) => {
      const { total } = draft;
      if (total === undefined || !draft.formulas || (draft.groups.length < 2 && draft.amounts.length < 2)) return undefined;
      const at = draft.amounts.find((each) => draft.items.every((row) => isNumber(textAt(draft, row, each))));
      if (at === undefined) return undefined;
      const sum = draft.items.reduce((all, row) => all + BigInt(bare(textAt(draft, row, at))), 0n);
      put(draft, total.row, at, String(sum));
      return { cell: address(total.row, at) };
    },
  },
  {
    rule: "total-filtered",
    plant: (draft, source) => {
      const place = sumPlace(draft, source);
      if (place === undefined || !draft.items.includes(place.first)) return undefined;
      const rows = Array.from({ length: place.last - place.first + 1 }, (_, step) => place.first + step);
      if (!rows.every((row) => isNumber(textAt(draft, row, place.column)))) return undefined;
      const hidden = source.pick(rows);
      draft.hiddenRows.push(hidden);
      // By a filter, or by hand, which only SUBTOTAL(109) leaves out.
      const byFilter = source.chance(60);
      if (byFilter) draft.filteredAreas.push({ top: draft.headerRow, left: 0, bottom: place.last, right: place.column });
      const shown = rows.filter((row) => row !== hidden).reduce((all, row) => all + BigInt(bare(textAt(draft, row, place.column))), 0n);
      put(
        draft,
        place.row,
        place.column,
        `=SUBTOTAL(${byFilter ? "9" : "109"},${address(place.first, place.column)}:${address(place.last, place.column)}) -> ${String(shown)}`,
      );
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "result-stale",
    also: ["row-sum-differs", "column-formula-differs"],
    plant: (draft, source) => {
      const place = sumPlace(draft, source);
      if (place === undefined) return undefined;
      put(draft, place.row, place.column, `${textAt(draft, place.row, place.column)} -> ${String(source.between(1_000_001, 9_999_999))}`);
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "column-formula-differs",
    also: ["row-sum-differs"],
    plant: (draft, source) => {
      const whole = column(draft, "whole");
      if (whole === undefined || !textAt(draft, draft.headerRow + 2, whole).includes("=2+3+4")) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, whole, String(source.between(100_001, 900_000)));
      return { cell: address(row, whole) };
    },
  },
  {
    rule: "row-sum-differs",
    also: ["column-formula-differs"],
    plant: (draft, source) => {
      const whole = column(draft, "whole");
      if (whole === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, whole, String(source.between(100_001, 900_000)));
      return { cell: address(row, whole) };
    },
  },
  {
    rule: "product-differs",
    plant: (draft, source) => {
      const at = column(draft, "before") ?? (column(draft, "quantity") === undefined ? undefined : column(draft, "amount"));
      const [quantity, price] = [column(draft, "quantity"), column(draft, "price")];
      if (at === undefined || quantity === undefined || price === undefined) return undefined;
      const row = source.pick(draft.items);
      const product = BigInt(textAt(draft, row, quantity)) * BigInt(textAt(draft, row, price));
      put(draft, row, at, source.chance(50) ? String(product * source.pick([10n, 100n, 1000n])) : slip(String(product), source));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "tax-differs",
    also: ["total-differs"],
    plant: (draft, source) => {
      const at = column(draft, "tax");
      if (at === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, slip(textAt(draft, row, at), source));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "shares-not-hundred",
    plant: (draft, source) => {
      const at = column(draft, "share");
      if (at === undefined || draft.total === undefined) return undefined;
      put(draft, source.pick(draft.items), at, String(source.between(12, 19)));
      return { cell: address(draft.total.row, at) };
    },
  },
  {
    rule: "words-differ",
    plant: (draft, source) => {
      if (draft.words === undefined) return undefined;
      const { row, column: at } = draft.words;
      const text = textAt(draft, row, at);
      const changes: readonly (readonly [RegExp, string])[] = [
        [/triệu/, "tỷ"],
        [/mươi/, "trăm"],
        [/ bảy/, " tám"],
        [/ năm/, " sáu"],
        [/ hai/, " ba"],
        [/nghìn/, "triệu"],
      ];
      const usable = changes.filter(([word]) => word.test(text));
      if (usable.length === 0) return undefined;
      const [word, other] = source.pick(usable);
      put(draft, row, at, text.replace(word, other));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "words-missing",
    plant: (draft) => {
      if (draft.words === undefined || draft.total === undefined) return undefined;
      put(draft, draft.words.row, draft.words.column, "");
      return { cell: address(draft.total.row, firstAmount(draft)) };
    },
  },
  {
    rule: "old-font",
    plant: (draft, source) => {
      const row = source.pick(draft.items);
      draft.styles.set(address(row, draft.columns["content"] ?? 1), { font: source.pick([".VnTime", ".VnArial", "VNI-Times"]) });
      return { cell: address(row, draft.columns["content"] ?? 1) };
    },
  },
  {
    rule: "cell-error",
    plant: (draft, source) => {
      const [row, at] = [source.pick(draft.items), source.pick(draft.amounts)];
      put(draft, row, at, source.pick(["=B1+C1 -> #VALUE!", "=A1/0 -> #DIV/0!", "=#REF!+1 -> #REF!", "#N/A"]));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "unknown-function",
    plant: (draft, source) => {
      const row = draft.words?.row ?? draft.rows.length;
      put(draft, row, 0, `=${source.pick(["VND", "DocSo", "DOCTIEN", "SoThanhChu"])}(A1)${source.chance(50) ? " -> #NAME?" : ""}`);
      return { cell: address(row, 0) };
    },
  },
  {
    rule: "circular-formula",
    plant: (draft, source) => {
      const place = sumPlace(draft, source);
      if (place === undefined) return undefined;
      const name = columnName(place.column);
      const [first, last] = [Math.min(place.first, place.row), Math.max(place.last, place.row)];
      put(draft, place.row, place.column, `=SUM(${name}${String(first + 1)}:${name}${String(last + 1)}) -> 0`);
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "number-as-text",
    plant: (draft, source) => {
      const place = typedItem(draft, source);
      if (place === undefined) return undefined;
      const digits = bare(textAt(draft, place.row, place.column));
      put(
        draft,
        place.row,
        place.column,
        `'${source.pick([digits, dotted(digits), ` ${digits} `, `${dotted(digits)} đ`, `\u00a0${digits}`])}`,
      );
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "mixed-separators",
    plant: (draft) => {
      const at = firstAmount(draft);
      const typed = draft.items.filter((row) => isNumber(textAt(draft, row, at)) && bare(textAt(draft, row, at)).length > 6);
      const [first, ...rest] = typed;
      if (first === undefined || rest.length < 2) return undefined;
      for (const row of rest) put(draft, row, at, `'${dotted(bare(textAt(draft, row, at)))}`);
      put(draft, first, at, `'${dotted(bare(textAt(draft, first, at))).replaceAll(".", ",")}`);
      return { cell: address(first, at) };
    },
  },
  {
    rule: "fraction-of-dong",
    plant: (draft, source) => {
      const place = typedItem(draft, source);
      if (
        place === undefined ||
        draft.unitRow === undefined ||
        !/: ?đồng|: Đồng/i.test(textAt(draft, draft.unitRow, (draft.rows[draft.unitRow]?.length ?? 1) - 1).normalize("NFC"))
      )
        return undefined;
      put(draft, place.row, place.column, `${bare(textAt(draft, place.row, place.column))}.25`);
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "negative-amount",
    plant: (draft, source) => {
      const place = typedItem(draft, source);
      if (place === undefined) return undefined;
      put(draft, place.row, place.column, `-${bare(textAt(draft, place.row, place.column))}`);
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "too-many-digits",
    plant: (draft, source) => {
      const place = typedItem(draft, source);
      if (place === undefined) return undefined;
      put(draft, place.row, place.column, `1234567890123456${String(source.between(100, 999))}`);
      return { cell: address(place.row, place.column) };
    },
  },
  {
    rule: "unit-missing",
    plant: (draft) => {
      if (draft.unitRow === undefined || /\(đồng\)/.test((draft.rows[draft.headerRow] ?? []).join(" "))) return undefined;
      const line = draft.rows[draft.unitRow];
      if (line !== undefined) line.fill("");
      return { cell: address(draft.headerRow, firstAmount(draft)) };
    },
  },
  {
    rule: "units-disagree",
    plant: (draft, source) => {
      const at = source.pick(draft.amounts);
      const heading = textAt(draft, draft.headerRow, at);
      if (draft.unitRow === undefined || heading === "" || heading.includes("(")) return undefined;
      const line = (draft.rows[draft.unitRow] ?? []).join(" ").normalize("NFC").toLowerCase();
      put(draft, draft.headerRow, at, `${heading} (${/triệu|trieu/.test(line) ? "đồng" : "triệu đồng"})`);
      return { cell: address(draft.headerRow, at) };
    },
  },
  {
    rule: "duplicate-task",
    plant: (draft, source) => {
      if (draft.formulas) return undefined;
      const row = source.pick(draft.items);
      copyRow(draft, row);
      return { cell: address(row + 1, draft.columns["content"] ?? 1) };
    },
  },
  {
    rule: "hidden-money",
    plant: (draft, source) => {
      const at = firstAmount(draft);
      if (source.chance(30)) {
        draft.hiddenColumns.push(at);
        return { cell: columnName(at) };
      }
      const row = source.pick(draft.items);
      draft.hiddenRows.push(row);
      return { cell: address(row, at) };
    },
  },
  {
    rule: "formula-differs",
    also: ["product-differs", "column-formula-differs", "row-sum-differs"],
    plant: (draft, source) => {
      const at = [...draft.amounts].find((each) => draft.items.every((row) => textAt(draft, row, each).startsWith("=")));
      const inner = draft.items.slice(1, -1);
      if (at === undefined || inner.length < 3) return undefined;
      const row = source.pick(inner);
      const own = textAt(draft, row, at);
      put(draft, row, at, own.includes("*") ? `${own}*2` : `${own}+1000`);
      return { cell: address(row, at) };
    },
  },
  {
    rule: "typed-among-formulas",
    also: ["product-differs", "column-formula-differs", "row-sum-differs"],
    plant: (draft, source) => {
      const at = [...draft.amounts].find((each) => draft.items.every((row) => textAt(draft, row, each).startsWith("=")));
      if (at === undefined || draft.items.length < 6) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, String(source.between(1001, 99_999)));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "ordinal-gap",
    plant: (draft, source) => {
      const at = column(draft, "ordinal");
      const later = draft.items.filter(
        (row, index) =>
          at !== undefined &&
          draft.items[index - 1] === row - 1 &&
          draft.items[index + 1] !== row + 1 &&
          /^\d+$/.test(textAt(draft, row, at)),
      );
      if (at === undefined || later.length === 0) return undefined;
      const row = source.pick(later);
      put(draft, row, at, String(Number(textAt(draft, row, at)) + source.between(1, 4)));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "ordinal-repeated",
    plant: (draft, source) => {
      const at = column(draft, "ordinal");
      const later = draft.items.filter(
        (row, index) => at !== undefined && draft.items[index - 1] === row - 1 && Number(textAt(draft, row, at)) > 2,
      );
      if (at === undefined || later.length === 0) return undefined;
      const row = source.pick(later);
      put(draft, row, at, textAt(draft, row - 1, at));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "ordinal-is-date",
    plant: (draft, source) => {
      const at = column(draft, "ordinal");
      if (at === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, String(45_658 + source.between(0, 300)));
      draft.styles.set(address(row, at), { numberFormat: source.pick(["d-mmm", "dd/mm/yyyy", "m/d/yyyy"]) });
      return { cell: address(row, at) };
    },
  },
  {
    rule: "lead-missing",
    plant: (draft, source) => {
      const at = column(draft, "lead");
      if (at === undefined || draft.items.length < 4) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, source.pick(["", "' "]));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "lead-also-cooperator",
    plant: (draft, source) => {
      const [lead, others] = [column(draft, "lead"), column(draft, "cooperator")];
      if (lead === undefined || others === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, others, `${textAt(draft, row, others)}; ${textAt(draft, row, lead)}`);
      return { cell: address(row, others) };
    },
  },
  {
    rule: "body-not-existing",
    plant: (draft, source) => {
      const at = column(draft, source.pick(["lead", "cooperator"]));
      if (at === undefined) return undefined;
      put(draft, 2, 0, "(Kèm theo Kế hoạch số 15/KH-UBND ngày 20 tháng 4 năm 2025)");
      const row = source.pick(draft.items);
      const gone = source.pick([
        "Sở Thông tin và Truyền thông",
        "Sở Kế hoạch và Đầu tư",
        "Sở Lao động - Thương binh và Xã hội",
        "Sở Giao thông vận tải",
      ]);
      put(draft, row, at, source.chance(50) ? gone : `${gone}; Công an tỉnh`);
      return { cell: address(row, at) };
    },
  },
  {
    rule: "day-does-not-exist",
    plant: (draft, source) => {
      const at = column(draft, "time");
      if (at === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, source.pick(["31/6/2025", "Trước ngày 30/02/2025", "ngày 31/4/2025", "29/2/2025"]));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "date-as-text",
    plant: (draft, source) => {
      const at = column(draft, "date");
      if (at === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, source.pick(["'15/06/2025", "'1/9/2025", "'20-11-2025"]));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "timeframe-cannot-be",
    plant: (draft, source) => {
      const at = column(draft, "time");
      if (at === undefined || column(draft, "date") !== undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, source.pick(["Quý V/2025", "Tháng 13/2025", "15/9/2025 - 01/3/2025", "Từ 9/2025 đến 3/2025"]));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "timeframe-outside-year",
    plant: (draft, source) => {
      const at = column(draft, "time");
      if (at === undefined || column(draft, "date") !== undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, source.pick(["Quý II/2023", "Tháng 8/2027", "Năm 2024", "Trước ngày 15/10/2024"]));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "timeframe-over",
    plant: (draft, source) => {
      const at = column(draft, "time");
      if (at === undefined || column(draft, "date") !== undefined) return undefined;
      put(draft, 2, 0, "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2025)");
      const row = source.pick(draft.items);
      put(draft, row, at, source.pick(["Trước ngày 03/01/2025", "01/01/2025 - 04/01/2025", "Xong trước 02/01/2025"]));
      return { cell: address(row, at) };
    },
  },
  {
    rule: "source-missing",
    plant: (draft, source) => {
      const at = column(draft, "source");
      if (at === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, at, "");
      return { cell: address(row, at) };
    },
  },
  {
    rule: "basis-missing",
    plant: (draft, source) => {
      const [quantity, price] = [column(draft, "quantity"), column(draft, "price")];
      const at = column(draft, "before") ?? column(draft, "amount");
      if (quantity === undefined || price === undefined || at === undefined) return undefined;
      const row = source.pick(draft.items);
      put(draft, row, quantity, "");
      put(draft, row, price, "");
      put(draft, row, at, "25000");
      return { cell: address(row, at) };
    },
  },
  {
    rule: "page-setup",
    plant: (draft, source) => {
      draft.page = source.pick([
        { ...goodPage, paper: "A3" },
        { ...goodPage, margins: { ...goodPage.margins, left: 12 } },
        { ...goodPage, margins: { top: 10, bottom: 10, left: 10, right: 10 } },
      ]);
      return { cell: address(draft.headerRow, 0) };
    },
  },
];
