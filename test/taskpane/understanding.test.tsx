/** How a table was understood is corrected in the pane: the findings follow at once, the workbook keeps it, the record says it. */
import { screen, waitFor, within } from "@testing-library/react";
import { readCheckNotes } from "../../src/core/checks/notes/read-check-notes";
import { refuse } from "../../src/core/result";
import type { CheckWorkbook, TypedCell } from "./check-workbook";
import { checkWorkbook } from "./check-workbook";
import type { OpenCheck } from "./open-check";
import { check, status } from "./open-check";

const rows: readonly (readonly TypedCell[])[] = [
  ["DỰ TOÁN LỚP HỌC"],
  ["Đơn vị tính: đồng"],
  ["STT", "Nội dung", "Mức chi"],
  ["1", "Mở lớp tại xã", 15_000_000],
  ["", "Thuê hội trường", 5_000_000],
  ["", "Nước uống", 9_000_000],
  ["2", "In tài liệu", 5_000_000],
  ["", "Kinh phí toàn khóa", 21_000_000],
];
const sheets = { "Dự toán": rows };

const combobox = (name: RegExp | string): HTMLSelectElement => screen.getByRole<HTMLSelectElement>("combobox", { name });
const corrections = (workbook: CheckWorkbook): unknown => {
  const read = readCheckNotes(workbook.notes() ?? "");
  return read.ok ? read.value.corrections : read.problem;
};

async function openUnderstanding(workbook = checkWorkbook(sheets), name = /^Sửa cách hiểu/): Promise<OpenCheck> {
  const opened = await check(workbook);
  await opened.user.click(screen.getByRole("button", { name: /^Phạm vi/ }));
  await opened.user.click(screen.getByRole("button", { name }));
  await screen.findByRole("heading", { name: "Cách hiểu bảng" });
  return opened;
}

async function choose({ user }: OpenCheck, name: RegExp | string, option: string): Promise<void> {
  await user.selectOptions(combobox(name), option);
  await waitFor(() => {
    expect(status()).toMatch(/Đã đọc lại bảng theo chỉnh/);
  });
}

async function back({ user }: OpenCheck): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Về danh sách" }));
}

test("what a column and rows are is shown, corrected, and the findings follow", async () => {
  const opened = await openUnderstanding();
  expect(screen.getByRole("heading", { name: "Cách hiểu bảng" })).toHaveFocus();
  expect(within(combobox("Cột C: Mức chi")).getByRole("option", { name: "Đơn giá, định mức (máy hiểu)" })).toBeInTheDocument();
  await choose(opened, "Cột C: Mức chi", "Số tiền");
  expect(combobox("Cột C: Mức chi")).toHaveFocus();
  await opened.user.type(screen.getByRole("textbox", { name: "Tìm dòng khác trong bảng" }), "8");
  await choose(opened, "Dòng 8: Kinh phí toàn khóa", "Dòng cộng");
  await opened.user.clear(screen.getByRole("textbox", { name: "Tìm dòng khác trong bảng" }));
  await opened.user.type(screen.getByRole("textbox", { name: "Tìm dòng khác trong bảng" }), "mo lop");
  await choose(opened, "Dòng 4: Mở lớp tại xã", "Nhóm cấp 1");
  await back(opened);
  expect(screen.getByRole("button", { name: /ghi 21\.000\.000, cộng các dòng được 20\.000\.000/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /ghi 15\.000\.000.*14\.000\.000/ })).toBeVisible();
  expect(corrections(opened.workbook)).toMatchObject([
    {
      sheet: "Dự toán",
      columns: [{ heading: "Mức chi", role: "amount" }],
      rows: [
        { words: "Kinh phí toàn khóa", role: "total" },
        { words: "Mở lớp tại xã", role: "group-1" },
      ],
    },
  ]);
});

test("a click on the place goes to the cell", async () => {
  const { user, workbook } = await openUnderstanding();
  await user.click(screen.getByRole("button", { name: "C3" }));
  expect(workbook.selected).toEqual(["Dự toán!C3"]);
});

test("a corrected table is said to be so, in the scope and in the record; an edit on the sheet keeps it", async () => {
  const opened = await openUnderstanding();
  await choose(opened, "Cột C: Mức chi", "Số tiền");
  await choose(opened, "Đơn vị tính của bảng", "nghìn đồng");
  await back(opened);
  await opened.user.click(screen.getByRole("button", { name: /^Phạm vi/ }));
  expect(screen.getByText(/Hiểu là: \d khoản.*theo chỉnh của người kiểm tra/)).toBeVisible();
  opened.workbook.edit("Dự toán", "C5", 6_000_000);
  await waitFor(() => {
    expect(screen.getByText(/theo chỉnh của người kiểm tra/)).toBeVisible();
  });
  await opened.user.click(screen.getByRole("button", { name: "Biên bản…" }));
  await opened.user.type(screen.getByRole("textbox", { name: /Người kiểm tra/ }), "Lê Thị Bình");
  await opened.user.click(screen.getByRole("button", { name: "Lập biên bản" }));
  await waitFor(() => {
    expect(opened.workbook.records).toHaveLength(1);
  });
  const facts = opened.workbook.records[0]?.facts.filter(([label]) => label === "Cách hiểu đã chỉnh");
  expect(facts).toEqual([
    [
      "Cách hiểu đã chỉnh",
      'Trang tính "Dự toán", bảng A3:C8: đơn vị tính là nghìn đồng; cột "Mức chi" là "Số tiền"; chỉnh lúc 19:46 ngày 21/11/2026.',
    ],
  ]);
  expect(corrections(opened.workbook)).toMatchObject([{ unit: "nghin" }]);
});

test("a table is left out, told as not checked, and taken back", async () => {
  const opened = await openUnderstanding();
  await opened.user.click(screen.getByRole("checkbox", { name: "Kiểm tra bảng này" }));
  await waitFor(() => {
    expect(status()).toMatch(/Đã đọc lại bảng/);
  });
  expect(screen.getByRole("checkbox", { name: "Kiểm tra bảng này" })).not.toBeChecked();
  await back(opened);
  expect(screen.getByRole("heading", { name: "Không còn bảng nào để kiểm tra." })).toBeVisible();
  expect(screen.getByText(/Không kiểm tra, theo chỉnh của người kiểm tra/)).toBeVisible();
  await opened.user.click(screen.getByRole("button", { name: "Đã kiểm tra những gì" }));
  expect(screen.getByText("Bảng bỏ theo chỉnh của người kiểm tra: Dự toán · A3:C8.")).toBeVisible();
  await opened.user.click(screen.getByRole("button", { name: /^Sửa cách hiểu/ }));
  await opened.user.click(screen.getByRole("checkbox", { name: "Kiểm tra bảng này" }));
  await waitFor(() => {
    expect(corrections(opened.workbook)).toEqual([]);
  });
});

test("everything back as it was inferred, by one press", async () => {
  const opened = await openUnderstanding();
  const reset = screen.getByRole("button", { name: "Trả lại như máy hiểu" });
  expect(reset).toHaveAttribute("aria-disabled", "true");
  await choose(opened, "Cột C: Mức chi", "Không xét");
  expect(screen.getByText(/Chỉnh lần cuối: 19:46 ngày 21\/11\/2026/)).toBeVisible();
  await opened.user.click(reset);
  await waitFor(() => {
    expect(combobox("Cột C: Mức chi")).toHaveValue("");
  });
  await waitFor(() => {
    expect(corrections(opened.workbook)).toEqual([]);
  });
  expect(reset).toHaveFocus();
});

test("choices that come faster than Excel answers are all taken, the last word about a thing counts", async () => {
  const workbook = checkWorkbook(sheets);
  const kept: string[] = [];
  let go = (): void => {};
  const answer = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { user } = await check(workbook, {
    keepNotes: async (xml) => {
      kept.push(xml);
      await answer;
      return workbook.actions.keepNotes(xml);
    },
  });
  await user.click(screen.getByRole("button", { name: /^Phạm vi/ }));
  await user.click(screen.getByRole("button", { name: /^Sửa cách hiểu/ }));
  for (const option of ["Số thứ tự", "Số lượng", "Thuế suất", "Tiền thuế", "Số tiền"])
    await user.selectOptions(combobox("Cột C: Mức chi"), option);
  expect(combobox("Cột C: Mức chi")).toHaveDisplayValue("Số tiền");
  await user.selectOptions(combobox("Đơn vị tính của bảng"), "triệu đồng");
  go();
  await waitFor(() => {
    expect(corrections(workbook)).toMatchObject([{ unit: "trieu", columns: [{ role: "amount" }] }]);
  });
  expect(combobox("Cột C: Mức chi")).toHaveDisplayValue("Số tiền");
  expect(kept).toHaveLength(3);
});

test("where the workbook takes no notes nothing is corrected, and the choice goes back", async () => {
  const workbook = checkWorkbook(sheets);
  const { user } = await check(workbook, { keepNotes: () => Promise.resolve(refuse({ kind: "cell-edit-mode" })) });
  await user.click(screen.getByRole("button", { name: /^Phạm vi/ }));
  await user.click(screen.getByRole("button", { name: /^Sửa cách hiểu/ }));
  await user.selectOptions(combobox("Cột C: Mức chi"), "Số tiền");
  expect(await screen.findByRole("button", { name: "Thử lại" })).toBeVisible();
  expect(combobox("Cột C: Mức chi")).toHaveValue("");
});

test("what fits nothing any more is told, and dropped by a press", async () => {
  const opened = await openUnderstanding();
  await choose(opened, "Cột C: Mức chi", "Số tiền");
  await back(opened);
  opened.workbook.edit("Dự toán", "C3", "Kinh phí");
  await opened.user.click(screen.getByRole("button", { name: /^Phạm vi/ }));
  expect(await screen.findByText(/Chỉnh không còn khớp.*cột "Mức chi" trên trang tính "Dự toán"/)).toBeVisible();
  await opened.user.click(screen.getByRole("button", { name: "Bỏ phần không khớp" }));
  await waitFor(() => {
    expect(screen.queryByText(/Chỉnh không còn khớp/)).toBeNull();
  });
  expect(corrections(opened.workbook)).toEqual([]);
});

test("a part that was kept is obeyed by the next check of the workbook", async () => {
  const first = await openUnderstanding();
  await choose(first, "Cột C: Mức chi", "Số tiền");
  await back(first);
  await first.user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await first.user.click(screen.getByRole("button", { name: /^Phạm vi/ }));
  expect(await screen.findByText(/theo chỉnh của người kiểm tra/)).toBeVisible();
});

test("a table that goes away while it is corrected", async () => {
  const { workbook } = await openUnderstanding(checkWorkbook({ ...sheets, Khác: [["Ghi chú"]] }));
  workbook.removeSheet("Dự toán");
  expect(await screen.findByText("Trên trang tính không còn bảng này.")).toBeVisible();
});

test("ten thousand rows: the rows that make the structure, a few at a time; any other one is found", async () => {
  const items = Array.from({ length: 10_000 }, (_, at): readonly TypedCell[] => [at + 1, `Hạng mục ${String(at + 1)}`, 1_000]);
  const long = [...rows.slice(0, 2), ["STT", "Nội dung", "Kinh phí"], ...items, ["", "Tổng cộng", 10_000_000]];
  const opened = await openUnderstanding(checkWorkbook({ "Dự toán": long }));
  expect(screen.getAllByRole("combobox").length).toBeLessThan(20);
  const field = screen.getByRole("textbox", { name: "Tìm dòng khác trong bảng" });
  await opened.user.type(field, "5003");
  expect(combobox("Dòng 5003: Hạng mục 5000")).toBeInTheDocument();
  await opened.user.clear(field);
  await opened.user.type(field, "hang muc 99");
  expect(screen.getByText("111 dòng, hiện 10 dòng đầu.")).toBeVisible();
  await opened.user.clear(field);
  await opened.user.type(field, "20000");
  expect(screen.getByText("Bảng không có dòng này.")).toBeVisible();
});

test("thousands of groups are drawn some at a time", async () => {
  const groups = Array.from({ length: 300 }, (_, at): readonly TypedCell[][] => [
    [String(at + 1), `Nhóm ${String(at + 1)}`, 2_000],
    [`${String(at + 1)}.1`, "Phần một", 1_000],
    [`${String(at + 1)}.2`, "Phần hai", 1_000],
  ]).flat();
  const sheet = [...rows.slice(0, 2), ["STT", "Nội dung", "Kinh phí"], ...groups];
  const { user } = await openUnderstanding(checkWorkbook({ "Dự toán": sheet }));
  const before = screen.getAllByRole("combobox").length;
  expect(before).toBeLessThan(60);
  await user.click(screen.getByRole("button", { name: "Hiện thêm 40 dòng (còn 260)" }));
  expect(screen.getAllByRole("combobox")).toHaveLength(before + 40);
});
