/** The pages in the pane: what is shown, told of, repaired, taken back, and handed to Word. */
import { screen, waitFor, within } from "@testing-library/react";
import { refuse } from "../../src/core/result";
import { none, sheetOf } from "../sheet/printed-sheet";
import type { OpenPane } from "./open-pane";
import { openPane } from "./open-pane";
import type { PaperWorkbook } from "./paper-workbook";
import { paperWorkbook } from "./paper-workbook";

async function openPages(workbook: PaperWorkbook): Promise<OpenPane> {
  const pane = openPane({ paper: workbook.actions });
  await pane.user.click(screen.getByRole("tab", { name: "Trang in" }));
  await screen.findByRole("main", { name: "Trang in" });
  return pane;
}

const wrong = (): PaperWorkbook =>
  paperWorkbook(sheetOf(100, {}, { paper: "Letter", titleRows: undefined, codes: none, firstCodes: undefined, centred: false }));
const picture = (): HTMLElement => screen.getByRole("img", { name: /^Hình trang/ });

test("a sheet that conforms: the pages can be turned, each with its own rows, the header again and its number", async () => {
  const { user } = await openPages(paperWorkbook(sheetOf(100)));
  expect(await screen.findByText(/3 trang A4 đứng/)).toBeVisible();
  expect(screen.getByText(/đều đúng Nghị định 30\/2020/)).toBeVisible();
  expect(picture()).toHaveAccessibleName("Hình trang 1 trên 3, từ dòng 1 đến dòng 42 của trang tính");
  expect(picture()).toHaveTextContent("Nội dung");
  expect(screen.getByRole("button", { name: "Trang trước" })).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Trang sau" }));
  expect(screen.getByText("Trang 2/3")).toBeVisible();
  expect(picture()).toHaveTextContent("Nội dung");
  expect(picture()).toHaveTextContent("Tập huấn lần 42");
  expect(picture()).not.toHaveTextContent("Tập huấn lần 41");
  expect(within(picture()).getByText("2")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Trang sau" }));
  expect(picture()).toHaveTextContent("Bằng chữ: Một triệu đồng./.");
  expect(screen.getByRole("button", { name: "Trang sau" })).toHaveAttribute("aria-disabled", "true");
});

test("each fault has its sentence; one press repairs one of them, another leads back", async () => {
  const workbook = wrong();
  const before = workbook.sheet();
  const { user } = await openPages(workbook);
  expect(await screen.findByRole("heading", { name: "3 điểm chưa đúng thể thức" })).toBeVisible();
  expect(screen.getByText("Khổ giấy đang đặt là Letter; Nghị định 30 quy định khổ A4.")).toBeVisible();
  expect(screen.getByText(/dòng tiêu đề \(dòng 1\) không lặp lại/)).toBeVisible();
  expect(screen.getByText(/Số trang: chưa có số trang\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Đặt khổ A4" }));
  expect(await screen.findByText("Đã sửa: khổ giấy.")).toBeVisible();
  expect(workbook.sheet().page).toEqual({ ...before.page, paper: "A4" });
  expect(screen.queryByRole("button", { name: "Đặt khổ A4" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText("Đã đưa về như trước khi sửa.")).toBeVisible();
  expect(workbook.sheet()).toEqual(before);
  expect(screen.getByRole("button", { name: "Đặt khổ A4" })).toBeVisible();
});

test("all are repaired at once", async () => {
  const workbook = wrong();
  const { user } = await openPages(workbook);
  await user.click(await screen.findByRole("button", { name: "Sửa cả 3 điểm" }));
  expect(await screen.findByText("Đã sửa: khổ giấy, dòng tiêu đề lặp lại, số trang.")).toBeVisible();
  expect(screen.getByText(/đều đúng Nghị định 30/)).toBeVisible();
  expect(workbook.sheet().page).toMatchObject({ paper: "A4", titleRows: { first: 0, count: 1 } });
});

test("what Excel did not take, and what cannot be taken back, is said", async () => {
  const dropping = wrong();
  const { actions } = dropping;
  const drops =
    (work: typeof actions.repair): typeof actions.repair =>
    async (...given) => {
      const done = await work(...given);
      return done.ok ? { ok: true, value: { ...done.value, dropped: ["header-rows"] } } : done;
    };
  const pane = openPane({
    paper: { ...actions, repair: drops(actions.repair), undo: async (undo) => drops(async () => actions.undo(undo))("", undefined) },
  });
  await pane.user.click(screen.getByRole("tab", { name: "Trang in" }));
  await pane.user.click(await screen.findByRole("button", { name: "Lặp lại dòng tiêu đề" }));
  expect(await screen.findByText(/Excel chưa nhận: dòng tiêu đề lặp lại\. Mở Bố trí Trang/)).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText(/Excel không cho phần bổ trợ bỏ: dòng tiêu đề lặp lại/)).toBeVisible();
});

test("edits on the sheet come into the pages, many at once as one reading", async () => {
  const workbook = paperWorkbook(sheetOf(7));
  await openPages(workbook);
  await screen.findByText(/1 trang A4 đứng/);
  const before = workbook.readings();
  for (const tasks of [8, 50, 100]) workbook.change(sheetOf(tasks));
  expect(await screen.findByText(/3 trang A4 đứng/)).toBeVisible();
  expect(workbook.readings() - before).toBe(1);
});

test("coming back to the pane reads again: Excel tells nothing of page setup", async () => {
  const workbook = paperWorkbook(sheetOf(7));
  const { user } = await openPages(workbook);
  await screen.findByText(/A4 đứng/);
  const before = workbook.readings();
  window.dispatchEvent(new Event("focus"));
  await waitFor(() => {
    expect(workbook.readings()).toBe(before + 1);
  });
  await user.click(screen.getByRole("button", { name: "Đọc lại" }));
  expect(workbook.readings()).toBe(before + 2);
});

test("nothing is read while another tab is on the screen, and everything when it is left", async () => {
  const workbook = paperWorkbook(sheetOf(7));
  const { user } = await openPages(workbook);
  await screen.findByText(/1 trang A4 đứng/);
  await user.click(screen.getByRole("tab", { name: "Soạn phụ lục" }));
  const before = workbook.readings();
  workbook.change(sheetOf(100));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(workbook.readings()).toBe(before);
  await user.click(screen.getByRole("tab", { name: "Trang in" }));
  expect(await screen.findByText(/3 trang A4 đứng/)).toBeVisible();
});

test("the page that was looked at is gone: the last one is shown", async () => {
  const workbook = paperWorkbook(sheetOf(100));
  const { user } = await openPages(workbook);
  await user.click(await screen.findByRole("button", { name: "Trang sau" }));
  await user.click(screen.getByRole("button", { name: "Trang sau" }));
  workbook.change(sheetOf(50));
  expect(await screen.findByText("Trang 2/2")).toBeVisible();
});

test("an empty sheet has nothing to print", async () => {
  await openPages(paperWorkbook({ ...sheetOf(0), cells: [], rowHeightsPoints: [], columnWidthsPoints: [], merges: [] }));
  expect(await screen.findByText(/Trang tính này chưa có gì để in/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Chép để dán vào Word" })).toBeNull();
});

test("a refused reading says why; the pages that were read stay", async () => {
  let editing = false;
  const workbook = paperWorkbook(sheetOf(7));
  const { read } = workbook.actions;
  const pane = openPane({
    paper: { ...workbook.actions, read: () => (editing ? Promise.resolve(refuse({ kind: "cell-edit-mode" })) : read()) },
  });
  await pane.user.click(screen.getByRole("tab", { name: "Trang in" }));
  await screen.findByText(/1 trang A4/);
  editing = true;
  await pane.user.click(screen.getByRole("button", { name: "Đọc lại" }));
  expect(await screen.findByText(/Một ô đang được nhập dở/)).toBeVisible();
  expect(picture()).toBeVisible();
  editing = false;
  await pane.user.click(screen.getByRole("button", { name: "Đọc lại" }));
  await waitFor(() => {
    expect(screen.queryByText(/Một ô đang được nhập dở/)).toBeNull();
  });
});

test("a protected sheet: the repair says what to do, nothing is lost", async () => {
  const workbook = wrong();
  const pane = openPane({ paper: { ...workbook.actions, repair: () => Promise.resolve(refuse({ kind: "protected" })) } });
  await pane.user.click(screen.getByRole("tab", { name: "Trang in" }));
  await pane.user.click(await screen.findByRole("button", { name: "Đặt khổ A4" }));
  expect(await screen.findByText(/Trang tính đang được bảo vệ nên chưa sửa được; chưa có gì thay đổi/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Đặt khổ A4" })).toBeEnabled();
});

test("a part of the program that does not come is asked for again", async () => {
  let there = false;
  const workbook = paperWorkbook(sheetOf(7));
  const { read } = workbook.actions;
  const missing = Object.assign(new Error("Loading chunk paper failed"), { name: "ChunkLoadError" });
  const pane = openPane({ paper: { ...workbook.actions, read: () => (there ? read() : Promise.reject(missing)) } });
  await pane.user.click(screen.getByRole("tab", { name: "Trang in" }));
  expect(await screen.findByText(/Chưa tải được phần này/)).toBeVisible();
  there = true;
  await pane.user.click(screen.getByRole("button", { name: "Đọc lại" }));
  expect(await screen.findByText(/1 trang A4/)).toBeVisible();
});

describe("for Word", () => {
  test("the table is copied with its look and as plain text", async () => {
    const { user } = await openPages(paperWorkbook(sheetOf(2)));
    const given: Record<string, Blob>[] = [];
    Object.assign(globalThis, {
      ClipboardItem: function ClipboardItem(parts: Record<string, Blob>) {
        given.push(parts);
      },
    });
    const write = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
    await user.click(await screen.findByRole("button", { name: "Chép để dán vào Word" }));
    expect(await screen.findByText(/^Đã chép\. Sang Word/)).toBeVisible();
    expect(write).toHaveBeenCalledTimes(1);
    const html = new TextDecoder().decode(await given[0]!["text/html"]!.arrayBuffer());
    expect(html).toContain("<thead>");
    expect(html).toContain("Times New Roman");
    const text = new TextDecoder().decode(await given[0]!["text/plain"]!.arrayBuffer());
    expect(text).toContain("1\tTập huấn lần 1\tPhòng Kinh tế\t1.000.000");
  });

  test("where the clipboard is refused the copy command is tried, and where that fails too it is said", async () => {
    const { user } = await openPages(paperWorkbook(sheetOf(2)));
    Object.defineProperty(navigator, "clipboard", {
      value: { write: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
      configurable: true,
    });
    let allowed = true;
    const commanded: string[] = [];
    Object.assign(document, {
      execCommand: () => {
        if (!allowed) return false;
        const event = Object.assign(new Event("copy"), { clipboardData: { setData: (type: string) => commanded.push(type) } });
        document.dispatchEvent(event);
        return true;
      },
    });
    const button = await screen.findByRole("button", { name: "Chép để dán vào Word" });
    await user.click(button);
    expect(await screen.findByText(/^Đã chép/)).toBeVisible();
    expect(commanded).toEqual(["text/html", "text/plain"]);
    allowed = false;
    await user.click(button);
    expect(await screen.findByText(/Máy không cho phần bổ trợ chép/)).toBeVisible();
  });

  test("the file takes the sheet's name, and it is said what to do where nothing comes of it", async () => {
    const { user } = await openPages(paperWorkbook({ ...sheetOf(2), name: "Phụ lục I" }));
    const names: string[] = [];
    Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await user.click(await screen.findByRole("button", { name: "Tải tệp Word (.docx)" }));
    expect(await screen.findByText(/Đã gửi tệp "Phụ lục I\.docx" sang phần tải xuống\. Nếu không thấy tệp/)).toBeVisible();
    expect(names).toEqual(["Phụ lục I.docx"]);
    jest.restoreAllMocks();
  });
});

test("in English", async () => {
  const { user } = await openPages(wrong());
  await user.click(screen.getByRole("button", { name: "EN: Switch to English" }));
  expect(await screen.findByText("The paper is set to Letter; Decree 30 asks for A4.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Repair all 3" })).toBeVisible();
});
