/** What Word, Excel, Google Docs and browsers put on the clipboard, and pages saved from them. */
import type { PlanDocument } from "../../../src/core/intake/plan-document";
import { readDocument } from "../../../src/documents/read-document";
import { readPasted } from "../../../src/documents/read-pasted";

async function pasted(html: string): Promise<PlanDocument> {
  const read = await readPasted(html);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function shown(html: string): Promise<readonly unknown[]> {
  const { blocks } = await pasted(html);
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((cells) => cells.map(({ text, merged }) => (merged === undefined ? text : merged === "above" ? "^" : "<"))),
  );
}

describe("paragraphs", () => {
  test("blanks are one, breaks and tabs of Word stay, links are their words", async () => {
    expect(
      await shown(
        `<p>Tổ  chức\n hội&nbsp;nghị</p><p>dòng một<br>dòng hai</p><p><span style='mso-tab-count:1'>    </span>x</p><p>xem <a href="javascript:alert(1)">tại đây</a></p>`,
      ),
    ).toEqual(["Tổ chức hội\u00a0nghị", "dòng một\ndòng hai", "x", "xem tại đây"]);
  });

  test("entities, named and numbered", async () => {
    expect(await shown("<p>K&#7871; ho&#x1EA1;ch &agrave; &ldquo;A &amp; B&rdquo; &lt;1&gt;</p>")).toEqual(["Kế hoạch à “A & B” <1>"]);
  });

  test("what is no text is none", async () => {
    expect(
      await shown(
        `<html><head><title>t</title><style>p{}</style></head><body><script>document.write("x")</script><!--[if gte mso 9]><xml>x</xml><![endif]--><p>chữ<![if !supportEmptyParas]>&nbsp;<![endif]></p><noscript>n</noscript></body></html>`,
      ),
    ).toEqual(["chữ"]);
  });

  test("hidden words are left out and told of", async () => {
    const html = `<p>hiện<span style="display:none">ẩn 1</span><span style='mso-hide:all'> ẩn 2</span></p>`;
    expect(await shown(html)).toEqual(["hiện"]);
    expect((await pasted(html)).notices).toEqual([{ code: "hidden-text-left-out", text: "ẩn 1 ẩn 2" }]);
  });

  test("headings and bold paragraphs are emphasised; Google Docs' bold that is not bold is none", async () => {
    const { blocks } = await pasted(
      `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Đậm</span></p><p><span style="font-weight:400">Thường</span></p></b><h2>Tiêu đề</h2><p><b>Nửa</b> thường</p>`,
    );
    expect(blocks.map((block) => block.kind === "paragraph" && block.emphasised)).toEqual([true, false, true, false]);
  });

  test("changes in Word's HTML are taken as accepted, notes and comments left out", async () => {
    const html = `<p>Kinh phí <del cite="mailto:a">100</del><ins cite="mailto:a">200</ins> triệu<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></p><div style='mso-element:footnote-list'><div style='mso-element:footnote'><p><a href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Theo dự toán.</p></div></div>`;
    expect(await shown(html)).toEqual(["Kinh phí 200 triệu"]);
    expect((await pasted(html)).notices).toEqual([
      { code: "changes-accepted", insertions: 1, deletions: 1 },
      { code: "footnotes-left-out", texts: ["Theo dự toán."] },
    ]);
  });

  test("fonts of old encodings", async () => {
    const html = `<p style='font-family:".VnTime","sans-serif"'>Tæng céng</p><p><font face="VNI-Times">Toång coäng</font></p>`;
    expect(await shown(html)).toEqual(["Tổng cộng", "Tổng cộng"]);
  });
});

describe("lists", () => {
  test("Word's own signs stay, those of symbol fonts are dashes", async () => {
    const item = (sign: string, text: string): string =>
      `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}</p>`;
    expect(await shown(item("2.1.", "Tập huấn") + item("·", "Nội dung") + item("a)", "Một"))).toEqual([
      "2.1. Tập huấn",
      "- Nội dung",
      "a) Một",
    ]);
  });

  test("counted by the page: numbers, letters, where they start, one inside another", async () => {
    expect(
      await shown(
        `<ol start="3"><li>ba</li><li><p>bốn</p><ol type="a"><li>a</li><li>b</li></ol></li><li value="9">chín</li></ol><ul><li>gạch</li></ul><ol type="I"><li>La Mã</li></ol>`,
      ),
    ).toEqual(["3. ba", "4. bốn", "a. a", "b. b", "9. chín", "- gạch", "I. La Mã"]);
  });

  test("of Google Docs say their kind at each item", async () => {
    expect(
      await shown(
        `<ol><li dir="ltr" style="list-style-type:upper-roman" aria-level="1"><p role="presentation"><span>MỤC ĐÍCH</span></p></li></ol>`,
      ),
    ).toEqual(["I. MỤC ĐÍCH"]);
  });
});

describe("tables", () => {
  test("spans across and down, several paragraphs in a cell", async () => {
    expect(
      await shown(
        `<table><thead><tr><th rowspan=2>Stt</th><th colspan=2>Kinh phí</th></tr><tr><th>NSNN</th><th>XHH</th></tr></thead><tbody><tr><td>1</td><td><p>a</p><p>b</p></td><td rowspan="9">c</td></tr><tr><td>2</td><td>d</td></tr></tbody></table>`,
      ),
    ).toEqual([
      [
        ["Stt", "Kinh phí", "<"],
        ["^", "NSNN", "XHH"],
        ["1", "a\nb", "c"],
        ["2", "d", "^"],
      ],
    ]);
  });

  test("cells and rows without their closing tags, hidden rows and columns of Excel", async () => {
    expect(
      await shown(
        `<table border=0 x:str><col width=64><tr height=20><td class=xl65 x:num="1">1<td>Tập huấn<td style="display:none">ẩn<tr style='display:none'><td>x<td>y</table>`,
      ),
    ).toEqual([[["1", "Tập huấn"]]]);
  });

  test("a table that only sets out the page is the flow itself", async () => {
    expect(
      await shown(
        `<table><tr><td><p>Kính gửi</p><table><tr><td>Stt</td><td>Nội dung</td><td>Chủ trì</td></tr></table><p>Trân trọng</p></td></tr></table>`,
      ),
    ).toEqual(["Kính gửi", [["Stt", "Nội dung", "Chủ trì"]], "Trân trọng"]);
  });
});

describe("files", () => {
  const readBytes = async (bytes: Uint8Array): Promise<unknown> => {
    const read = await readDocument(bytes, "kh.html");
    return read.ok
      ? "blocks" in read.value
        ? read.value.blocks.map((block) => block.kind === "paragraph" && block.text)
        : "text"
      : read.problem;
  };
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

  test.each([
    ["UTF-8", new TextEncoder().encode("<!DOCTYPE html><p>Kế hoạch</p>")],
    ["UTF-16", utf16("<html><p>Kế hoạch</p>")],
    ["the clipboard's format", new TextEncoder().encode("Version:0.9\r\nStartHTML:0000000105\r\n<html><body><p>Kế hoạch</p>")],
    [
      "windows-1258",
      new Uint8Array([
        ...new TextEncoder().encode('<html><meta charset="windows-1258"><p>K'),
        0xea,
        0xec,
        ...new TextEncoder().encode(" ho"),
        0x61,
        0xf2,
        ...new TextEncoder().encode("ch</p>"),
      ]),
    ],
  ])("in %s", async (_, bytes) => {
    expect(((await readBytes(bytes)) as readonly string[]).map((text) => text.normalize("NFC"))).toEqual(["Kế hoạch"]);
  });

  test("with pictures alone are scans, with nothing are empty", async () => {
    expect(await readBytes(new TextEncoder().encode("<html><img src=a.png>"))).toEqual({ kind: "scan", name: "kh.html", pages: undefined });
    expect(await readBytes(new TextEncoder().encode("<html><p>&nbsp;</p>"))).toEqual({ kind: "empty", name: "kh.html" });
  });

  test("nested beyond what a person writes are refused, in no time", async () => {
    const started = performance.now();
    expect(await readBytes(new TextEncoder().encode(`<html>${"<b>".repeat(1_000_000)}${"</i>".repeat(1_000_000)}`))).toMatchObject({
      kind: "damaged",
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
