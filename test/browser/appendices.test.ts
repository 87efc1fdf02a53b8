/** Several appendices in the real pane: by keyboard and mouse at 320 px, onto sheets in one step of undo, with nothing for axe to object to. */
import { useWorkbench } from "./use-workbench";
import { violations } from "./violations";

const workbench = useWorkbench();

const header = "Stt\tNội dung\tCơ quan chủ trì\tThời gian thực hiện\tKinh phí (đồng)";
const grouped = [
  "Phụ lục",
  "NHIỆM VỤ NĂM 2026",
  header,
  "I\tTuyên truyền\t\t\t",
  "01\tMở lớp cho người dân\tPhòng Văn hóa\tQuý II/2026\t48.000.000",
  "02\tIn sổ tay\tPhòng Văn hóa\tQuý III/2026\t12.000.000",
  "II\tThiết bị\t\t\t",
  "03\tMua máy quét\tVăn phòng\tQuý III/2026\t36.500.000",
].join("\n");

test.each(["light", "dark"] as const)("parted by groups, given away, named, built and built again, %s", async (colorScheme) => {
  const { page, pane, cell } = workbench();
  const tabs = page.getByRole("tab");
  await page.emulateMedia({ colorScheme });
  await page.getByLabel("Bề rộng ngăn").selectOption("320");
  await pane.getByRole("textbox").fill(grouped);
  await pane.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
  await pane.getByRole("button", { name: /^Sửa: Trình bày/ }).click();
  await pane.getByRole("button", { name: "Mỗi nhóm một phụ lục (2)" }).click();
  const second = pane.getByRole("textbox", { name: "Tiêu đề Phụ lục II" });
  await second.fill("Mua sắm");
  await pane.getByRole("button", { name: "Việc khác với nhiệm vụ 02" }).click();
  expect(await violations(page, "main")).toEqual([]);
  const belongs = pane.getByRole("combobox", { name: "Thuộc" });
  await belongs.selectOption("Phụ lục II. Mua sắm");
  // The task went down with its open panel, and the keyboard with it.
  expect(await belongs.evaluate((field) => field === document.activeElement)).toBe(true);
  await pane.getByText("2 nhiệm vụ, 48.500.000 đồng").waitFor();

  await pane.getByRole("button", { name: "Lập 2 phụ lục" }).click();
  await pane.getByText(/^Đã lập 2 phụ lục trên các trang "Phụ lục I", "Phụ lục II": 3 nhiệm vụ, cộng 96\.500\.000 đồng/).waitFor();
  expect(await tabs.allTextContents()).toEqual(["Sheet1", "Phụ lục I", "Phụ lục II"]);
  expect(await cell("A1").textContent()).toBe("Phụ lục I");

  await pane.getByRole("button", { name: "Lập 2 phụ lục" }).click();
  await pane.getByRole("dialog").waitFor();
  expect(await violations(page, "dialog")).toEqual([]);
  await pane.getByRole("button", { name: "Thay 2 trang đã đánh dấu" }).click();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await pane.getByText(/^Đã lập 2 phụ lục/).waitFor();
  expect(await tabs.allTextContents()).toEqual(["Sheet1", "Phụ lục I", "Phụ lục II"]);

  // Each build is one step.
  for (let step = 0; step < 2; step += 1) await page.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" }).click();
  expect(await tabs.allTextContents()).toEqual(["Sheet1"]);
});

test("the name of a group is changed in place, and Esc closes its fields", async () => {
  const { pane } = workbench();
  await pane.getByRole("textbox").fill(grouped);
  await pane.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
  await pane.getByRole("button", { name: "Sửa nhóm II" }).click();
  const name = pane.getByRole("textbox", { name: "Tên nhóm II" });
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
  await name.fill("Máy móc, thiết bị");
  await pane.getByText("II. Máy móc, thiết bị").waitFor();
  await name.press("Escape");
  await name.waitFor({ state: "detached" });
});
