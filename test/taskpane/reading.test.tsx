/** Documents, pastes and selections; long readings that show how far they are and can be stopped. */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { PlanDocument } from "../../src/core/intake/plan-document";
import { accept, refuse } from "../../src/core/result";
import type { PaneActions } from "../../src/taskpane/actions";
import { openPane, planOf } from "./open-pane";

const area = (): HTMLTextAreaElement => screen.getByRole("textbox", { name: "Nội dung kế hoạch" });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const fileOf = (name: string): File => new File(["x"], name);
const drop = (file: File): boolean =>
  fireEvent.drop(screen.getByRole("heading", { level: 1 }), { dataTransfer: { types: ["Files"], files: [file] } });

/** Two paragraphs and a table of a header and `tasks` rows. */
function documentOf(tasks: number): PlanDocument {
  const row = (...texts: readonly string[]): readonly { text: string }[] => texts.map((text) => ({ text }));
  return {
    blocks: [
      { kind: "paragraph", text: "KẾ HOẠCH", emphasised: true },
      { kind: "paragraph", text: "Mở lớp học năm 2026", emphasised: true },
      {
        kind: "table",
        rows: [
          row("Stt", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện", "Kinh phí"),
          ...Array.from({ length: tasks }, (_, index) =>
            row(String(index + 1), `Mở lớp ${index + 1}`, "Sở Nội vụ", "Quý II/2026", "1.000.000"),
          ),
        ],
      },
    ],
    notices: [],
  };
}

const withoutTasks: PlanDocument = { blocks: [{ kind: "paragraph", text: "Kính gửi các đơn vị.", emphasised: false }], notices: [] };

/** A reader that waits until the test lets it go on. */
function slowReader(): {
  readonly readFile: PaneActions["readFile"];
  readonly tell: (share: number) => void;
  readonly finish: (document: PlanDocument) => void;
  readonly signal: () => AbortSignal | undefined;
} {
  let options: Parameters<PaneActions["readFile"]>[1] = {};
  let finish: (document: PlanDocument) => void = () => {};
  return {
    readFile: (_file, given) => {
      options = given;
      return new Promise((resolve) => {
        finish = (document) => {
          resolve(accept(document));
        };
      });
    },
    tell: (share) => {
      act(() => options.onProgress?.(share));
    },
    finish: (document) => {
      finish(document);
    },
    signal: () => options.signal,
  };
}

describe("documents", () => {
  test("a dropped document is read at once; the first step keeps it as a card with its words", async () => {
    const { user } = openPane({ readFile: () => Promise.resolve(accept(documentOf(3))) });
    drop(fileOf("Ke hoach 12.docx"));
    expect(await screen.findByText("3 nhiệm vụ")).toBeVisible();
    await user.click(button("Về bước lấy nội dung"));
    expect(screen.getByText("Ke hoach 12.docx")).toBeVisible();
    expect(screen.getByText("2 đoạn văn, 1 bảng (4 dòng)")).toBeVisible();
    await user.click(button("Xem nội dung"));
    expect(screen.getByText(/2 \| Mở lớp 2 \| Sở Nội vụ/)).toBeVisible();
    await user.click(button("Ẩn nội dung"));
    expect(screen.queryByText(/Mở lớp 2/)).toBeNull();
    await user.click(button("Bỏ, lấy nội dung khác"));
    expect(area()).toHaveValue("");
  });

  test("a document without tasks says so beside its card, which gets the keyboard", async () => {
    openPane({ readFile: () => Promise.resolve(accept(withoutTasks)) });
    drop(fileOf("Cong van.docx"));
    expect(await screen.findByText(/Không tìm thấy nhiệm vụ/)).toBeVisible();
    expect(screen.getByRole("region", { name: "Nội dung kế hoạch" })).toHaveFocus();
    expect(screen.getByText("1 đoạn văn")).toBeVisible();
  });

  test("what was done to a file's text is told with the plan", async () => {
    const notices = [{ code: "heading-joined", text: "đã chuyển" }] as const;
    const { user } = openPane({ readFile: () => Promise.resolve(accept({ text: planOf(2), notices })) });
    drop(fileOf("cu.txt"));
    await user.click(await screen.findByRole("button", { name: "1 điều cần biết về văn bản" }));
    expect(screen.getByText(/đã chuyển/)).toBeVisible();
  });
});

describe("pasting", () => {
  const html = "<html><body><table><tr><td>Stt</td></tr></table></body></html>";
  const paste = (data: Readonly<Record<string, string>>, files: readonly File[] = []): boolean =>
    fireEvent.paste(area(), { clipboardData: { getData: (type: string) => data[type] ?? "", files } });

  test("a table on the clipboard stays a table", async () => {
    openPane({ readPasted: () => Promise.resolve(accept(documentOf(2))) });
    expect(paste({ "text/html": html, "text/plain": "Stt" })).toBe(false);
    expect(await screen.findByText("2 nhiệm vụ")).toBeVisible();
  });

  test("where the table cannot be read, its words are pasted", async () => {
    openPane({ readPasted: () => Promise.resolve(refuse({ kind: "damaged", name: "", part: undefined })) });
    paste({ "text/html": html, "text/plain": "Stt\tNội dung" });
    await waitFor(() => {
      expect(area()).toHaveValue("Stt\tNội dung");
    });
  });

  test("inside a text that is there already, and without a table, a paste is the browser's own", async () => {
    const { user } = openPane({ readPasted: () => Promise.reject(new Error("not asked for")) });
    expect(paste({ "text/html": "<p>Kế hoạch</p>", "text/plain": "Kế hoạch" })).toBe(true);
    await user.type(area(), "đang viết");
    expect(paste({ "text/html": html, "text/plain": "Stt" })).toBe(true);
  });

  test("a file that was copied is taken like one that was dropped", async () => {
    openPane({ readFile: () => Promise.resolve(accept(documentOf(2))) });
    paste({}, [fileOf("a.docx")]);
    expect(await screen.findByText("2 nhiệm vụ")).toBeVisible();
  });
});

describe("the selection on the sheet", () => {
  test("becomes tasks, and the card says which cells", async () => {
    const table = documentOf(2).blocks.find((block) => block.kind === "table")!;
    const { user } = openPane({ readSelection: () => Promise.resolve(accept({ address: "'Dự thảo'!A3:E5", table })) });
    await user.click(button("Lấy từ vùng đang chọn"));
    expect(await screen.findByText("2 nhiệm vụ")).toBeVisible();
    await user.click(button("Về bước lấy nội dung"));
    expect(screen.getByText("'Dự thảo'!A3:E5")).toBeVisible();
  });

  test("that is one cell says what to select", async () => {
    const { user } = openPane();
    await user.click(button("Lấy từ vùng đang chọn"));
    expect(await screen.findByText(/Mới chọn một ô \(Trang1!A1\)/)).toBeVisible();
  });
});

describe("a long reading", () => {
  test("says which stage it is at and how far", async () => {
    const reader = slowReader();
    openPane(reader);
    drop(fileOf("Ke hoach.docx"));
    expect(await screen.findByText('1/3. Đang mở tệp "Ke hoach.docx"…')).toBeVisible();
    reader.tell(0.4);
    expect(screen.getByRole("progressbar", { name: /^2\/3\. Đang đọc đoạn văn và bảng/ })).toHaveValue(0.4);
    reader.finish(documentOf(1));
    expect(await screen.findByText("1 nhiệm vụ")).toBeVisible();
  });

  test("is stopped for good: the reader is told, and what it still brings is not looked at", async () => {
    const reader = slowReader();
    const { user } = openPane(reader);
    await user.type(area(), "đang viết");
    drop(fileOf("Ke hoach.docx"));
    await user.click(await screen.findByRole("button", { name: "Dừng" }));
    expect(reader.signal()?.aborted).toBe(true);
    expect(screen.getByText(/^Đã dừng\./)).toBeVisible();
    expect(area()).toHaveFocus();
    reader.tell(0.9);
    reader.finish(documentOf(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(area()).toHaveValue("đang viết");
  });

  test("whose part of the add-in does not come says so, keeps what was given and goes on when asked again", async () => {
    let serverAnswers = false;
    const missing = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    openPane({ readFile: () => (serverAnswers ? Promise.resolve(accept(documentOf(2))) : Promise.reject(missing)) });
    drop(fileOf("a.docx"));
    expect(await screen.findByText(/Chưa tải được phần đọc kế hoạch/)).toBeVisible();
    serverAnswers = true;
    drop(fileOf("a.docx"));
    expect(await screen.findByText("2 nhiệm vụ")).toBeVisible();
  });

  test("gives way to what is typed", async () => {
    const reader = slowReader();
    const { user } = openPane(reader);
    drop(fileOf("Ke hoach.docx"));
    await user.type(area(), "tự viết");
    reader.finish(documentOf(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(reader.signal()?.aborted).toBe(true);
    expect(area()).toHaveValue("tự viết");
  });

  test("gives way to the next file", async () => {
    const first = slowReader();
    let asked = 0;
    openPane({ readFile: (...given) => (asked++ === 0 ? first.readFile(...given) : Promise.resolve(accept(documentOf(5)))) });
    drop(fileOf("mot.docx"));
    drop(fileOf("hai.docx"));
    expect(await screen.findByText("5 nhiệm vụ")).toBeVisible();
    expect(first.signal()?.aborted).toBe(true);
    first.finish(documentOf(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.getByText("5 nhiệm vụ")).toBeVisible();
  });

  test("a plan of 200 pages goes the same way as a short one", async () => {
    openPane({ readFile: () => Promise.resolve(accept({ text: planOf(1500), notices: [] })) });
    drop(fileOf("dai.txt"));
    expect(await screen.findByText("1500 nhiệm vụ")).toBeVisible();
  });
});
