import { readFileSync } from "node:fs";
import path from "node:path";
import { clipboardHtml } from "../../src/sheet/clipboard-html";
import { describeDocument } from "../../src/sheet/describe-document";
import { appendixFromJson } from "./appendix-from-json";

const golden = (name: string): ReturnType<typeof appendixFromJson> =>
  appendixFromJson(readFileSync(path.join(__dirname, "../golden", name, "plan.json"), "utf8"));

test("what is copied has its words, its look and its header row with it", () => {
  const html = clipboardHtml(describeDocument(golden("bay-nhiem-vu")));
  expect(html).toContain('<html lang="vi">');
  expect(html).toMatch(/<p style="[^"]*text-align:center[^"]*font-size:14pt;font-weight:bold[^"]*">Phụ lục<\/p>/);
  expect(html).toMatch(/<thead><tr[^>]*>(?:<th [^>]*>.*?<\/th>){6}<\/tr><\/thead>/);
  expect(html).toMatch(/<td style="border:0.5pt solid #000000[^"]*"><p style="[^"]*text-align:right[^"]*">48\.500\.000<\/p>/);
  expect(html).toContain("Bằng chữ: Hai trăm triệu đồng./.");
  expect(html.match(/font-family:'Times New Roman'/g)?.length).toBeGreaterThan(20);
});

test("text from outside is text, never markup", () => {
  const appendix = golden("bay-nhiem-vu");
  const html = clipboardHtml(describeDocument({ ...appendix, title: '<img src=x onerror="a()"> & "b"' }));
  expect(html).toContain("&lt;IMG SRC=X ONERROR=&quot;A()&quot;&gt; &amp; &quot;B&quot;");
  expect(html).not.toContain("<IMG");
});

test("signatures stand beside each other without lines, over as many columns as they need", () => {
  const html = clipboardHtml(describeDocument(golden("hai-cap-nhom")));
  expect(html).toMatch(/<td colspan="2" style="border:none[^"]*"><p [^>]*>NGƯỜI LẬP BIỂU<\/p><\/td>/);
  expect(html).toContain("Long Hưng, ngày 05 tháng 02 năm 2026");
  expect(html).toMatch(/<tr style="page-break-inside:avoid;height:72pt">/);
});
