/** PDF files with a text layer, as Word, LibreOffice and browsers write them: lines, ruled tables, tables by their headings. */
import type { PlanDocument } from "../../../src/core/intake/plan-document";
import { readDocument } from "../../../src/documents/read-document";
import type { Mark, PageMarks } from "./make-pdf";
import { makePdf, pageHeight } from "./make-pdf";

async function documentOf(pages: readonly PageMarks[]): Promise<PlanDocument> {
  const read = await readDocument(makePdf(pages), "kh.pdf");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  if ("text" in read.value) throw new Error("read as text");
  return read.value;
}

async function shown(pages: readonly PageMarks[]): Promise<readonly unknown[]> {
  const { blocks } = await documentOf(pages);
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.rows.map((cells) => cells.map(({ text, merged }) => (merged === undefined ? text : merged === "above" ? "^" : "<"))),
    )
    .filter((text) => text !== "");
}

/** Words from the top of the page down; letters are 12 points high and 6 wide. */
const at = (text: string, x: number, fromTop: number): Mark => ({ text, x, y: pageHeight - fromTop });

/** The rules of a grid, as thin rectangles or as strokes, with some of them left out: "row:column" has no rule at its left, "row^column" none above. */
function grid(xs: readonly number[], tops: readonly number[], as: "rule" | "line", without: readonly string[] = []): readonly Mark[] {
  const mark = (x1: number, y1: number, x2: number, y2: number): Mark =>
    as === "line"
      ? { line: [x1, y1, x2, y2] }
      : { rule: [Math.min(x1, x2), Math.min(y1, y2), Math.max(0.5, Math.abs(x2 - x1)), Math.max(0.5, Math.abs(y2 - y1))] };
  const marks: Mark[] = [];
  const y = (row: number): number => pageHeight - (tops[row] ?? 0);
  for (let row = 0; row < tops.length; row++)
    for (let column = 0; column < xs.length; column++) {
      const x = xs[column] ?? 0;
      if (row < tops.length - 1 && !without.includes(`${String(row)}:${String(column)}`)) marks.push(mark(x, y(row), x, y(row + 1)));
      if (column < xs.length - 1 && !without.includes(`${String(row)}^${String(column)}`))
        marks.push(mark(x, y(row), xs[column + 1] ?? 0, y(row)));
    }
  return marks;
}

test("lines from the top down, the two halves of a letterhead apart, page numbers and running heads left out", async () => {
  const page = (number: number): PageMarks => ({
    marks: [
      at("Kế hoạch số 12/KH-SNV", 200, 30),
      at(`Đoạn văn của trang ${String(number)} nói về việc`, 80, 120),
      at("chung và", 80, 136),
      at("riêng.", 134, 136),
      ...(number === 1 ? [at("UBND TỈNH X", 80, 80), at("CỘNG HÒA XÃ HỘI", 300, 80)] : []),
      at(`- ${String(number)} -`, 290, 800),
    ],
  });
  const pages = [1, 2, 3].map(page);
  expect(await shown(pages)).toEqual([
    "UBND TỈNH X",
    "CỘNG HÒA XÃ HỘI",
    ...[1, 2, 3].flatMap((number) => [`Đoạn văn của trang ${String(number)} nói về việc`, "chung và riêng."]),
  ]);
  expect((await documentOf(pages)).notices).toEqual([{ code: "page-lines-left-out", texts: ["Kế hoạch số 12/KH-SNV"] }]);
});

test.each(["rule", "line"] as const)(
  "a table with borders drawn as a %s: cells over several lines, merged across and downwards",
  async (as) => {
    const xs = [60, 100, 300, 420, 530];
    const tops = [100, 130, 160, 210, 240];
    const without = ["0:3", "1^0", "1^1", "4:1", "3:1", "3:2"];
    const marks: readonly Mark[] = [
      ...grid(xs, tops, as, without),
      at("PHỤ LỤC", 250, 80),
      at("Stt", 70, 120),
      at("Nội dung", 150, 120),
      at("Phân công", 380, 120),
      at("Chủ trì", 310, 150),
      at("Phối hợp", 430, 150),
      at("1", 70, 175),
      at("Tổ chức tập huấn cho cán bộ", 105, 175),
      at("cấp xã", 105, 191),
      at("Sở Nội vụ", 305, 175),
      at("Sở Y tế", 425, 175),
      at("Sở Tư pháp", 425, 191),
      at("Tổng cộng", 105, 230),
      at("5.000", 430, 230),
      at("Nơi nhận", 60, 270),
    ];
    expect(await shown([{ marks }])).toEqual([
      "PHỤ LỤC",
      [
        ["Stt", "Nội dung", "Phân công", "<"],
        ["^", "^", "Chủ trì", "Phối hợp"],
        ["1", "Tổ chức tập huấn cho cán bộ cấp xã", "Sở Nội vụ", "Sở Y tế\nSở Tư pháp"],
        ["Tổng cộng", "<", "<", "5.000"],
      ],
      "Nơi nhận",
    ]);
  },
);

test("a row that the page breaks is open at its end", async () => {
  const xs = [60, 100, 300, 420];
  const marks: readonly Mark[] = [
    ...grid(xs, [100, 130, 160], "rule", ["2^0", "2^1", "2^2"]),
    ...["Stt", "Nội dung", "Chủ trì"].map((text, column) => at(text, (xs[column] ?? 0) + 4, 120)),
    ...["1", "Tập huấn", "Sở Nội vụ"].map((text, column) => at(text, (xs[column] ?? 0) + 4, 150)),
  ];
  expect(await shown([{ marks }])).toEqual([
    [
      ["Stt", "Nội dung", "Chủ trì"],
      ["1", "Tập huấn", "Sở Nội vụ"],
    ],
  ]);
});

test.each([
  ["a turned page", { rotate: 90 as const }],
  ["words that run upwards", {}],
])("a wide table on %s is read as it is held", async (_, turned) => {
  // Held with the left edge down: x grows upwards on the upright page.
  const up = (text: string, along: number, down: number): Mark => ({ text, x: down, y: along, up: true });
  const turn = ([x, y, width, height]: readonly [number, number, number, number]): Mark => ({ rule: [y, x, height, width] });
  const xs = [60, 120, 400, 600];
  const marks: Mark[] = [
    ...xs.map((x) => turn([x, 100, 0.5, 60])),
    ...[100, 130, 160].map((y) => turn([60, y, 540, 0.5])),
    ...["Stt", "Nội dung", "Chủ trì"].map((text, column) => up(text, (xs[column] ?? 0) + 5, 120)),
    ...["1", "Tập huấn", "Sở Nội vụ"].map((text, column) => up(text, (xs[column] ?? 0) + 5, 150)),
  ];
  expect(await shown([{ marks, ...turned }])).toEqual([
    [
      ["Stt", "Nội dung", "Chủ trì"],
      ["1", "Tập huấn", "Sở Nội vụ"],
    ],
  ]);
});

test("a table without borders is told by its headings and ordinals, on the next page too, and that is said", async () => {
  const header = (top: number): readonly Mark[] => [
    at("Stt", 60, top),
    at("Nội dung", 150, top),
    at("Chủ trì", 310, top),
    at("Thời gian", 400, top),
    at("Kinh phí", 480, top),
    at("thực hiện", 400, top + 14),
  ];
  const row = (number: number, top: number): readonly Mark[] => [
    at(String(number), 62, top),
    at("Tổ chức lớp tập huấn", 100, top),
    at("Sở Nội vụ", 300, top),
    at("Quý I/2024", 395, top),
    at("10.000.000", 480, top),
    at(`đợt thứ ${String(number)}`, 100, top + 14),
  ];
  const pages = [
    { marks: [at("Danh mục nhiệm vụ năm 2024", 150, 60), ...header(100), ...row(1, 140), ...row(2, 180)] },
    { marks: [...header(60), ...row(3, 100), at("Tổng cộng", 100, 140), at("30.000.000", 480, 140), at("Nơi nhận: như trên", 60, 180)] },
  ];
  const cells = (number: number): readonly string[] => [
    String(number),
    `Tổ chức lớp tập huấn đợt thứ ${String(number)}`,
    "Sở Nội vụ",
    "Quý I/2024",
    "10.000.000",
  ];
  expect(await shown(pages)).toEqual([
    "Danh mục nhiệm vụ năm 2024",
    [
      ["Stt", "Nội dung", "Chủ trì", "Thời gian thực hiện", "Kinh phí"],
      cells(1),
      cells(2),
      cells(3),
      ["", "Tổng cộng", "", "", "30.000.000"],
    ],
    "Nơi nhận: như trên",
  ]);
  expect((await documentOf(pages)).notices).toEqual([{ code: "columns-from-places" }]);
});

test("pages without text among others are told of", async () => {
  const { notices } = await documentOf([{ marks: [at("Kế hoạch", 80, 100)] }, { marks: [] }]);
  expect(notices).toEqual([{ code: "pages-without-text", pages: [2] }]);
});

describe("refusals", () => {
  const problemOf = async (bytes: Uint8Array): Promise<unknown> => {
    const read = await readDocument(bytes, "kh.pdf");
    return read.ok ? "read" : read.problem;
  };

  test("a scan, a file that was cut, a thousand pages and one", async () => {
    expect(await problemOf(makePdf([{ marks: [{ rule: [10, 10, 300, 300] }] }, { marks: [] }]))).toEqual({
      kind: "scan",
      name: "kh.pdf",
      pages: 2,
    });
    expect(await problemOf(new TextEncoder().encode("%PDF-1.7\n1 0 obj"))).toMatchObject({ kind: "damaged" });
    expect(await problemOf(makePdf(Array.from({ length: 1001 }, () => ({ marks: [] }))))).toEqual({
      kind: "too-many-pages",
      name: "kh.pdf",
      pages: 1001,
      limit: 1000,
    });
  });

  test("a password", async () => {
    const encrypted = new TextDecoder("latin1")
      .decode(makePdf([{ marks: [at("Kế hoạch", 80, 100)] }]))
      .replace(
        "trailer <<",
        `trailer << /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> /P -4 >>`,
      );
    expect(await problemOf(new Uint8Array([...encrypted].map((letter) => letter.charCodeAt(0))))).toEqual({
      kind: "password-protected",
      name: "kh.pdf",
      format: "pdf",
    });
  });

  test("stopped while reading, with progress up to there", async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const read = await readDocument(makePdf(Array.from({ length: 10 }, () => ({ marks: [at("Kế hoạch", 80, 100)] }))), "kh.pdf", {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (share >= 0.5) stop.abort();
      },
    });
    expect(read).toEqual({ ok: false, problem: { kind: "stopped", name: "kh.pdf" } });
    expect(shares).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});
