/** The check as an officer meets it: one press, a list, repairs that can be taken back, reasons that stay in the workbook. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { readCheckNotes } from "../../src/core/checks/notes/read-check-notes";
import { accept, refuse } from "../../src/core/result";
import { estimateTop, rightEstimate, wrongEstimate } from "./check-sheets";
import { checkWorkbook } from "./check-workbook";
import type { OpenCheck } from "./open-check";
import { check, openCheck, pressCheck, status } from "./open-check";

const finding = (words: RegExp): HTMLElement => screen.getByRole("button", { name: words });
const asText = /In tài liệu.*được lưu dạng chữ/;
const wordsDiffer = /Bằng chữ là 12\.500\.000 đồng, bằng số là 8\.000\.000 đồng/;
async function ignore({ user }: OpenCheck, which: RegExp, reason: string): Promise<void> {
  await user.click(finding(which));
  await user.click(screen.getByRole("button", { name: /^Bỏ qua…/ }));
  await user.type(screen.getByRole("textbox", { name: /Lý do bỏ qua/ }), reason);
  await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
}

describe("the first check", () => {
  test("one press lists what is wrong by how grave it is, and the keyboard goes to the result", async () => {
    await check(checkWorkbook(wrongEstimate));
    expect(screen.getByRole("heading", { name: "2 điểm sai" })).toHaveFocus();
    expect(screen.getByRole("heading", { name: "Sai (2)" })).toBeVisible();
    expect(finding(asText)).toHaveTextContent("Dự toán · F5");
    expect(finding(wordsDiffer)).toHaveTextContent("Dự toán · A8");
  });

  test("a clean workbook is said to be clean, with what was checked and what was not", async () => {
    await check(checkWorkbook(rightEstimate));
    expect(screen.getByRole("heading", { name: "Không thấy sai sót." })).toBeVisible();
    expect(screen.getByText(/định mức và đơn giá có đúng quy định/)).toBeVisible();
    expect(screen.getByRole("button", { name: /quy tắc đã chạy trên mỗi bảng/ })).toBeVisible();
  });

  test("nothing to check: says what a table needs, not that all is well", async () => {
    await check(checkWorkbook({ "Trang tính 1": [["Kính gửi các đơn vị"]] }));
    expect(screen.getByRole("heading", { name: "Không tìm thấy bảng số liệu nào." })).toBeVisible();
    expect(screen.getByText(/Cần một bảng có dòng đầu bảng/)).toBeVisible();
    expect(screen.queryByText("Không thấy sai sót.")).toBeNull();
  });

  test("two clicks read the workbook once", async () => {
    const workbook = checkWorkbook(wrongEstimate);
    const readWorkbook = jest.fn(workbook.actions.readWorkbook);
    const { user } = await openCheck(workbook, { readWorkbook });
    await user.dblClick(screen.getByRole("button", { name: "Kiểm tra" }));
    await screen.findByText(/^Phạm vi/);
    expect(readWorkbook).toHaveBeenCalledTimes(1);
  });

  test("Excel refuses: says why, and the same is tried again on request", async () => {
    const workbook = checkWorkbook(wrongEstimate);
    let tries = 0;
    const { user } = await openCheck(workbook, {
      readWorkbook: () => {
        tries += 1;
        return tries === 1 ? Promise.resolve(refuse({ kind: "cell-edit-mode" })) : workbook.actions.readWorkbook();
      },
    });
    await pressCheck(user);
    expect(await screen.findByText(/Một ô đang được nhập dở/)).toBeVisible();
    await user.click(within(screen.getByRole("contentinfo")).getByRole("button", { name: "Kiểm tra lại" }));
    expect(await screen.findByRole("heading", { name: "2 điểm sai" })).toBeVisible();
  });

  test("what takes longer than a moment says that it works", async () => {
    const workbook = checkWorkbook(wrongEstimate);
    let go = (): void => {};
    const { user } = await openCheck(workbook, {
      readWorkbook: () =>
        new Promise((resolve) => {
          go = () => {
            resolve(accept(workbook.grid()));
          };
        }),
    });
    await pressCheck(user);
    expect(await screen.findByRole("progressbar", { name: "Đang đọc các trang tính…" })).toBeVisible();
    act(go);
    expect(await screen.findByRole("heading", { name: "2 điểm sai" })).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("many findings: the first of them, and the rest on request", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => {
      const amount = (index + 10) * 3_000;
      return [String(index + 1), `Gói thầu số ${String(index + 1)}`, "gói", index + 10, 3_000, index % 4 === 0 ? amount + 100 : amount];
    });
    const { user } = await check(checkWorkbook({ "Dự toán": [...estimateTop.slice(0, 3), ...rows] }));
    const list = screen.getByRole("list", { name: "Sai" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: /^Hiện thêm 30 \(còn 45 chỗ nữa\)/ }));
    await user.click(screen.getByRole("button", { name: /^Hiện 15 chỗ còn lại/ }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(75);
    expect(screen.queryByRole("button", { name: /^Hiện/ })).toBeNull();
  });
});

describe("a finding", () => {
  test("a press goes to the cell and unfolds the figures; each cell concerned is a way of its own", async () => {
    const { user, workbook } = await check(checkWorkbook(wrongEstimate));
    await user.click(finding(wordsDiffer));
    expect(workbook.selected).toEqual(["Dự toán!A8"]);
    expect(finding(wordsDiffer)).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("12.500.000")).toBeVisible();
    expect(finding(wordsDiffer)).toHaveAttribute("title", expect.stringContaining("Số ghi: 12.500.000"));
    await user.click(screen.getByRole("button", { name: "F7" }));
    expect(workbook.selected).toEqual(["Dự toán!A8", "Dự toán!F7"]);
  });

  test("the arrows lead from one to the next, and Tab comes to one of them", async () => {
    const { user } = await check(checkWorkbook(wrongEstimate));
    const heads = screen.getAllByRole("button", { expanded: false }).filter(({ id }) => id.startsWith("finding-"));
    expect(heads.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    act(() => {
      heads[0]!.focus();
    });
    await user.keyboard("{ArrowDown}");
    expect(heads[1]).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(heads[1]).toHaveFocus();
    await user.keyboard("{Home}");
    expect(heads[0]).toHaveFocus();
  });

  test("on a sheet that was deleted since, the pane says so", async () => {
    const { user, workbook } = await check(checkWorkbook({ ...wrongEstimate, Khác: [["x"]] }, { live: false }));
    workbook.removeSheet("Dự toán");
    await user.click(finding(asText));
    expect(await screen.findByText(/Không còn thấy trang tính "Dự toán"/)).toBeVisible();
  });
});

describe("a repair", () => {
  test("is shown before it is made, and one press takes it back", async () => {
    const { user, workbook } = await check(checkWorkbook(wrongEstimate));
    await user.click(finding(asText));
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    const preview = screen.getByRole("group", { name: "Xem trước khi sửa" });
    expect(preview).toHaveTextContent("Đang là4.500.000 (dạng chữ)Sẽ là4.500.000 (dạng số)");
    expect(within(preview).getByRole("button", { name: "Sửa" })).toHaveFocus();
    expect(workbook.written).toHaveLength(0);

    await user.click(within(preview).getByRole("button", { name: "Sửa" }));
    await waitFor(() => {
      expect(status()).toContain("Đã sửa ô F5.");
    });
    expect(screen.queryByRole("button", { name: asText })).toBeNull();
    expect(workbook.written).toEqual([
      [
        {
          sheet: "Dự toán",
          cell: "F5",
          entry: { kind: "number", number: "4500000" },
          expected: { kind: "text", text: "4.500.000" },
        },
      ],
    ]);

    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByRole("button", { name: asText })).toBeVisible();
    expect(status()).toContain("Đã trả ô F5 về như trước khi sửa.");
    expect(screen.queryByRole("button", { name: /^Hoàn tác/ })).toBeNull();
  });

  test("gives the keyboard to the finding that comes to stand in its place", async () => {
    const { user } = await check(checkWorkbook(wrongEstimate));
    await user.click(finding(asText));
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(document.activeElement?.id).toMatch(/^finding-/);
    });
  });

  test("Esc leaves everything as it is and the keyboard on the finding", async () => {
    const { user, workbook } = await check(checkWorkbook(wrongEstimate));
    await user.click(finding(asText));
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    await user.keyboard("{Escape}");
    expect(finding(asText)).toHaveFocus();
    expect(workbook.written).toHaveLength(0);
  });

  test("all at once: what is unticked stays", async () => {
    const rows = [4, 5, 6].map((row, index) => [
      String(index + 1),
      `Việc ${String(index + 1)}`,
      "lần",
      2,
      1_000_000,
      row === 6 ? 2_000_000 : "2.000.000",
    ]);
    const { user, workbook } = await check(
      checkWorkbook({
        "Dự toán": [
          ...estimateTop.slice(0, 3),
          ...rows,
          [undefined, "Tổng cộng", undefined, undefined, undefined, ["=SUM(F4:F6)", 2_000_000]],
        ],
      }),
    );
    await user.click(screen.getByRole("button", { name: /^Sửa 2 chỗ…/ }));
    expect(screen.getByRole("heading", { name: "Xem trước khi sửa" })).toHaveFocus();
    await user.click(screen.getByRole("checkbox", { name: "Sửa ô Dự toán!F5" }));
    await user.click(screen.getByRole("button", { name: "Sửa 1 chỗ" }));
    await waitFor(() => {
      expect(workbook.written.map((entries) => entries.map(({ cell }) => cell))).toEqual([["F4"]]);
    });
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    });
    expect(status()).toContain("Đã sửa ô F4.");
  });

  test("a cell that was edited since is not overwritten by undo", async () => {
    const { user, workbook } = await check(checkWorkbook(wrongEstimate));
    await user.click(finding(asText));
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    await user.keyboard("{Enter}");
    const undo = await screen.findByRole("button", { name: "Hoàn tác: sửa ô F5" });
    act(() => {
      workbook.edit("Dự toán", "F5", 4_600_000);
    });
    await user.click(undo);
    expect(await screen.findByText(/Ô F5 trên trang tính "Dự toán" đã khác/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Hoàn tác/ })).toBeNull();
  });

  test("a protected sheet: the pane says how to go on, and tries the same again", async () => {
    const workbook = checkWorkbook(wrongEstimate);
    let isProtected = true;
    const { user } = await check(workbook, {
      write: (entries) => (isProtected ? Promise.resolve(refuse({ kind: "protected" })) : workbook.actions.write(entries)),
    });
    await user.click(finding(asText));
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/đang được bảo vệ/)).toBeVisible();
    isProtected = false;
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await waitFor(() => {
      expect(status()).toContain("Đã sửa ô F5.");
    });
  });

  test("where Excel tells of no changes, the workbook is read again", async () => {
    const { user } = await check(checkWorkbook(wrongEstimate, { live: false }));
    expect(screen.getByText(/không báo khi sổ tính thay đổi/)).toBeVisible();
    await user.click(finding(asText));
    await user.click(screen.getByRole("button", { name: /^Sửa… ô F5/ }));
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: asText })).toBeNull();
    });
  });
});

describe("putting a finding aside", () => {
  test("needs a reason, keeps it in the workbook, and the keyboard goes on", async () => {
    const opened = await check(checkWorkbook(wrongEstimate));
    const { user, workbook } = opened;
    await user.click(finding(asText));
    await user.click(screen.getByRole("button", { name: /^Bỏ qua…/ }));
    await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
    expect(screen.getByText("Ghi lý do để người xem sau hiểu vì sao.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Lý do bỏ qua/ })).toHaveFocus();
    expect(workbook.notes()).toBeUndefined();

    await user.type(screen.getByRole("textbox", { name: /Lý do bỏ qua/ }), "Đơn vị đã xác nhận ngày 05/3");
    await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
    await screen.findByRole("button", { name: "Đã bỏ qua (1)" });
    expect(screen.queryByRole("button", { name: asText })).toBeNull();
    expect(screen.getByRole("heading", { name: "1 điểm sai" })).toBeVisible();
    expect(finding(wordsDiffer)).toHaveFocus();
    const kept = readCheckNotes(workbook.notes() ?? "");
    expect(kept.ok && kept.value.ignored).toMatchObject([
      { rule: "number-as-text", reason: "Đơn vị đã xác nhận ngày 05/3", at: "2026-11-21T19:46:27" },
    ]);
  });

  test("it can be brought back", async () => {
    const opened = await check(checkWorkbook(wrongEstimate));
    const { user, workbook } = opened;
    await ignore(opened, asText, "Giữ nguyên");
    await user.click(await screen.findByRole("button", { name: "Đã bỏ qua (1)" }));
    expect(screen.getByText("Lý do: Giữ nguyên")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Đưa lại/ }));
    expect(await screen.findByRole("button", { name: asText })).toBeVisible();
    const kept = readCheckNotes(workbook.notes() ?? "");
    expect(kept.ok && kept.value.ignored).toEqual([]);
  });

  test("the reason is there at the next check", async () => {
    const opened = await check(checkWorkbook(wrongEstimate));
    await ignore(opened, asText, "Giữ nguyên");
    await screen.findByRole("button", { name: "Đã bỏ qua (1)" });
    await opened.user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(await screen.findByRole("button", { name: "Đã bỏ qua (1)" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "1 điểm sai" })).toBeVisible();
  });

  test("when the figure changes, the reason no longer counts", async () => {
    const opened = await check(checkWorkbook(wrongEstimate));
    await ignore(opened, asText, "Giữ nguyên");
    await screen.findByRole("button", { name: "Đã bỏ qua (1)" });
    act(() => {
      opened.workbook.edit("Dự toán", "F5", "4.700.000");
    });
    expect(await screen.findByText(/^1 chỗ từng được bỏ qua nay không còn như cũ/)).toBeVisible();
    expect(finding(/4\.700\.000.*được lưu dạng chữ/)).toBeVisible();
  });

  test("notes that are damaged are said to be, and everything is listed", async () => {
    const workbook = checkWorkbook(wrongEstimate);
    await check(workbook, { readNotes: () => Promise.resolve(accept("<checkNotes>hỏng")) });
    expect(screen.getByText(/bị hỏng nên không đọc được/)).toBeVisible();
    expect(finding(asText)).toBeVisible();
  });
});

describe("after the first check", () => {
  test("an edit is checked at once, said once, and takes no keyboard", async () => {
    const { user, workbook } = await check(checkWorkbook(wrongEstimate));
    await user.tab();
    const kept = document.activeElement;
    act(() => {
      workbook.edit("Dự toán", "A8", "Bằng chữ: Tám triệu đồng./.");
    });
    await waitFor(() => {
      expect(status()).toContain("Đã kiểm tra lại: 1 điểm sai.");
    });
    expect(screen.getByRole("heading", { name: "1 điểm sai" })).toBeVisible();
    if (kept?.isConnected === true) expect(kept).toHaveFocus();
  });

  test("an edit that changes no finding says nothing", async () => {
    const { workbook } = await check(checkWorkbook(wrongEstimate));
    const before = status();
    act(() => {
      workbook.edit("Dự toán", "H1", "ghi chú");
    });
    await waitFor(() => {
      expect(workbook.grid().sheets[0]?.columnCount).toBe(8);
    });
    expect(status()).toBe(before);
  });

  test("a sheet can be left out, and one is always left", async () => {
    const { user } = await check(checkWorkbook({ ...wrongEstimate, "Dự toán 2": rightEstimate["Dự toán"]! }));
    await user.click(screen.getByRole("button", { name: /^Phạm vi: 2 bảng trên 2 trang tính\. Hiểu là: \d khoản$/ }));
    expect(screen.getAllByText(/^ ?Hiểu là: \d khoản/)).toHaveLength(2);
    await user.click(screen.getByRole("checkbox", { name: "Dự toán" }));
    expect(screen.getByRole("heading", { name: "Không thấy sai sót." })).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Dự toán 2" })).toBeDisabled();
    await user.click(screen.getByRole("checkbox", { name: "Dự toán" }));
    expect(screen.getByRole("heading", { name: "2 điểm sai" })).toBeVisible();
  });
});
