/** The states of the check that eyes should see now and then, for `npm run pictures`. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { WorkbookFile } from "../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../src/documents/xlsx/write-xlsx";
import { pane } from "../src/text/vi/pane";
import { paneCheck as say } from "../src/text/vi/pane-check";
import { longWorkbook, otherEstimate, rightWorkbook, wrongWorkbook } from "./wrong-workbook";

/** A state of the pane, and the way to it from the open workbench. */
export interface PaneState {
  readonly state: string;
  readonly reach: (page: Page, frame: FrameLocator) => Promise<void>;
}

/** The check, after the workbook was opened and looked at. */
async function check(page: Page, frame: FrameLocator, file: WorkbookFile): Promise<void> {
  const buffer = Buffer.from(await writeXlsx(file));
  await page.locator("input[type=file]").first().setInputFiles({ name: "Dự toán 2026.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByText("Dự toán 2026.xlsx", { exact: true }).waitFor();
  await frame.getByRole("tab", { name: pane.activities.names.check }).click();
  await frame.getByRole("button", { name: say.start.button, exact: true }).click();
  await frame.getByText(/^Phạm vi/).waitFor();
}

const wrongTotal = (frame: FrameLocator): Locator => frame.getByRole("button", { name: /bỏ sót 1 dòng/ });
const stored = (frame: FrameLocator): Locator => frame.getByRole("button", { name: /được lưu dạng chữ/ });

/** The states of the check. */
export const checkStates: readonly PaneState[] = [
  {
    state: "check-start",
    reach: async (_page, frame) => {
      await frame.getByRole("tab", { name: pane.activities.names.check }).click();
      await frame.getByRole("button", { name: say.start.button, exact: true }).waitFor();
    },
  },
  { state: "check-found", reach: (page, frame) => check(page, frame, wrongWorkbook()) },
  { state: "check-clean", reach: (page, frame) => check(page, frame, rightWorkbook()) },
  { state: "check-many", reach: (page, frame) => check(page, frame, longWorkbook(200)) },
  {
    state: "check-no-table",
    reach: (page, frame) => check(page, frame, { ...wrongWorkbook(), sheets: wrongWorkbook().sheets.slice(2) }),
  },
  {
    state: "check-opened",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await wrongTotal(frame).click();
    },
  },
  {
    state: "check-repair",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await wrongTotal(frame).click();
      await frame.getByRole("button", { name: new RegExp(`^${say.finding.repair}`) }).click();
    },
  },
  {
    state: "check-repaired",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await stored(frame).click();
      await frame.getByRole("button", { name: new RegExp(`^${say.finding.repair}`) }).click();
      await frame.getByRole("button", { name: say.repair.now, exact: true }).click();
      await frame.getByRole("button", { name: /^Hoàn tác/ }).waitFor();
    },
  },
  {
    state: "check-repairs",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: /^Sửa \d+ chỗ/ }).click();
    },
  },
  {
    state: "check-ignore",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await stored(frame).click();
      await frame.getByRole("button", { name: new RegExp(`^${say.finding.ignore}`) }).click();
      await frame.getByRole("button", { name: say.ignore.now, exact: true }).click();
    },
  },
  {
    state: "check-ignored",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await ignoreStored(frame);
      await frame.getByRole("button", { name: say.ignore.heading(1) }).click();
    },
  },
  {
    state: "check-scope",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: /^Phạm vi/ }).click();
    },
  },
  {
    state: "check-understanding",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: /^Phạm vi/ }).click();
      await frame
        .getByRole("button", { name: new RegExp(`^${say.understanding.open}`) })
        .first()
        .click();
    },
  },
  {
    state: "check-understanding-rows",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: /^Phạm vi/ }).click();
      await frame
        .getByRole("button", { name: new RegExp(`^${say.understanding.open}`) })
        .first()
        .click();
      await frame.getByRole("textbox").fill("8");
      await frame.getByRole("combobox", { name: /^Dòng 8/ }).selectOption(say.understanding.rowRoles.none);
      await frame.getByText(/^Đã đọc lại bảng theo chỉnh/).waitFor();
    },
  },
  {
    state: "check-corrected",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: /^Phạm vi/ }).click();
      await frame
        .getByRole("button", { name: new RegExp(`^${say.understanding.open}`) })
        .first()
        .click();
      await frame.getByRole("checkbox").click();
      await frame.getByText(/^Đã đọc lại bảng theo chỉnh/).waitFor();
      await frame.getByRole("button", { name: say.back }).click();
      await frame.getByRole("button", { name: /^Phạm vi/ }).click();
    },
  },
  {
    state: "check-record",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: say.record.button }).click();
    },
  },
  {
    state: "check-recorded",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await ignoreStored(frame);
      await frame.getByRole("button", { name: say.record.button }).click();
      await frame.getByRole("textbox").fill("Lê Thị Bình, Trưởng phòng Tài chính");
      await frame.getByRole("button", { name: say.record.now }).click();
      await frame.getByText(/^Vẫn đúng như/).waitFor();
    },
  },
  {
    state: "check-versions",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: say.start.versions }).click();
    },
  },
  {
    state: "check-plan-asked",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: say.plan.give, exact: true }).click();
    },
  },
  {
    state: "check-plan-held",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await givePlan(frame, "Ke hoach 12.txt", Buffer.from(plan));
      await frame.getByRole("button", { name: /^Đối chiếu với Kế hoạch số 12/ }).click();
    },
  },
  {
    state: "check-plan-refused",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await givePlan(frame, "Ke hoach 12.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
      await frame.getByText(/Ke hoach 12\.doc/).waitFor();
    },
  },
  {
    state: "check-compared",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await frame.getByRole("button", { name: say.start.versions }).click();
      const buffer = Buffer.from(await writeXlsx(otherEstimate()));
      await frame
        .locator("input[type=file]")
        .nth(-2)
        .setInputFiles({ name: "Dự toán hôm qua.xlsx", mimeType: "application/octet-stream", buffer });
      await frame.getByText("Cả tệp Dự toán hôm qua.xlsx").first().waitFor({ state: "attached" });
      await frame.getByRole("button", { name: say.versions.now, exact: true }).click();
      await frame
        .getByText(/Thành tiền:/)
        .first()
        .waitFor();
    },
  },
  {
    state: "check-edited-cell",
    reach: async (page, frame) => {
      await check(page, frame, wrongWorkbook());
      await stored(frame).click();
      await frame.getByRole("button", { name: new RegExp(`^${say.finding.repair}`) }).click();
      await page.locator("#cell-B12").click();
      await page.keyboard.type("đang gõ");
      await frame.getByRole("button", { name: say.repair.now, exact: true }).click();
      await frame.getByText(/đang được nhập dở/).waitFor();
    },
  },
];

/** A task more than the table has, and another cost of one. */
const plan = [
  "Số: 12/KH-STTTT",
  "Long Hưng, ngày 15 tháng 4 năm 2026",
  "KẾ HOẠCH",
  "Tập huấn chuyển đổi số năm 2026",
  "1. Thuê hội trường, âm thanh, ánh sáng cho 02 lớp tại trung tâm huyện",
  "- Kinh phí: 12.000.000 đồng",
  "2. In tài liệu phát cho học viên",
  "- Kinh phí: 5.400.000 đồng",
  "3. Nước uống giữa giờ",
  "- Kinh phí: 4.800.000 đồng",
  "4. Thù lao báo cáo viên",
  "5. Chi khác phục vụ lớp học",
  "6. Thuê xe đưa đón báo cáo viên",
].join("\n");

async function givePlan(frame: FrameLocator, name: string, buffer: Buffer): Promise<void> {
  await frame.getByRole("button", { name: say.plan.give, exact: true }).click();
  await frame.locator("input[type=file]").last().setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

async function ignoreStored(frame: FrameLocator): Promise<void> {
  await stored(frame).click();
  await frame.getByRole("button", { name: new RegExp(`^${say.finding.ignore}`) }).click();
  await frame.getByRole("textbox").fill("Đơn vị lập đã xác nhận số này, chờ bản ký.");
  await frame.getByRole("button", { name: say.ignore.now, exact: true }).click();
  await frame.getByRole("button", { name: say.ignore.heading(1) }).waitFor();
}
