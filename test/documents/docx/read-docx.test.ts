/** What an officer sees on the page of a Word document is what intake gets: numbers, letters, cells, boxes; and nothing that is not there. */
import type { PlanDocument } from "../../../src/core/intake/plan-document";
import { readDocument } from "../../../src/documents/read-document";
import type { DocxParts } from "./make-docx";
import { cell, inList, level, list, makeDocx, para, paraOf, plainTable, row, run, table } from "./make-docx";

async function documentOf(body: string, parts?: DocxParts): Promise<PlanDocument> {
  const read = await readDocument(makeDocx(body, parts), "kh.docx");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  if ("text" in read.value) throw new Error("read as text");
  return read.value;
}

/** Paragraphs as their text, tables as rows of cells: "^" for a cell merged into the one above, "<" into the one at its left. */
async function shown(body: string, parts?: DocxParts): Promise<readonly unknown[]> {
  const { blocks } = await documentOf(body, parts);
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((cells) => cells.map(({ text, merged }) => (merged === undefined ? text : merged === "above" ? "^" : "<"))),
  );
}

async function noticesOf(body: string, parts?: DocxParts): Promise<PlanDocument["notices"]> {
  return (await documentOf(body, parts)).notices;
}

describe("automatic numbers", () => {
  const outline = list(
    1,
    level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)"),
  );

  test("count on, begin anew under the next heading, and show the numbers above them", async () => {
    const body = [
      para("MỤC ĐÍCH", inList(1)),
      para("Một", inList(1, 1)),
      para("Hai", inList(1, 1)),
      para("Hai một", inList(1, 2)),
      para("chữ a", inList(1, 3)),
      para("chữ b", inList(1, 3)),
      para("Xen giữa"),
      para("Hai hai", inList(1, 2)),
      para("chữ a nữa", inList(1, 3)),
      para("NHIỆM VỤ", inList(1)),
      para("Lại một", inList(1, 1)),
    ].join("");
    expect(await shown(body, { numbering: outline })).toEqual([
      "I. MỤC ĐÍCH",
      "1. Một",
      "2. Hai",
      "2.1. Hai một",
      "a) chữ a",
      "b) chữ b",
      "Xen giữa",
      "2.2. Hai hai",
      "a) chữ a nữa",
      "II. NHIỆM VỤ",
      "1. Lại một",
    ]);
  });

  test.each([
    ["decimal", ["1", "2", "28"]],
    ["decimalZero", ["01", "02", "28"]],
    ["lowerLetter", ["a", "b", "bb"]],
    ["upperLetter", ["A", "B", "BB"]],
    ["lowerRoman", ["i", "ii", "xxviii"]],
    ["upperRoman", ["I", "II", "XXVIII"]],
    ["ordinal", ["1", "2", "28"]],
    ["none", ["", "", ""]],
  ])("in the format %s", async (format, wanted) => {
    const body = Array.from({ length: 28 }, () => para("x", inList(1))).join("");
    const read = await shown(body, { numbering: list(1, level(0, format, "%1/")) });
    expect([read[0], read[1], read[27]]).toEqual(wanted.map((sign) => `${sign}/ x`));
  });

  test("in a format of three figures", async () => {
    const custom = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    expect(await shown(para("x", inList(1)) + para("y", inList(1)), { numbering: custom })).toEqual(["009 x", "010 y"]);
  });

  test("bullets are dashes, plus signs or dots; pictures and symbols are dashes", async () => {
    const numbering = ["-", "+", "•", "\uf0b7", "o", "–"].map((sign, at) => list(at + 1, level(0, "bullet", sign))).join("");
    expect(await shown([1, 2, 3, 4, 5, 6].map((id) => para("x", inList(id))).join(""), { numbering })).toEqual([
      "- x",
      "+ x",
      "• x",
      "- x",
      "- x",
      "– x",
    ]);
  });

  test("two lists of one definition count on; an override begins anew, once", async () => {
    const numbering =
      list(1, level(0, "decimal", "%1.")) +
      list(2, "", "", 1) +
      list(3, "", `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`, 1);
    const body = [1, 1, 2, 3, 3, 1].map((id) => para("x", inList(id))).join("");
    expect(await shown(body, { numbering })).toEqual(["1. x", "2. x", "3. x", "5. x", "6. x", "7. x"]);
  });

  test("an override may write the level anew", async () => {
    const numbering = list(1, level(0, "decimal", "%1."), `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "%1)")}</w:lvlOverride>`);
    expect(await shown(para("x", inList(1)), { numbering })).toEqual(["a) x"]);
  });

  test("a level may go on counting below the next heading, or begin anew only below certain ones", async () => {
    const numbering = list(
      1,
      level(0, "upperRoman", "%1.") +
        level(1, "decimal", "%2.", `<w:lvlRestart w:val="0"/>`) +
        level(2, "lowerLetter", "%3)", `<w:lvlRestart w:val="1"/>`),
    );
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => para("x", inList(1, at))).join("");
    expect(await shown(body, { numbering })).toEqual(["I. x", "1. x", "a) x", "2. x", "b) x", "II. x", "3. x", "a) x"]);
  });

  test("legal numbers are figures", async () => {
    const numbering = list(1, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>"));
    expect(await shown(para("x", inList(1)) + para("y", inList(1, 1)), { numbering })).toEqual(["I. x", "1.1. y"]);
  });

  test("nothing, a blank or a tab behind the sign", async () => {
    const numbering =
      list(1, level(0, "decimal", "Điều %1. ", `<w:suff w:val="nothing"/>`)) +
      list(2, level(0, "decimal", "%1.", `<w:suff w:val="space"/>`));
    expect(await shown(para("x", inList(1)) + para("y", inList(2)), { numbering })).toEqual(["Điều 1. x", "1. y"]);
  });

  test("come from the style, or from what it is based on; number 0 takes a paragraph out", async () => {
    const numbering = list(
      1,
      level(0, "decimal", "%1.", `<w:pStyle w:val="Muc"/>`) + level(1, "decimal", "%1.%2.", `<w:pStyle w:val="Con"/>`),
    );
    const styles =
      `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Con"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Chau"><w:basedOn w:val="Con"/></w:style>`;
    const of = (style: string, more = ""): string => para("x", `<w:pStyle w:val="${style}"/>${more}`);
    expect(await shown(of("Muc") + of("Con") + of("Chau") + of("Muc", inList(0)) + of("Muc"), { numbering, styles })).toEqual([
      "1. x",
      "1.1. x",
      "1.2. x",
      "x",
      "2. x",
    ]);
  });

  test("a list may take its levels from a style of lists", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="L"/>${level(0, "decimal", "%1/")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="L"/></w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="8"/></w:num>`;
    expect(await shown(para("x", inList(1)), { numbering })).toEqual(["1/ x"]);
  });

  test("fill the column of numbers in a table, and leave empty paragraphs of the text alone", async () => {
    const numbering = list(1, level(0, "decimalZero", "%1"));
    const line = (text: string): string => row([cell(para("", inList(1))), cell(para(text))]);
    expect(await shown(table([line("a"), line("b")]) + para("", inList(1)) + para("c", inList(1)), { numbering })).toEqual([
      [
        ["01", "a"],
        ["02", "b"],
      ],
      "",
      "04 c",
    ]);
  });
});

describe("the words of a paragraph", () => {
  test("runs, tabs, breaks, hyphens and symbols", async () => {
    const content = `${run("Phát")}<w:r><w:t xml:space="preserve"> thanh </w:t><w:noBreakHyphen/><w:t> Truyền</w:t><w:softHyphen/><w:t>hình</w:t><w:tab/><w:t>80</w:t><w:sym w:font="Symbol" w:char="F0B4"/><w:t>2</w:t><w:br/><w:t>dòng hai</w:t></w:r>`;
    expect(await shown(paraOf(content))).toEqual(["Phát thanh - Truyềnhình\t80×2\ndòng hai"]);
  });

  test("fields show their result and never their code, over paragraphs too", async () => {
    const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const body =
      paraOf(`${run("Ngày ")}${mark("begin")}${code(" DATE ")}${mark("separate")}${run("05")}${mark("end")}${run(" tháng 01")}`) +
      paraOf(
        `${mark("begin")}${code(" REF a ")}${mark("begin")}${code(" PAGE ")}${mark("separate")}${run("ẩn")}${mark("end")}${mark("separate")}${run("hiện")}${mark("end")}`,
      ) +
      paraOf(`<w:fldSimple w:instr=" TITLE ">${run("Kế hoạch")}</w:fldSimple><w:hyperlink r:id="x">${run(" tại đây")}</w:hyperlink>`);
    expect(await shown(body)).toEqual(["Ngày 05 tháng 01", "hiện", "Kế hoạch tại đây"]);
  });

  test("a table of contents is left out and told of; one that never ends is text", async () => {
    const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const end = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = (close: string): string =>
      paraOf(`${begin}${run("1. Tuyên truyền")}`) + paraOf(`${run("2. Tập huấn")}${close}`) + para("Nội dung");
    expect((await shown(body(end))).filter((text) => text !== "")).toEqual(["Nội dung"]);
    expect(await noticesOf(body(end))).toEqual([{ code: "contents-left-out" }]);
    expect(await shown(body(""))).toEqual(["1. Tuyên truyền", "2. Tập huấn", "Nội dung"]);
  });

  test("hidden text is left out and told of, hidden by a style too", async () => {
    const styles = `<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body = paraOf(
      run("20 triệu") + run("900 ", "<w:vanish/>") + run("hiện", `<w:vanish w:val="0"/>`) + run("ẩn", `<w:rStyle w:val="An"/>`),
    );
    expect(await shown(body, { styles })).toEqual(["20 triệuhiện"]);
    expect(await noticesOf(body, { styles })).toEqual([{ code: "hidden-text-left-out", text: "900 ẩn" }]);
  });

  test("bold paragraphs and headings are emphasised", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="D"><w:rPr><w:b/></w:rPr></w:style>`;
    const body = [
      paraOf(run("Đậm", "<w:b/>") + run(" cả", "<w:b/>")),
      paraOf(run("Đậm", "<w:b/>") + run(" nửa")),
      para("Tiêu đề", `<w:pStyle w:val="H"/>`),
      para("Theo kiểu", `<w:pStyle w:val="D"/>`),
      paraOf(run("Không đậm", `<w:b w:val="0"/>`), `<w:pStyle w:val="D"/>`),
    ].join("");
    const { blocks } = await documentOf(body, { styles });
    expect(blocks.map((block) => block.kind === "paragraph" && block.emphasised)).toEqual([true, false, true, true, false]);
  });

  test("footnotes stay out of the words and are told of", async () => {
    const body = paraOf(`${run("Tổ chức hội nghị")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" tổng kết.")}`);
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${para("Theo Thông tư 12.")}</w:footnote><w:footnote w:id="3">${para("Không ai nhắc.")}</w:footnote>`;
    expect(await shown(body, { footnotes })).toEqual(["Tổ chức hội nghị tổng kết."]);
    expect(await noticesOf(body, { footnotes })).toEqual([{ code: "footnotes-left-out", texts: ["Theo Thông tư 12."] }]);
  });

  test("text boxes come behind the paragraph that holds them, and once", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${para("Số: 12/KH")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${para("Số: 12/KH")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${para("Hộp cũ")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await shown(paraOf(`${run("UBND TỈNH")}${box}${run(" X")}`) + paraOf(old) + para("Hết"))).toEqual([
      "UBND TỈNH X",
      "Số: 12/KH",
      "",
      "Hộp cũ",
      "Hết",
    ]);
  });

  test("content controls, placeholders left out", async () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    expect(await shown(paraOf(run("Ngày ") + control("", "05/01") + control("<w:showingPlcHdr/>", "Bấm để nhập")))).toEqual(["Ngày 05/01"]);
  });

  test("fonts of old encodings, a letter and its mark in two runs", async () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const body =
      paraOf(run("Tæng céng", font(".VnTime")) + run(" — Tổng", font(".VnTime"))) +
      paraOf(run("kÕ ho¹ch", font(".VnTimeH"))) +
      paraOf(run("To", font("VNI-Times")) + run("ång coäng", font("VNI-Times"))) +
      paraOf(run("café", font("Arial")));
    expect(await shown(body)).toEqual(["Tổng cộng — Tổng", "KẾ HOẠCH", "Tổng cộng", "café"]);
    expect(await noticesOf(body)).toEqual([
      { code: "letters-converted", encoding: "tcvn3" },
      { code: "letters-converted", encoding: "vni" },
    ]);
  });
});

describe("tracked changes are taken as accepted", () => {
  const deleted = (text: string): string => `<w:del w:id="1" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const inserted = (text: string): string => `<w:ins w:id="2" w:author="a">${run(text)}</w:ins>`;

  test("in words, moved ones too", async () => {
    const body =
      paraOf(`${run("Kinh phí ")}${deleted("100")}${inserted("200")}${run(" triệu")}`) +
      paraOf(`<w:moveFrom w:id="3">${run("đi")}</w:moveFrom><w:moveTo w:id="4">${run("đến")}</w:moveTo>`);
    expect(await shown(body)).toEqual(["Kinh phí 200 triệu", "đến"]);
    expect(await noticesOf(body)).toEqual([{ code: "changes-accepted", insertions: 2, deletions: 2 }]);
  });

  test("a deleted mark joins two paragraphs, and a paragraph that is wholly deleted counts for nothing", async () => {
    const numbering = list(1, level(0, "decimal", "%1."));
    const mark = `<w:rPr><w:del w:id="5"/></w:rPr>`;
    const body = [
      para("Tổ chức ", inList(1) + mark),
      para("hội nghị"),
      paraOf(deleted("Bỏ"), inList(1) + mark),
      para("Tập huấn", inList(1)),
      para("Cuối", mark),
    ].join("");
    expect(await shown(body, { numbering })).toEqual(["1. Tổ chức hội nghị", "2. Tập huấn", "Cuối"]);
  });

  test("in rows and cells of tables", async () => {
    const line = (text: string, properties = ""): string => row([cell(para(text)), cell(para("x"))], properties);
    expect(await shown(table([line("a"), line("b", `<w:del w:id="6"/>`), line("c", `<w:ins w:id="7"/>`)]))).toEqual([
      [
        ["a", "x"],
        ["c", "x"],
      ],
    ]);
    expect(await shown(table([row([cell(para("a")), cell(para("b"), `<w:cellDel w:id="8"/>`), cell(para("c"))])]))).toEqual([[["a", "c"]]]);
  });

  test("former formats say nothing", async () => {
    const numbering = list(1, level(0, "decimal", "%1."));
    const change = `<w:pPrChange w:id="9"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`;
    expect(await shown(paraOf(run("x", `<w:rPrChange w:id="9"><w:rPr><w:vanish/></w:rPr></w:rPrChange>`), change), { numbering })).toEqual([
      "x",
    ]);
  });
});

describe("tables", () => {
  test("cells of several paragraphs, merged across and downwards, rows that begin or end short", async () => {
    const body = table([
      row([cell(para("Stt"), `<w:vMerge w:val="restart"/>`), cell(para("Kinh phí"), `<w:gridSpan w:val="2"/>`)]),
      row([cell(para(""), "<w:vMerge/>"), cell(para("NSNN")), cell(para("XHH"))]),
      row([cell(para("một") + para("hai"))], `<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>`),
    ]);
    expect(await shown(body)).toEqual([
      [
        ["Stt", "Kinh phí", "<"],
        ["^", "NSNN", "XHH"],
        ["", "một\nhai", ""],
      ],
    ]);
  });

  test("a merge with nothing above it keeps its words", async () => {
    expect(await shown(table([row([cell(para("chữ"), "<w:vMerge/>"), cell(para("x"))])]))).toEqual([[["chữ", "x"]]]);
  });

  test("a table that only sets out the page is the flow itself; inside a wider table the words of a table are its cell's", async () => {
    const inner = plainTable([["a", "b", "c"]]);
    expect(await shown(table([row([cell(para("UBND") + inner), cell(para("CỘNG HÒA"))])]))).toEqual([
      "UBND",
      [["a", "b", "c"]],
      "CỘNG HÒA",
    ]);
    expect(await shown(table([row([cell(para("1")), cell(para("Nội dung") + inner), cell(para("3"))])]))).toEqual([
      [["1", "Nội dung\na b c", "3"]],
    ]);
  });
});
