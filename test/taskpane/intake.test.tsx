import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { costOf, openPane, openSample, openText, planOf, samplePlan } from "./open-pane";

const area = (): HTMLTextAreaElement => screen.getByRole("textbox", { name: "Nội dung kế hoạch" });
const heading = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const fileOf = (text: string, name: string): File => new File([text], name, { type: "text/plain" });

function drop(files: readonly File[]): void {
  fireEvent.drop(heading(), { dataTransfer: { types: ["Files"], files } });
}

test("a pasted plan becomes tasks to review, and the keyboard follows to the new step", async () => {
  await openText(planOf(3));
  expect(screen.getByText("3 nhiệm vụ")).toBeVisible();
  expect(heading()).toHaveTextContent("Xem lại");
  expect(heading()).toHaveFocus();
});

test("Ctrl+Enter in the text takes the tasks", async () => {
  const { user } = openPane();
  await user.click(area());
  await user.paste(planOf(2));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText("2 nhiệm vụ")).toBeVisible();
});

test.each([
  ["a text without a task", "Kính gửi các đơn vị.\nĐề nghị phối hợp.", /Không tìm thấy nhiệm vụ/],
  ["no text at all", " \n ", /trống|chưa có/i],
])("%s is answered beside the field; what was typed stays and has the keyboard", async (_name, text, sentence) => {
  await openText(text);
  expect(area()).toHaveValue(text);
  expect(area()).toHaveFocus();
  expect(area()).toHaveAccessibleDescription(sentence);
  expect(area()).toBeInvalid();
});

test("the sentence goes when the text is changed", async () => {
  const { user } = await openText("không có gì");
  await user.type(area(), "!");
  expect(area()).toBeValid();
});

test("a dropped text file is read at once", async () => {
  openPane();
  drop([fileOf(planOf(4), "ke-hoach.txt")]);
  expect(await screen.findByText("4 nhiệm vụ")).toBeVisible();
});

test("while a file hangs over the pane it says what dropping does", () => {
  openPane();
  const files = { dataTransfer: { types: ["Files"] } };
  fireEvent.dragEnter(heading(), files);
  fireEvent.dragEnter(area(), files);
  fireEvent.dragLeave(heading(), files);
  expect(screen.getByText("Thả tệp để lấy nội dung")).toBeVisible();
  fireEvent.dragLeave(area(), files);
  expect(screen.queryByText("Thả tệp để lấy nội dung")).toBeNull();
});

test("a chosen file is read, and choosing the same file again counts", async () => {
  const { user } = openPane();
  const input = screen.getByLabelText<HTMLInputElement>(/^Tệp \.docx/);
  await user.upload(input, fileOf("chưa có gì", "a.txt"));
  expect(await screen.findByText(/Không tìm thấy nhiệm vụ/)).toBeVisible();
  expect(area()).toHaveValue("chưa có gì");
  expect(area()).toHaveAccessibleDescription(/Lấy từ tệp "a\.txt"/);
  await user.upload(input, fileOf(planOf(1), "a.txt"));
  expect(await screen.findByText("1 nhiệm vụ")).toBeVisible();
});

test("a file that cannot be read is refused by name, and the text in the field stays", async () => {
  const { user } = openPane();
  await user.click(area());
  await user.paste("đang viết dở");
  drop([new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], "ke-hoach.doc")]);
  expect(await screen.findByText(/ke-hoach\.doc/)).toBeVisible();
  expect(area()).toHaveValue("đang viết dở");
});

test("two files at once are refused", async () => {
  openPane();
  drop([fileOf("a", "a.txt"), fileOf("b", "b.txt")]);
  expect(await screen.findByText(/Đã thả 2 tệp/)).toBeVisible();
});

test("a folder, or a file that the system keeps back, is a sentence and no crash", async () => {
  openPane();
  const folder = fileOf("", "Ke hoach 2026");
  folder.arrayBuffer = () => Promise.reject(new DOMException("a folder", "NotReadableError"));
  drop([folder]);
  expect(await screen.findByText(/Máy không cho đọc "Ke hoach 2026"/)).toBeVisible();
});

test("going back to the text and forth again loses neither text nor corrections", async () => {
  const { user } = await openSample();
  await user.clear(costOf("03"));
  await user.type(costOf("03"), "5 triệu{Tab}");
  await user.click(screen.getByRole("button", { name: "Về bước lấy nội dung" }));
  expect(area()).toHaveValue(samplePlan);
  await user.click(screen.getByRole("button", { name: "Về bản đang soạn (7 nhiệm vụ)" }));
  expect(costOf("03")).toHaveValue("5.000.000");
});

test("a file dropped on a draft is not read over it", async () => {
  const { user } = await openSample();
  await user.type(costOf("03"), "7{Tab}");
  drop([fileOf(planOf(2), "khac.txt")]);
  expect(await screen.findByText(/Đang có bản soạn dở/)).toBeVisible();
  await waitFor(() => {
    expect(area()).toHaveValue(planOf(2));
  });
  await user.click(screen.getByRole("button", { name: /^Về bản đang soạn/ }));
  expect(costOf("03")).toHaveValue("7");
});

test("text that is dragged into the field goes its usual way", () => {
  openPane();
  const went = fireEvent.drop(within(heading().parentElement!).getByRole("heading"), {
    dataTransfer: { types: ["text/plain"], files: [] },
  });
  expect(went).toBe(true);
});
