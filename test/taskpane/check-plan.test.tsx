/** The check against the plan that a table belongs to: given as a file, as words, or taken from the other activity; kept while the sheet is edited. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { TypedSheets } from "./check-workbook";
import { checkWorkbook } from "./check-workbook";
import { check, openCheck, pressCheck, status } from "./open-check";
import { openPane } from "./open-pane";

const planText = [
  "Số: 12/KH-UBND, ngày 15 tháng 4 năm 2025",
  "KẾ HOẠCH",
  "Tuyên truyền pháp luật năm 2025",
  "1. Thuê hội trường tổng kết",
  "- Cơ quan chủ trì: UBND tỉnh",
  "- Thời gian thực hiện: Quý II/2025",
  "- Kinh phí: 12.000.000 đồng",
  "2. In tài liệu tuyên truyền",
  "- Cơ quan chủ trì: Sở Tư pháp",
  "- Thời gian thực hiện: Quý III/2025",
  "- Kinh phí: 8.500.000 đồng",
].join("\n");
const planName = "Kế hoạch số 12/KH-UBND ngày 15 tháng 4 năm 2025";

/** The costs are added rightly; the plan alone can tell that the second is not its own. */
const appendix = (secondCost: 8_000_000 | 8_500_000): TypedSheets => ({
  "Phụ lục": [
    ["PHỤ LỤC"],
    ["Đơn vị tính: đồng"],
    ["Stt", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện", "Kinh phí"],
    ["1", "Thuê hội trường tổng kết", "UBND tỉnh", "Quý II/2025", 12_000_000],
    ["2", "In tài liệu tuyên truyền", "Sở Tư pháp", "Quý III/2025", secondCost],
    [undefined, "Tổng cộng", undefined, undefined, ["=SUM(E4:E5)", 12_000_000 + secondCost]],
    [`Bằng chữ: Hai mươi triệu ${secondCost === 8_000_000 ? "" : "năm trăm nghìn "}đồng./.`],
  ],
});

const fileOf = (text: string, name = "ke-hoach.txt"): File => new File([text], name);
const differs = /8\.000\.000.*8\.500\.000/;

/** Through the input behind the button, as the system's window hands files over. */
async function choose(user: UserEvent, file: File): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^(Đưa kế hoạch vào|Kế hoạch khác|Đổi kế hoạch)…$/ }));
  await user.upload(screen.getByLabelText(/\(Chọn tệp kế hoạch…\)$/), file);
}

const held = (): Promise<HTMLElement> => screen.findByRole("button", { name: `Đối chiếu với ${planName}: 2 nhiệm vụ` });

async function openHeld(user: UserEvent): Promise<HTMLElement> {
  const line = await held();
  await user.click(line);
  return screen.getByRole("region", { name: "Kế hoạch để đối chiếu" });
}

test("without a plan the pane says that nothing was held against one, and does not count the rule", async () => {
  await check(checkWorkbook(appendix(8_000_000)));
  expect(screen.getByRole("heading", { name: "Không thấy sai sót." })).toBeVisible();
  expect(screen.getByText("Chưa đối chiếu với kế hoạch.")).toBeVisible();
  expect(screen.getByText(/khớp với kế hoạch hay không: chưa đưa kế hoạch vào/)).toBeVisible();
  const [, before = ""] = /^(\d+) quy tắc/.exec(screen.getByRole("button", { name: /quy tắc đã chạy/ }).textContent) ?? [];
  expect(Number(before)).toBeGreaterThan(40);
});

test("a file after the first check: what was read is said, and the table is held against it at once", async () => {
  const { user, workbook } = await check(checkWorkbook(appendix(8_000_000)));
  await choose(user, fileOf(planText));
  await held();
  expect(screen.getByRole("heading", { name: "1 điểm sai" })).toBeVisible();
  expect(screen.getByRole("button", { name: differs })).toHaveTextContent("Phụ lục · E5");
  expect(status()).toContain(`Đã đối chiếu với ${planName} (2 nhiệm vụ): 1 điểm sai.`);
  const line = await openHeld(user);
  expect(line).toHaveTextContent('Tệp "ke-hoach.txt". Nhiệm vụ lấy từ phần lời của kế hoạch.');
  await user.click(within(line).getByRole("button", { name: "Phụ lục · A3:E6" }));
  expect(workbook.selected).toEqual(["Phụ lục!A3:E6"]);
});

test("the keyboard comes to the plan that was read", async () => {
  const { user } = await check(checkWorkbook(appendix(8_500_000)));
  await choose(user, fileOf(planText));
  await held();
  expect(screen.getByRole("region", { name: "Kế hoạch để đối chiếu" })).toHaveFocus();
  expect(screen.getByRole("heading", { name: "Không thấy sai sót." })).toBeVisible();
  expect(screen.queryByText(/chưa đưa kế hoạch vào/)).toBeNull();
});

test("before the first check: it waits for it", async () => {
  const { user } = await openCheck(checkWorkbook(appendix(8_000_000)));
  await choose(user, fileOf(planText));
  await held();
  expect(status()).toContain(`Đã đọc ${planName} (2 nhiệm vụ). Bấm "Kiểm tra" để đối chiếu.`);
  await pressCheck(user);
  expect(await screen.findByRole("heading", { name: "1 điểm sai" })).toBeVisible();
});

test("an edit on the sheet is held against the plan as well, and so is the next whole check", async () => {
  const { user, workbook } = await check(checkWorkbook(appendix(8_500_000)));
  await choose(user, fileOf(planText));
  await held();
  act(() => {
    workbook.edit("Phụ lục", "C5", "Sở Y tế");
  });
  expect(await screen.findByRole("button", { name: /Sở Y tế.*Sở Tư pháp/ })).toHaveTextContent("Phụ lục · C5");
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await waitFor(() => {
    expect(status()).toContain("Đã kiểm tra lại");
  });
  expect(screen.getByRole("button", { name: /Sở Y tế.*Sở Tư pháp/ })).toBeVisible();
});

test("it can be replaced and taken away", async () => {
  const { user } = await check(checkWorkbook(appendix(8_000_000)));
  await choose(user, fileOf(planText));
  await openHeld(user);
  await choose(user, fileOf(planText.replace("8.500.000", "8.000.000").replace("12/KH", "13/KH"), "sua.txt"));
  expect(await screen.findByRole("button", { name: /^Đối chiếu với Kế hoạch số 13\/KH-UBND/ })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Không thấy sai sót." })).toBeVisible();
  const put = screen.queryByRole("button", { name: "Bỏ đối chiếu" });
  if (put === null) await user.click(screen.getByRole("button", { name: /^Đối chiếu với Kế hoạch số 13/ }));
  await user.click(screen.getByRole("button", { name: "Bỏ đối chiếu" }));
  expect(screen.getByText("Chưa đối chiếu với kế hoạch.")).toBeVisible();
  expect(status()).toContain("Đã bỏ đối chiếu với kế hoạch.");
  expect(screen.getByRole("region", { name: "Kế hoạch để đối chiếu" })).toHaveFocus();
});

test("pasted words are a plan too", async () => {
  const { user } = await check(checkWorkbook(appendix(8_000_000)));
  await user.click(screen.getByRole("button", { name: "Đưa kế hoạch vào…" }));
  expect(screen.getByRole("heading", { name: "Kế hoạch để đối chiếu" })).toHaveFocus();
  await user.click(screen.getByRole("textbox", { name: "Nội dung kế hoạch" }));
  await user.paste(planText);
  await user.click(screen.getByRole("button", { name: "Đọc kế hoạch" }));
  const line = await openHeld(user);
  expect(line).toHaveTextContent("Văn bản đã dán hoặc đã nhập.");
});

describe("what is no plan is refused in the words of the other activity, and the plan before it stays", () => {
  test.each([
    ["an old Word file", new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], "cu.doc"), /cu\.doc.*\.docx/],
    ["a text without tasks", fileOf("Kính gửi các đơn vị.", "cong-van.txt"), /nhiệm vụ/],
    ["a picture", new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])], "anh.png"), /anh\.png/],
  ])("%s", async (_what, file, sentence) => {
    const { user } = await check(checkWorkbook(appendix(8_000_000)));
    await choose(user, fileOf(planText));
    await openHeld(user);
    // `upload` of the library would keep back what the window does not offer; a person can choose it all the same.
    await user.click(screen.getByRole("button", { name: "Đổi kế hoạch…" }));
    fireEvent.change(screen.getByLabelText(/\(Chọn tệp kế hoạch…\)$/), { target: { files: [file] } });
    const alert = await screen.findByText(
      (_text, element) => element?.getAttribute("role") === "alert" && sentence.test(element.textContent),
    );
    expect(alert).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Về danh sách" }));
    expect(await held()).toBeVisible();
    expect(screen.getByRole("heading", { name: "1 điểm sai" })).toBeVisible();
  });
});

test("a file that is dropped on the check is the plan, and the other activity is left as it was", async () => {
  const { user } = await check(checkWorkbook(appendix(8_000_000)));
  const heading = screen.getByRole("heading", { name: "Không thấy sai sót." });
  fireEvent.dragEnter(heading, { dataTransfer: { types: ["Files"] } });
  expect(screen.getByText("Thả tệp kế hoạch để đối chiếu")).toBeVisible();
  expect(screen.queryByText("Thả tệp để lấy nội dung")).toBeNull();
  fireEvent.drop(heading, { dataTransfer: { types: ["Files"], files: [fileOf(planText)] } });
  expect(await held()).toBeVisible();
  expect(screen.getByRole("tab", { name: "Kiểm tra" })).toHaveAttribute("aria-selected", "true");
  await user.click(screen.getByRole("tab", { name: "Soạn phụ lục" }));
  expect(screen.getByRole("textbox", { name: "Nội dung kế hoạch" })).toHaveValue("");
});

test("a plan that was just read to make an appendix takes one click", async () => {
  const { user } = openPane({ check: checkWorkbook(appendix(8_000_000)).actions });
  await user.click(screen.getByRole("textbox", { name: "Nội dung kế hoạch" }));
  await user.paste(planText);
  await user.click(screen.getByRole("button", { name: "Lấy nhiệm vụ" }));
  await screen.findByRole("heading", { level: 1, name: "Xem lại" });
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: "Kiểm tra trước khi ký" });
  await pressCheck(user);
  await screen.findByText(/^Phạm vi/);
  await user.click(screen.getByRole("button", { name: "Đối chiếu với kế hoạch vừa lấy (2 nhiệm vụ)" }));
  expect(await held()).toBeVisible();
  expect(screen.getByRole("heading", { name: "1 điểm sai" })).toBeVisible();
});

test("nothing to hold against it: neither the pane nor the record says that it was", async () => {
  const { user } = await check(checkWorkbook({ "Trang tính 1": [["Kính gửi các đơn vị"]] }));
  await choose(user, fileOf(planText));
  const line = await openHeld(user);
  expect(line).toHaveTextContent("Không thấy bảng nào để đối chiếu.");
  expect(status()).toContain("nhưng không thấy bảng nào để đối chiếu");
  await user.click(screen.getByRole("button", { name: "Đã kiểm tra những gì" }));
  expect(screen.getByText(/khớp với kế hoạch hay không: không thấy bảng nào/)).toBeVisible();
});

test("the record names the plan, its file, and the table that was held against it", async () => {
  const { user, workbook } = await check(checkWorkbook(appendix(8_000_000)));
  await choose(user, fileOf(planText));
  await held();
  await user.click(screen.getByRole("button", { name: "Biên bản…" }));
  await user.type(screen.getByRole("textbox", { name: /Người kiểm tra/ }), "Lê Văn Bình");
  await user.click(screen.getByRole("button", { name: "Lập biên bản" }));
  await screen.findByText(/Đã lập biên bản/);
  const [record] = workbook.records;
  expect(record?.facts).toContainEqual([
    "Đối chiếu với",
    `${planName} (tệp "ke-hoach.txt"): 2 nhiệm vụ, với bảng A3:E6 trên trang tính "Phụ lục"`,
  ]);
  expect(record?.facts.find(([label]) => label === "Không kiểm tra")?.[1]).not.toContain("kế hoạch");
  expect(record?.rows.some((row) => differs.test(row.join(" ")))).toBe(true);
});

test("what was put aside of the plan is not forgotten at a check without it", async () => {
  const { user, workbook } = await check(checkWorkbook(appendix(8_000_000)));
  await choose(user, fileOf(planText));
  await held();
  await user.click(screen.getByRole("button", { name: differs }));
  await user.click(screen.getByRole("button", { name: /^Bỏ qua…/ }));
  await user.type(screen.getByRole("textbox", { name: /Lý do bỏ qua/ }), "Đã có quyết định điều chỉnh");
  await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
  await screen.findByRole("button", { name: "Đã bỏ qua (1)" });
  await openHeld(user);
  await user.click(screen.getByRole("button", { name: "Bỏ đối chiếu" }));
  expect(screen.queryByText(/từng được bỏ qua nay không còn như cũ/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Biên bản…" }));
  await user.type(screen.getByRole("textbox", { name: /Người kiểm tra/ }), "Lê Văn Bình");
  await user.click(screen.getByRole("button", { name: "Lập biên bản" }));
  await screen.findByText(/Đã lập biên bản/);
  expect(workbook.notes()).toContain("quyết định điều chỉnh");
});
