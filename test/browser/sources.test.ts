/** The ways in which a plan comes into the pane, with the real readers: files, the clipboard, the sheet. */
import type { Frame } from "playwright-core";
import { strToU8, zipSync } from "fflate";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

const table = `<table><tr><th>Stt</th><th>Nội dung</th><th>Cơ quan chủ trì</th><th>Thời gian thực hiện</th><th>Kinh phí</th></tr>
<tr><td>1</td><td>Mở lớp tin học<br>cho cán bộ</td><td>Sở Nội vụ</td><td>Quý II/2026</td><td>5.000.000</td></tr>
<tr><td>2</td><td>In sổ tay</td><td>Sở Y tế</td><td>Quý III/2026</td><td>7.000.000</td></tr></table>`;

function docx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

const plan = [
  "KẾ HOẠCH",
  "Mở lớp học năm 2026",
  "1. Tổ chức lớp học cho người dân.",
  "- Đơn vị chủ trì: Sở Nội vụ.",
  "- Thời gian thực hiện: Quý II/2026.",
  "2. In sổ tay hướng dẫn.",
  "- Đơn vị chủ trì: Sở Y tế.",
  "- Thời gian thực hiện: Quý III/2026.",
];

function paneFrame(): Frame {
  const frame = workbench()
    .page.frames()
    .find((each) => each.url().endsWith("pane.html"));
  if (frame === undefined) throw new Error("The pane is not in the page");
  return frame;
}

test("a Word file that is chosen becomes tasks; its reader is loaded only then", async () => {
  const { page, pane } = workbench();
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await pane
    .locator("input[type=file]")
    .setInputFiles({ name: "Kế hoạch.docx", mimeType: "application/octet-stream", buffer: Buffer.from(docx(plan)) });
  await pane.getByText("2 nhiệm vụ", { exact: true }).waitFor();
  expect(asked.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(0);
  await pane.getByRole("button", { name: "Về bước lấy nội dung" }).click();
  await pane.getByText("Kế hoạch.docx").waitFor();
});

test("a dropped web page keeps its table", async () => {
  const { pane } = workbench();
  await pane.getByRole("heading", { level: 1 }).waitFor();
  const frame = paneFrame();
  const data = await frame.evaluateHandle((html) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([html], "ke-hoach.html", { type: "text/html" }));
    return transfer;
  }, `<!doctype html><html><body><p>KẾ HOẠCH</p>${table}</body></html>`);
  await frame.dispatchEvent("h1", "drop", { dataTransfer: data });
  await pane.getByText("12.000.000 đồng").waitFor();
});

test("a table that is pasted from Word or Excel stays a table: a line break in a cell begins no row", async () => {
  const { page, pane } = workbench();
  const area = pane.getByRole("textbox", { name: "Nội dung kế hoạch" });
  await area.click();
  await paneFrame().evaluate(async (html) => {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob(["Stt\tNội dung"], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
  }, table);
  await area.focus();
  await page.keyboard.press("Control+v");
  await pane.getByText("2 nhiệm vụ", { exact: true }).waitFor();
  await pane.getByText("12.000.000 đồng").waitFor();
});

test("the table that is selected on the sheet becomes tasks, merged cells and numbers as they are", async () => {
  const { page, pane, enter, go } = workbench();
  await enter("A1", "Stt\n");
  await enter("B1", "Nội dung\n");
  await enter("C1", "Cơ quan chủ trì\n");
  await enter("D1", "Kinh phí\n");
  await enter("A2", "1\n");
  await enter("B2", "Mở lớp tin học\n");
  await enter("C2", "Sở Nội vụ\n");
  await enter("D2", "1.500.000\n");
  await go("A1:D2");
  await pane.getByRole("button", { name: "Lấy từ vùng đang chọn" }).click();
  await pane.getByText("1 nhiệm vụ", { exact: true }).waitFor();
  await pane.getByText("1.500.000 đồng").waitFor();
  await pane.getByRole("button", { name: "Về bước lấy nội dung" }).click();
  await pane.getByText(/A1:D2$/).waitFor();
  expect(await page.getByRole("tab").count()).toBe(1);
});
