/** The record of a check, the code of what was checked, notes at cells, and two versions. */
import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { readCheckNotes } from "../../src/core/checks/notes/read-check-notes";
import { accept, refuse } from "../../src/core/result";
import { estimateTop, rightEstimate, wrongEstimate } from "./check-sheets";
import { checkWorkbook } from "./check-workbook";
import { check, openCheck, status } from "./open-check";

/** Everything that axe can tell without a layout. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

type Opened = Awaited<ReturnType<typeof check>>;

async function record({ user }: Opened, name = "Lê Thị Bình, Trưởng phòng"): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Biên bản…" }));
  const field = screen.getByRole("textbox", { name: /Người kiểm tra/ });
  await user.clear(field);
  await user.type(field, name);
  await user.click(screen.getByRole("button", { name: "Lập biên bản" }));
  await waitFor(() => {
    expect(status()).toMatch(/Đã lập biên bản trên trang "Biên bản kiểm tra", mã \w{4}-\w{4}-\w{4}/);
  });
}

describe("the record", () => {
  test("asks who checks, then says who, when, which file, what was checked and each finding with its state", async () => {
    const opened = await check(checkWorkbook({ ...wrongEstimate, "Thuyết minh": [["Kính gửi lãnh đạo"]] }));
    const { user, workbook } = opened;
    await user.click(screen.getByRole("button", { name: "Biên bản…" }));
    expect(screen.getByRole("heading", { name: "Biên bản kiểm tra" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Lập biên bản" }));
    expect(screen.getByText("Ghi tên người kiểm tra.")).toBeVisible();
    expect(workbook.records).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Về danh sách" }));
    await record(opened);

    const [written] = workbook.records;
    const facts = new Map(written?.facts);
    expect(facts.get("Tệp")).toBe("Dự toán 2026.xlsx");
    expect(facts.get("Người kiểm tra")).toBe("Lê Thị Bình, Trưởng phòng");
    expect(facts.get("Thời điểm")).toBe("19:46 ngày 21/11/2026");
    expect(facts.get("Không kiểm tra")).toMatch(/Trang tính không thấy bảng: "Thuyết minh"\. .*đơn giá/);
    expect(facts.get("Kết quả")).toBe("2 điểm sai.");
    expect(written?.rows.map(([ordinal, severity, place, , state]) => [ordinal, severity, place, state])).toEqual([
      ["1", "Sai", 'Trang tính "Dự toán", ô A8', "Chưa xử lý"],
      ["2", "Sai", 'Trang tính "Dự toán", ô F5', "Chưa xử lý"],
    ]);
    expect(written?.closing.join(" ")).toContain("không phải chữ ký số");
    expect(screen.getByRole("heading", { name: "2 điểm sai" })).toHaveFocus();
  });

  test("what was put aside and what was repaired stand in it with their state", async () => {
    const opened = await check(checkWorkbook(wrongEstimate));
    const { user, workbook } = opened;
    await user.click(screen.getByRole("button", { name: /được lưu dạng chữ/ }));
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    await user.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Hoàn tác: sửa ô F5" });
    await user.click(screen.getByRole("button", { name: /Bằng chữ là/ }));
    await user.click(screen.getByRole("button", { name: /^Bỏ qua…/ }));
    await user.keyboard("Chờ bản ký");
    await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
    await screen.findByRole("button", { name: "Đã bỏ qua (1)" });
    await record(opened);
    const rows = workbook.records[0]?.rows ?? [];
    expect(rows.map((row) => row[4])).toContain("Bỏ qua. Lý do: Chờ bản ký");
    const repaired = rows.find((row) => row[4] === "Đã sửa khi kiểm tra");
    expect(repaired?.[2]).toBe('Trang tính "Dự toán", ô F5');
    expect(repaired?.[3]).toContain("Đã đổi 4.500.000 từ dạng chữ thành dạng số.");
  });

  test("the record itself is not checked, nor any that is renamed", async () => {
    const opened = await check(checkWorkbook(wrongEstimate));
    await record(opened);
    await opened.user.click(screen.getByRole("button", { name: /^Phạm vi: 1 bảng trên 1 trang tính/ }));
    expect(screen.getByRole("checkbox", { name: /^Biên bản kiểm tra/ })).toBeDisabled();
    expect(screen.getByRole("checkbox", { name: /^Biên bản kiểm tra/ })).not.toBeChecked();
  });

  test("the name is remembered", async () => {
    const opened = await check(checkWorkbook(wrongEstimate));
    await record(opened, "Trần Văn Nam");
    await opened.user.click(screen.getByRole("button", { name: "Biên bản…" }));
    expect(screen.getByRole("textbox", { name: /Người kiểm tra/ })).toHaveValue("Trần Văn Nam");
  });

  test("a second try after the workbook's own note failed writes no second sheet", async () => {
    const workbook = checkWorkbook(rightEstimate);
    let fails = true;
    const { user } = await check(workbook, {
      keepNotes: (xml) =>
        fails ? Promise.resolve(refuse({ kind: "not-responding", code: "GeneralException" })) : workbook.actions.keepNotes(xml),
    });
    await user.click(screen.getByRole("button", { name: "Biên bản…" }));
    await user.type(screen.getByRole("textbox", { name: /Người kiểm tra/ }), "Lê Thị Bình{Enter}");
    await screen.findByRole("button", { name: "Thử lại" });
    expect(workbook.records).toHaveLength(1);
    fails = false;
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await waitFor(() => {
      expect(status()).toContain("Đã lập biên bản");
    });
    expect(workbook.records).toHaveLength(1);
  });
});

describe("the code of what was checked", () => {
  test("says that nothing changed since, and which cells did once something does", async () => {
    const opened = await check(checkWorkbook(rightEstimate));
    const { user, workbook } = opened;
    await record(opened);
    expect(await screen.findByText(/^Vẫn đúng như lần kiểm tra 19:46 ngày 21\/11\/2026 \(mã/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mã này cho biết gì" }));
    expect(screen.getByText(/không phải chữ ký số/)).toBeVisible();

    act(() => {
      workbook.edit("Dự toán", "B4", "Thuê phòng họp");
    });
    expect(await screen.findByText("1 ô đã khác so với lần kiểm tra 19:46 ngày 21/11/2026.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dự toán · B4" }));
    expect(workbook.selected.at(-1)).toBe("Dự toán!B4");
  });

  test("is written below the table only when asked for, is no part of itself, and can be taken back", async () => {
    const opened = await check(checkWorkbook(rightEstimate));
    const { user, workbook } = opened;
    await record(opened);
    await user.click(await screen.findByRole("button", { name: "Mã này cho biết gì" }));
    await user.click(screen.getByRole("button", { name: "Ghi mã vào chân bảng" }));
    await screen.findByRole("button", { name: "Hoàn tác: ghi mã vào chân bảng" });
    const cell = (): string | undefined => workbook.grid().sheets[0]?.rows[7]?.[0]?.text;
    expect(cell()).toMatch(/^Mã nội dung đã kiểm tra: \w{4}-\w{4}-\w{4} \(19:46 ngày 21\/11\/2026\)$/);
    expect(await screen.findByText(/^Vẫn đúng như lần kiểm tra/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hoàn tác: ghi mã vào chân bảng" }));
    await waitFor(() => {
      expect(status()).toContain("Đã bỏ mã ở chân bảng.");
    });
    expect(cell()).toBeUndefined();
  });

  test("travels with the workbook", async () => {
    const opened = await check(checkWorkbook(rightEstimate));
    await record(opened);
    const kept = readCheckNotes(opened.workbook.notes() ?? "");
    expect(kept.ok && kept.value.fingerprint).toMatchObject({ by: "Lê Thị Bình, Trưởng phòng", at: "2026-11-21T19:46:27" });
  });
});

describe("notes at the cells", () => {
  test("are written only when asked for, and taken away again", async () => {
    const { user, workbook } = await check(checkWorkbook(wrongEstimate));
    expect(workbook.marks).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Biên bản…" }));
    await user.click(screen.getByRole("button", { name: "Ghi chú vào 2 ô" }));
    await waitFor(() => {
      expect(status()).toContain("Đã ghi chú vào 2 ô.");
    });
    expect(workbook.marks.map(({ cell }) => cell)).toEqual(["A8", "F5"]);
    expect(workbook.marks[1]?.text).toMatch(/^Sai: Số "4\.500\.000"/);
    await user.click(screen.getByRole("button", { name: "Gỡ các ghi chú" }));
    await waitFor(() => {
      expect(status()).toContain("Đã gỡ 2 ghi chú.");
    });
  });

  test("are not offered where Excel cannot write them", async () => {
    const { user } = await check(checkWorkbook(wrongEstimate), { canMark: () => false });
    await user.click(screen.getByRole("button", { name: "Biên bản…" }));
    expect(screen.getByText("Bản Excel này không cho phần bổ trợ ghi chú vào ô.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Ghi chú vào/ })).toBeNull();
  });
});

describe("two versions", () => {
  const today = checkWorkbook({
    ...rightEstimate,
    "Bản cũ": [
      ...estimateTop.slice(0, 3),
      ["1", "Nước uống", "người", 100, 15_000, 1_500_000],
      ["2", "Thuê hội trường", "ngày", 2, 3_000_000, 6_000_000],
      [undefined, "Tổng cộng", undefined, undefined, undefined, ["=SUM(F4:F5)", 7_500_000]],
    ],
  });

  test("two sheets: another order is no difference, the money is explained", async () => {
    const { user, workbook } = await check(today);
    await user.click(screen.getByRole("button", { name: "So hai bản…" }));
    await user.click(screen.getByRole("button", { name: "So sánh" }));
    expect(screen.getByText("Chọn bản này trước khi so.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Bản trước" }), "Bản cũ");
    await user.selectOptions(screen.getByRole("combobox", { name: "Bản sau" }), "Dự toán");
    await user.click(screen.getByRole("button", { name: "So sánh" }));
    expect(
      await screen.findByText(/Thành tiền: trước 7\.500\.000, nay 8\.000\.000 \(tăng 500\.000\)\. Các dòng bên dưới giải thích đủ/),
    ).toBeVisible();
    const [changed] = within(screen.getAllByRole("list").at(-1)!).getAllByRole("listitem");
    expect(changed).toHaveTextContent("Nước uống");
    expect(changed).toHaveTextContent("trước 1.500.000, nay 2.000.000 (tăng 500.000)");
    await user.click(within(changed!).getByRole("button"));
    expect(workbook.selected.at(-1)).toMatch(/^Dự toán!/);
    expect(await violations()).toEqual([]);
  });

  test("the same chosen twice is said to be so", async () => {
    const { user } = await check(today);
    await user.click(screen.getByRole("button", { name: "So hai bản…" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Bản trước" }), "Cả sổ tính này");
    await user.click(screen.getByRole("button", { name: "So sánh" }));
    expect(screen.getByText(/Hai ô đang chọn cùng một bản/)).toBeVisible();
  });

  test("a file, also without a check before; what is no workbook is refused with its name", async () => {
    const old = checkWorkbook(wrongEstimate);
    let isWorkbook = false;
    const { user } = await openCheck(checkWorkbook(rightEstimate), {
      readFile: () => Promise.resolve(isWorkbook ? accept(old.grid()) : refuse({ kind: "old-excel" })),
    });
    await user.click(screen.getByRole("button", { name: "So hai bản…" }));
    await screen.findByRole("option", { name: "Dự toán", selected: false }).catch(() => undefined);
    const input = screen.getByLabelText("Bản trước từ tệp .xlsx…", { selector: "input" });
    await user.upload(input, new File(["x"], "Bản cũ.xlsx"));
    expect(await screen.findByText(/Tệp "Bản cũ\.xlsx" là Excel 97–2003/)).toBeVisible();
    isWorkbook = true;
    await user.upload(input, new File(["x"], "Bản cũ.xlsx"));
    await waitFor(() => {
      expect(screen.getByRole("combobox", { name: "Bản trước" })).toHaveDisplayValue("Cả tệp Bản cũ.xlsx");
    });
    await user.click(screen.getByRole("button", { name: "So sánh" }));
    expect(await screen.findByText(/1 dòng bỏ/)).toBeVisible();
  });
});

describe("for everybody", () => {
  test("axe has nothing to object to in any state", async () => {
    const { user } = await openCheck(checkWorkbook(wrongEstimate));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await user.click(await screen.findByRole("button", { name: /được lưu dạng chữ/ }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: /^Bỏ qua…/ }));
    await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Phạm vi/ }));
    await user.click(screen.getByRole("button", { name: "Đã kiểm tra những gì" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Sửa 1 chỗ…/ }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Về danh sách" }));
    await user.click(screen.getByRole("button", { name: "Biên bản…" }));
    expect(await violations()).toEqual([]);
  });

  test("the language follows the pane's own", async () => {
    const { user } = await check(checkWorkbook(wrongEstimate));
    await user.click(screen.getByRole("button", { name: /Switch to English/ }));
    expect(screen.getByRole("heading", { name: "2 errors" })).toBeVisible();
    expect(screen.getByRole("button", { name: /is stored as text/ })).toBeVisible();
  });
});
