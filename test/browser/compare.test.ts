/** A plan and its appendix as two real files: dropped on the two halves of the pane, compared, at the width of a low-end screen. */
import axe from "axe-core";
import type { Frame } from "playwright-core";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

const plan = [
  "KẾ HOẠCH",
  "Mở lớp học năm 2026",
  ...[1, 2, 3].flatMap((each) => [
    `${each}. Tổ chức lớp học số ${each} cho người dân.`,
    "- Đơn vị chủ trì: Sở Nội vụ.",
    "- Thời gian thực hiện: Quý II/2026.",
  ]),
].join("\n");

const appendix = `<!doctype html><html><body><p>PHỤ LỤC</p><table>
<tr><th>Stt</th><th>Nội dung</th><th>Cơ quan chủ trì</th><th>Thời gian thực hiện</th><th>Kinh phí (đồng)</th></tr>
<tr><td>1</td><td>Tổ chức lớp học số 1 cho người dân</td><td>Sở Nội vụ</td><td>Quý II/2026</td><td>5.000.000</td></tr>
<tr><td>2</td><td>Tổ chức lớp học số 2 cho người dân</td><td>Sở Y tế</td><td>Quý III/2026</td><td>7.000.000</td></tr></table></body></html>`;

function paneFrame(): Frame {
  const frame = workbench()
    .page.frames()
    .find((each) => each.url().endsWith("pane.html"));
  if (frame === undefined) throw new Error("The pane is not in the page");
  return frame;
}

/** As the system does it: the file comes in over the pane, hangs there, and is let go at a share of its height. */
async function drag(content: string, name: string, share: number, letGo: boolean): Promise<void> {
  await paneFrame().evaluate(
    ({ content, name, share, letGo }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      const place = { bubbles: true, cancelable: true, dataTransfer, clientX: 100, clientY: innerHeight * share };
      const target = document.elementFromPoint(100, innerHeight * share) ?? document.body;
      for (const kind of ["dragenter", "dragover", ...(letGo ? ["drop"] : [])]) target.dispatchEvent(new DragEvent(kind, place));
    },
    { content, name, share, letGo },
  );
}

async function violations(): Promise<readonly string[]> {
  await paneFrame().evaluate(axe.source);
  return paneFrame().evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations: found } = await run.run(document, { iframes: false, resultTypes: ["violations"] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** What can be scrolled sideways. A line that is cut by an ellipsis cannot. */
async function tooWide(): Promise<readonly string[]> {
  return paneFrame().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("html, main, main section")]
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`),
  );
}

test("two files, dropped one after the other, are compared; the roles change in the first step", async () => {
  const { page, pane } = workbench();
  await page.getByLabel("Bề rộng ngăn").selectOption("320");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await drag(plan, "Ke hoach.txt", 0.8, true);
  await pane.getByText("3 nhiệm vụ", { exact: true }).waitFor();

  await drag(appendix, "Phu luc.html", 0.8, false);
  await pane.getByText('Thả vào nửa này để đối chiếu với "Ke hoach.txt"').waitFor();
  await drag(appendix, "Phu luc.html", 0.8, true);
  await pane.getByText('Đã đối chiếu với "Ke hoach.txt": khác nhau ở 1 nhiệm vụ; 1 nhiệm vụ chỉ có trong bản đó.').waitFor();
  await pane.getByText("12.000.000 đồng").waitFor();
  expect(await pane.getByText(/^Thả vào nửa này/).count()).toBe(0);
  expect(await pane.getByRole("listitem", { name: "Nhiệm vụ 2", exact: true }).textContent()).toContain(
    'cơ quan chủ trì trong "Phu luc.html" là "Sở Y tế", trong "Ke hoach.txt" là "Sở Nội vụ',
  );
  expect(await violations()).toEqual([]);
  expect(await tooWide()).toEqual([]);

  await pane.getByRole("button", { name: "Về bước lấy nội dung" }).click();
  await pane.getByText('Nhiệm vụ lấy từ "Phu luc.html", đối chiếu với "Ke hoach.txt".').waitFor();
  expect(await violations()).toEqual([]);
  expect(await tooWide()).toEqual([]);
  await pane.getByRole("button", { name: "Đổi vai hai bản" }).click();
  await pane.getByText('Nhiệm vụ lấy từ "Ke hoach.txt", đối chiếu với "Phu luc.html".').waitFor();
  await pane.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
  await pane.getByText('Đã đối chiếu với "Phu luc.html": khác nhau ở 1 nhiệm vụ; 1 nhiệm vụ không có trong bản đó.').waitFor();
});

test("a second file that is chosen says its place by keyboard, too", async () => {
  const { page, pane } = workbench();
  await pane.getByRole("textbox", { name: "Nội dung kế hoạch" }).fill(plan);
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "Phu luc.html", mimeType: "text/html", buffer: Buffer.from(appendix) });
  await pane.getByText('Nhiệm vụ lấy từ "Phu luc.html", đối chiếu với văn bản đã nhập.').waitFor();
  await pane.getByRole("button", { name: "Bỏ đối chiếu" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await pane.getByRole("button", { name: "Chọn tệp đối chiếu…" }).evaluate((each) => each === document.activeElement)).toBe(true);
});
