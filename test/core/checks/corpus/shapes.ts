/** Clean tables of ten shapes, in wording of our own: what officers' tables look like when nothing is wrong with them. */
import { amount } from "../../../../src/core/money/amount";
import { address, columnName } from "../../../../src/core/tables/address";
import type { GridPage } from "../../../../src/core/tables/grid";
import { foldText } from "../../../../src/core/plan/fold-text";
import { amountInWords } from "../../../../src/core/words/amount-in-words";
import type { Random } from "./random";
import type { Group, SheetDraft } from "./sheet-draft";

const verbs = [
  "Tổ chức",
  "Xây dựng",
  "Biên soạn",
  "Rà soát",
  "Mua sắm",
  "Triển khai",
  "Kiểm tra",
  "Nâng cấp",
  "Sửa chữa",
  "In ấn",
  "Tập huấn",
  "Khảo sát",
];
const things = [
  "tài liệu hướng dẫn",
  "hội nghị triển khai",
  "lớp bồi dưỡng nghiệp vụ",
  "phần mềm quản lý hồ sơ",
  "chuyên mục tuyên truyền",
  "bộ câu hỏi trắc nghiệm",
  "trang thông tin điện tử",
  "hệ thống loa truyền thanh",
  "thiết bị phòng họp",
  "tủ sách pháp luật",
  "mô hình điểm",
  "biển chỉ dẫn",
];
const places = [
  "cấp xã",
  "cấp tỉnh",
  "tại các trường",
  "cho cán bộ mới",
  "khu vực miền núi",
  "trong quý",
  "theo chuyên đề",
  "cho đoàn viên",
  "ở khu dân cư",
  "phục vụ sơ kết",
];
const bodies = [
  "Sở Tài chính",
  "Sở Tư pháp",
  "Sở Nội vụ",
  "Văn phòng UBND tỉnh",
  "Sở Y tế",
  "Sở Giáo dục và Đào tạo",
  "Công an tỉnh",
  "Ban Dân tộc",
];
const groupNames = ["Công tác tuyên truyền", "Đào tạo, bồi dưỡng", "Cơ sở vật chất", "Kiểm tra, giám sát", "Sơ kết, khen thưởng"];
const romans = ["I", "II", "III", "IV", "V"];
const letters = ["A", "B", "C"];

export const goodPage: GridPage = {
  paper: "A4",
  orientation: "Landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitsWidth: true,
  scalePercent: undefined,
  titleRows: { first: 0, last: 4 },
  pageNumbers: true,
};

type Shape = (source: Random) => SheetDraft;

interface Start {
  readonly title: string;
  readonly unit: string | undefined;
  readonly header: readonly (readonly string[])[];
  readonly columns: Readonly<Record<string, number>>;
  readonly amounts: readonly number[];
  readonly formulas: boolean;
}

function begin({ title, unit, header, columns, amounts, formulas }: Start): SheetDraft {
  const width = header[0]?.length ?? 0;
  const unitLine = Array.from({ length: width }, (_, column) => (column === width - 1 ? (unit ?? "") : ""));
  const rows = [
    ["Phụ lục"],
    [title],
    ["(Kèm theo Kế hoạch số 15/KH-UBND ngày 20 tháng 02 năm 2025)"],
    ...(unit === undefined ? [] : [unitLine]),
    ...header.map((line) => [...line]),
  ];
  return {
    name: "Phụ lục",
    rows,
    merges: [],
    styles: new Map(),
    hiddenRows: [],
    filteredAreas: [],
    hiddenColumns: [],
    page: goodPage,
    items: [],
    groups: [],
    total: undefined,
    columns,
    amounts,
    formulas,
    words: undefined,
    unitRow: unit === undefined ? undefined : 3,
    headerRow: unit === undefined ? 3 : 4,
  };
}

/** Contents that never repeat within a sheet. */
function contents(source: Random): () => string {
  const used = new Set<string>();
  return () => {
    for (let tries = 0; ; tries++) {
      const text = `${source.pick(verbs)} ${source.pick(things)} ${source.pick(places)}${tries > 40 ? ` đợt ${String(used.size)}` : ""}`;
      if (used.has(text)) continue;
      used.add(text);
      return text;
    }
  };
}

/** An amount with several digits that differ, so that a slip shows: 12.350.000. */
const money = (source: Random): number => source.between(1021, 98_765) * 1000;

const push = (draft: SheetDraft, line: readonly string[]): number => draft.rows.push([...line]) - 1;

const numberAt = (draft: SheetDraft, row: number, column: number): bigint => {
  const text = (draft.rows[row]?.[column] ?? "").replace("*", "");
  return /^-?\d+$/.test(text) ? BigInt(text) : 0n;
};

const plainSums = new WeakMap<SheetDraft, Map<string, bigint>>();

/** The sum of the parts in a column: as a formula, or as the number itself. */
function sumText(draft: SheetDraft, parts: readonly number[], column: number, row: number, list = false): string {
  const known = plainSums.get(draft) ?? new Map<string, bigint>();
  plainSums.set(draft, known);
  const value = parts.reduce((sum, part) => sum + (known.get(address(part, column)) ?? numberAt(draft, part, column)), 0n);
  known.set(address(row, column), value);
  if (!draft.formulas) return `*${String(value)}`;
  const [first = 0, last = 0] = [parts[0], parts.at(-1)];
  const isStretch = last - first === parts.length - 1 && !list;
  return `*=${isStretch ? `SUM(${address(first, column)}:${address(last, column)})` : parts.map((part) => address(part, column)).join("+")}`;
}

function finish(draft: SheetDraft, label: string, parts: readonly number[], withWords: boolean, unitZeros = 0): SheetDraft {
  const width = draft.rows[draft.headerRow]?.length ?? 0;
  const row = draft.rows.length;
  const line = Array.from({ length: width }, () => "");
  line[draft.columns["content"] ?? 1] = `*${label}`;
  for (const column of draft.amounts) line[column] = sumText(draft, parts, column, row);
  push(draft, line);
  draft.total = { row, parts };
  if (withWords) {
    const column = draft.amounts.at(-1) ?? 0;
    const value = (plainSums.get(draft)?.get(address(row, column)) ?? 0n) * 10n ** BigInt(unitZeros);
    const words = amountInWords(amount(String(value)));
    draft.words = { row: row + 1, column: 0 };
    push(draft, [`Bằng chữ: ${words.ok ? words.value : ""}./.`]);
  }
  push(draft, []);
  push(draft, ["", "Người lập biểu", "", "", "TM. ỦY BAN NHÂN DÂN"]);
  return draft;
}

/** Stt, content, lead, cooperators, time, cost: the appendix of a plan. */
function planAppendix(formulas: boolean): Shape {
  return (source) => {
    const draft = begin({
      title: "*KINH PHÍ THỰC HIỆN KẾ HOẠCH PHỔ BIẾN PHÁP LUẬT NĂM 2025",
      unit: "Đơn vị tính: đồng",
      header: [["*Stt", "*Nội dung", "*Cơ quan chủ trì", "*Cơ quan phối hợp", "*Thời gian thực hiện", "*Kinh phí"]],
      columns: { ordinal: 0, content: 1, lead: 2, cooperator: 3, time: 4, amount: 5 },
      amounts: [5],
      formulas,
    });
    const content = contents(source);
    for (let item = 1; item <= source.between(6, 24); item++) {
      const lead = source.between(0, bodies.length - 1);
      const others = [1, 3].map((step) => bodies[(lead + step) % bodies.length] ?? "");
      const time = source.pick(["Quý I/2025", "Quý II/2025", "Tháng 6/2025", "Trong năm 2025", "Thường xuyên", "Tháng 9 - 10/2025"]);
      draft.items.push(push(draft, [String(item), content(), bodies[lead] ?? "", others.join("; "), time, String(money(source))]));
    }
    return finish(draft, "Tổng cộng", draft.items, true);
  };
}

/** Groups I, II, III with their sums above their rows. */
function grouped(formulas: boolean, header: readonly string[], level: "two" | "three"): Shape {
  return (source) => {
    const draft = begin({
      title: "*DỰ TOÁN KINH PHÍ NĂM 2025",
      unit: "(Đơn vị: đồng)",
      header: [header.map((heading) => `*${heading}`)],
      columns: { ordinal: 0, content: 1, amount: 2, note: 3 },
      amounts: [2],
      formulas,
    });
    const content = contents(source);
    const addGroup = (ordinal: string, name: string, count: number): Group => {
      const row = push(draft, [`*${ordinal}`, `*${name}`, "", ""]);
      const parts: number[] = [];
      for (let item = 1; item <= count; item++) parts.push(push(draft, [String(item), content(), String(money(source)), ""]));
      draft.items.push(...parts);
      const line = draft.rows[row];
      if (line !== undefined) line[2] = sumText(draft, parts, 2, row);
      const group = { row, parts };
      draft.groups.push(group);
      return group;
    };
    const tops: number[] = [];
    if (level === "two")
      for (let index = 0; index < source.between(2, 4); index++)
        tops.push(addGroup(romans[index] ?? "", groupNames[index] ?? "", source.between(2, 7)).row);
    else
      for (let index = 0; index < source.between(2, 3); index++) {
        const row = push(draft, [`*${letters[index] ?? ""}`, `*PHẦN ${(groupNames[index] ?? "").toUpperCase()}`, "", ""]);
        const inner: number[] = [];
        for (let part = 0; part < source.between(2, 3); part++)
          inner.push(addGroup(romans[part] ?? "", `${groupNames[(part + 2) % 5] ?? ""} ${String(index)}`, source.between(2, 4)).row);
        const line = draft.rows[row];
        if (line !== undefined) line[2] = sumText(draft, inner, 2, row, true);
        draft.groups.push({ row, parts: inner });
        tops.push(row);
      }
    return finish(
      draft,
      `Tổng cộng (${tops.map((row) => (draft.rows[row]?.[0] ?? "").replace("*", "")).join("+")})`,
      tops,
      source.chance(50),
    );
  };
}

/** Quantity × unit price, in nghìn đồng, groups with sums above. */
const estimate: Shape = (source) => {
  const draft = begin({
    title: "*BẢNG TÍNH CHI TIẾT NĂM 2025",
    unit: "ĐVT: 1.000 đồng",
    header: [["*TT", "*Nội dung chi", "*Đơn vị tính", "*Số lượng", "*Đơn giá", "*Thành tiền", "*Ghi chú"]],
    columns: { ordinal: 0, content: 1, quantity: 3, price: 4, amount: 5 },
    amounts: [5],
    formulas: true,
  });
  const content = contents(source);
  const tops: number[] = [];
  for (let index = 0; index < source.between(2, 3); index++) {
    const row = push(draft, [`*${romans[index] ?? ""}`, `*${groupNames[index] ?? ""}`, "", "", "", "", ""]);
    const parts: number[] = [];
    for (let item = 1; item <= source.between(4, 7); item++) {
      const at = draft.rows.length;
      parts.push(
        push(draft, [
          String(item),
          content(),
          source.pick(["người", "bộ", "ngày", "cuốn"]),
          String(source.between(2, 60)),
          String(source.between(21, 987) * 10),
          `=${address(at, 3)}*${address(at, 4)}`,
          "",
        ]),
      );
    }
    draft.items.push(...parts);
    const line = draft.rows[row];
    if (line !== undefined) line[5] = `*=SUM(${address(parts[0] ?? 0, 5)}:${address(parts.at(-1) ?? 0, 5)})`;
    draft.groups.push({ row, parts });
    tops.push(row);
  }
  return finish(draft, "Tổng kinh phí", tops, false);
};

/** Before tax, rate, tax, after tax; typed. */
const taxed: Shape = (source) => {
  const draft = begin({
    title: "*DANH MỤC MUA SẮM NĂM 2025",
    unit: "Đơn vị tính: Đồng",
    header: [
      [
        "*STT",
        "*Tên hàng hóa",
        "*Số lượng",
        "*Đơn giá",
        "*Thành tiền trước thuế",
        "*Thuế suất (%)",
        "*Tiền thuế GTGT",
        "*Thành tiền sau thuế",
      ],
    ],
    columns: { ordinal: 0, content: 1, quantity: 2, price: 3, before: 4, rate: 5, tax: 6, amount: 7 },
    amounts: [4, 6, 7],
    formulas: false,
  });
  const content = contents(source);
  for (let item = 1; item <= source.between(6, 15); item++) {
    const [quantity, price, rate] = [source.between(2, 40), source.between(11, 960) * 10_000, source.pick([5, 8, 10])];
    const [net, tax] = [quantity * price, (quantity * price * rate) / 100];
    draft.items.push(
      push(draft, [String(item), content(), String(quantity), String(price), String(net), String(rate), String(tax), String(net + tax)]),
    );
  }
  return finish(draft, "Cộng", draft.items, true);
};

/** Two header rows with merged cells, column numbers "3=4+5+6", sources beside their sum. */
const sources: Shape = (source) => {
  const draft = begin({
    title: "*PHÂN BỔ VỐN NĂM 2025",
    unit: "Đơn vị tính: Triệu đồng",
    header: [
      ["*TT", "*Danh mục dự án", "*Tổng mức kinh phí", "*Trong đó", "", "", "*Nguồn kinh phí", "*Ghi chú"],
      ["", "", "", "*Ngân sách trung ương", "*Ngân sách địa phương", "*Nguồn khác", "", ""],
      ["A", "B", "1=2+3+4", "2", "3", "4", "5", "6"],
    ],
    columns: { ordinal: 0, content: 1, whole: 2, amount: 3, source: 6 },
    amounts: [2, 3, 4, 5],
    formulas: true,
  });
  const top = draft.headerRow;
  for (const column of [0, 1, 2, 6, 7]) draft.merges.push({ top, bottom: top + 1, left: column, right: column });
  draft.merges.push({ top, bottom: top, left: 3, right: 5 });
  const content = contents(source);
  for (let item = 1; item <= source.between(6, 16); item++) {
    const at = draft.rows.length;
    const figures = [source.between(101, 9876), source.between(101, 9876), source.between(11, 876)].map(String);
    draft.items.push(
      push(draft, [
        String(item),
        content(),
        `=SUM(${address(at, 3)}:${address(at, 5)})`,
        ...figures,
        source.pick(["NSNN", "Xã hội hóa"]),
        "",
      ]),
    );
  }
  return finish(draft, "TỔNG SỐ", draft.items, false);
};

/** Levels by columns of codes, typed, the total above the rows and below. */
const codes: Shape = (source) => {
  const draft = begin({
    title: "*QUYẾT TOÁN CHI NĂM 2025",
    unit: "Đơn vị tính: đồng",
    header: [["*Loại", "*Khoản", "*Mục", "*Tiểu mục", "*Nội dung chi", "*Số quyết toán", "*Trong đó: ngân sách nhà nước cấp"]],
    columns: { content: 4, amount: 5 },
    amounts: [5, 6],
    formulas: false,
  });
  const content = contents(source);
  const tops: number[] = [];
  for (let index = 0; index < source.between(3, 5); index++) {
    const row = push(draft, ["", "", `*${String(6000 + index * 50)}`, "", `*${groupNames[index] ?? ""}`, "", ""]);
    const parts: number[] = [];
    for (let item = 1; item <= source.between(2, 6); item++)
      parts.push(push(draft, ["", "", "", String(6000 + index * 50 + item), content(), String(money(source)), String(money(source))]));
    draft.items.push(...parts);
    const line = draft.rows[row];
    if (line !== undefined) for (const column of draft.amounts) line[column] = sumText(draft, parts, column, row);
    draft.groups.push({ row, parts });
    tops.push(row);
  }
  return finish(draft, "Tổng cộng", tops, false);
};

/** Without accents, years beside their sum, sums of groups below their rows. */
const years: Shape = (source) => {
  const draft = begin({
    title: "*NHU CAU VON GIAI DOAN 2025 - 2027",
    unit: "Don vi tinh: trieu dong",
    header: [["*STT", "*Noi dung", "*Nam 2025", "*Nam 2026", "*Nam 2027", "*Tong cong"]],
    columns: { ordinal: 0, content: 1, amount: 2, whole: 5 },
    amounts: [2, 3, 4, 5],
    formulas: true,
  });
  const content = contents(source);
  const sums: number[] = [];
  for (let index = 0; index < source.between(2, 3); index++) {
    push(draft, [`*${romans[index] ?? ""}`, `*${foldText(groupNames[index] ?? "")}`, "", "", "", ""]);
    const parts: number[] = [];
    for (let item = 1; item <= source.between(3, 6); item++) {
      const at = draft.rows.length;
      parts.push(
        push(draft, [
          String(item),
          foldText(content()),
          String(source.between(101, 9876)),
          String(source.between(101, 9876)),
          String(source.between(101, 9876)),
          `=${columnName(2)}${String(at + 1)}+D${String(at + 1)}+E${String(at + 1)}`,
        ]),
      );
    }
    draft.items.push(...parts);
    const row = draft.rows.length;
    push(draft, ["", `*Cong muc ${romans[index] ?? ""}`, ...draft.amounts.map((column) => sumText(draft, parts, column, row))]);
    draft.groups.push({ row, parts });
    sums.push(row);
  }
  return finish(draft, "Tong cong", sums, false);
};

/** Two tables beside each other, with a share of the whole in the left one. Decomposed accents (NFD). */
const beside: Shape = (source) => {
  const draft = begin({
    title: "*TỔNG HỢP THU CHI NĂM 2025",
    unit: "Đơn vị tính: đồng",
    header: [["*STT", "*Khoản chi", "*Số tiền", "*Tỷ trọng (%)", "", "*STT", "*Khoản thu", "*Số tiền"]],
    columns: { ordinal: 0, content: 1, amount: 2, share: 3 },
    amounts: [2],
    formulas: true,
  });
  const content = contents(source);
  const count = source.between(4, 5);
  for (let item = 1; item <= 10; item++) {
    const share = item < 10 ? 8 : 28;
    const right =
      item <= count
        ? [String(item), content(), String(money(source))]
        : item === count + 1
          ? ["", "*Tổng cộng", `=SUM(H${String(draft.headerRow + 2)}:H${String(draft.headerRow + 1 + count)})`]
          : ["", "", ""];
    draft.items.push(push(draft, [String(item), content(), String(money(source)), String(share), "", ...right]));
  }
  const done = finish(draft, "Tổng cộng", draft.items, false);
  const total = done.total?.row ?? 0;
  const line = done.rows[total];
  if (line !== undefined) line[3] = "100";
  for (const each of done.rows) each.forEach((text, column) => (each[column] = text.normalize("NFD")));
  return done;
};

/** A column of days among dates, tasks with typed costs, the total above the rows. */
const schedule: Shape = (source) => {
  const draft = begin({
    title: "*LỊCH TRIỂN KHAI NĂM 2025",
    unit: "Đơn vị tính: đồng",
    header: [["*Số TT", "*Tên nhiệm vụ", "*Đơn vị thực hiện", "*Đơn vị phối hợp", "*Thời gian hoàn thành", "*Dự toán"]],
    columns: { ordinal: 0, content: 1, lead: 2, cooperator: 3, time: 4, date: 4, amount: 5 },
    amounts: [5],
    formulas: true,
  });
  const content = contents(source);
  const totalRow = push(draft, ["", "*Tổng số", "", "", "", ""]);
  for (let item = 1; item <= source.between(8, 20); item++) {
    const lead = source.between(0, bodies.length - 1);
    const row = push(draft, [
      String(item),
      content(),
      bodies[lead] ?? "",
      bodies[(lead + 2) % bodies.length] ?? "",
      String(45_700 + source.between(0, 300)),
      String(money(source)),
    ]);
    draft.styles.set(address(row, 4), { numberFormat: "dd/mm/yyyy" });
    draft.items.push(row);
  }
  const line = draft.rows[totalRow];
  if (line !== undefined) line[5] = sumText(draft, draft.items, 5, totalRow);
  draft.total = { row: totalRow, parts: draft.items };
  push(draft, []);
  push(draft, ["", "Người lập biểu"]);
  return draft;
};

/** By name, as the printed table says them. */
export const shapes: Readonly<Record<string, Shape>> = {
  "appendix, formulas": planAppendix(true),
  "appendix, typed": planAppendix(false),
  "groups, formulas": grouped(true, ["TT", "Nội dung", "Kinh phí", "Ghi chú"], "two"),
  "three levels, typed": grouped(false, ["STT", "Khoản mục", "Số tiền (đồng)", "Ghi chú"], "three"),
  "three levels, formulas": grouped(true, ["TT", "Hạng mục", "Dự toán", "Ghi chú"], "three"),
  "quantity × price": estimate,
  "with tax": taxed,
  "sources, merged header": sources,
  "codes, typed": codes,
  "years, no accents": years,
  "side by side, NFD": beside,
  "dates, total on top": schedule,
};
