/** The main job, as an officer does it: a plan becomes its appendix, the sheet is edited by hand, saved, and opened again. */
import { readXlsx } from "../../src/documents/xlsx/read-xlsx";
import type { CellFile, SheetFile } from "../../src/documents/xlsx/workbook-file";
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

async function buildSample(): Promise<void> {
  const { pane } = workbench();
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
  await pane.getByRole("button", { name: "Lập phụ lục", exact: true }).click();
  await pane.getByText(/^Đã lập phụ lục 7 nhiệm vụ/).waitFor();
}

/** The address of the only cell whose text begins so. */
async function addressOf(text: string): Promise<string> {
  const id = await workbench()
    .page.getByRole("gridcell")
    .filter({ hasText: new RegExp(`^${text}`) })
    .first()
    .getAttribute("id");
  return (id ?? "").replace("cell-", "");
}

const below = (address: string, rows: number): string => address.replace(/\d+$/, (row) => String(Number(row) + rows));

const cellAt = (sheet: SheetFile | undefined, address: string): CellFile | undefined => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return sheet?.cells.find((cell) => cell.column === letter.charCodeAt(0) - 65 && cell.row === Number(row) - 1);
};

test("the sample becomes an appendix; total and words follow a cost that is edited in the grid, and the file says the same", async () => {
  const { page, cell, enter, go, save, open } = workbench();
  await buildSample();
  await page.getByRole("tab", { name: "Phụ lục", selected: true }).waitFor();
  const costHeading = await addressOf("Kinh phí");
  const firstCost = below(costHeading, 1);
  expect(await cell(firstCost).textContent()).toBe("48.000.000");

  await enter(firstCost, "50.000.000\n");
  expect(await cell(firstCost).textContent()).toBe("50.000.000");
  const total = below(costHeading, 8);
  await go(total);
  expect(await cell(total).textContent()).toBe("387.350.000");
  expect(await page.getByText("Bằng chữ: Ba trăm tám mươi bảy triệu ba trăm năm mươi nghìn đồng./.").count()).toBe(1);

  const saved = await save();
  expect(saved.name).toBe("Sổ tính mới.xlsx");
  const read = await readXlsx(saved.bytes);
  if (!read.ok) throw new Error(`The saved file was refused: ${read.problem.kind}`);
  const sheet = read.value.sheets.find(({ name }) => name === "Phụ lục");
  expect(cellAt(sheet, firstCost)).toMatchObject({ value: 50_000_000 });
  expect(cellAt(sheet, total)).toMatchObject({ value: 387_350_000, formula: expect.stringMatching(/^=SUM\(/) as string });

  await open("Phụ lục Đông Hòa.xlsx", saved.bytes);
  await page.getByText("Phụ lục Đông Hòa.xlsx", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Phụ lục", selected: true }).waitFor();
  await enter(firstCost, "48000000\n");
  await go(total);
  expect(await cell(total).textContent()).toBe("385.350.000");
});

test("a build is taken back by one Ctrl+Z", async () => {
  const { page } = workbench();
  await buildSample();
  await page.getByRole("button", { name: /^Hoàn tác/ }).click();
  await page.getByRole("tab", { name: "Phụ lục" }).waitFor({ state: "detached" });
  expect(await page.getByRole("tab").count()).toBe(1);
});

test("after a build the sheet scrolls freely", async () => {
  const { page } = workbench();
  await buildSample();
  await page.getByRole("tab", { name: "Phụ lục", selected: true }).waitFor();
  await page.locator(".sheet").hover();
  await page.mouse.wheel(0, 500);
  await page.waitForFunction(() => (document.querySelector(".sheet")?.scrollTop ?? 0) > 400);
  await page.mouse.wheel(0, 400);
  await page.waitForFunction(() => (document.querySelector(".sheet")?.scrollTop ?? 0) > 700);
});

test("while a cell is being edited the pane says so and what to do, and builds once the cell is entered", async () => {
  const { page, pane, cell } = workbench();
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
  await cell("B2").click();
  await page.keyboard.type("đang gõ");
  await pane.getByRole("button", { name: "Lập phụ lục", exact: true }).click();
  await pane
    .getByText(/Enter.*Esc/)
    .first()
    .waitFor();
  expect(await page.getByRole("tab").count()).toBe(1);
  await cell("B3").click();
  expect(await cell("B2").textContent()).toBe("đang gõ");
  await pane
    .getByRole("button", { name: /Lập phụ lục|Thử lại/ })
    .first()
    .click();
  await page.getByRole("tab", { name: "Phụ lục", selected: true }).waitFor();
});

test("a file that is no workbook is refused with a sentence and the open workbook stays", async () => {
  const { page, enter, cell, open } = workbench();
  await enter("A1", "vẫn còn\n");
  await open("ke-hoach.xlsx", new TextEncoder().encode("không phải sổ tính"));
  await page.getByRole("alert").getByText('Không mở được "ke-hoach.xlsx"').waitFor();
  expect(await cell("A1").textContent()).toBe("vẫn còn");
});
