/** The states of several appendices that eyes should see now and then, for `npm run pictures`. */
import type { FrameLocator } from "playwright-core";
import { pane } from "../src/text/vi/pane";
import { paneAppendices as say } from "../src/text/vi/pane-appendices";
import { paneForm } from "../src/text/vi/pane-form";
import type { PaneState } from "./check-pictures";

const header = "Stt\tNội dung\tCơ quan chủ trì\tThời gian thực hiện\tKinh phí (đồng)";
const twoAppendices = [
  "Phụ lục I",
  "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ VÀ BẢO ĐẢM AN TOÀN THÔNG TIN NĂM 2026",
  "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 02 năm 2026 của UBND xã Long Hưng)",
  header,
  "I\tTuyên truyền, nâng cao nhận thức\t\t\t",
  "01\tTổ chức lớp học số 1 cho người dân\tPhòng Văn hóa\tQuý II/2026\t48.000.000",
  "02\tIn sổ tay hướng dẫn\tPhòng Văn hóa\tQuý III/2026\t12.000.000",
  "II\tAn toàn thông tin\t\t\t",
  "03\tKiểm tra, đánh giá máy trạm\tVăn phòng\tQuý III/2026\t36.500.000",
  "Phụ lục II",
  "DỰ TOÁN MUA SẮM THIẾT BỊ",
  header,
  "01\tMua máy quét khổ lớn\tVăn phòng\tQuý II/2026\t120.000.000",
].join("\n");

async function read(frame: FrameLocator): Promise<void> {
  await frame.getByRole("textbox").fill(twoAppendices);
  await frame.getByRole("button", { name: pane.intake.read }).click();
  await frame.getByRole("region", { name: say.heading }).waitFor();
}

async function buildTwo(frame: FrameLocator): Promise<void> {
  await read(frame);
  await frame.getByRole("button", { name: pane.build.buttonSeveral(2) }).click();
  await frame.getByText(/^Đã lập 2 phụ lục/).waitFor();
}

export const appendixStates: readonly PaneState[] = [
  { state: "appendices-read", reach: (_page, frame) => read(frame) },
  {
    state: "appendices-part",
    reach: async (_page, frame) => {
      await frame.getByRole("button", { name: pane.intake.sample }).click();
      await frame.getByRole("button", { name: `${paneForm.edit}: ${paneForm.said}` }).click();
      await frame.getByRole("button", { name: say.part }).waitFor();
    },
  },
  {
    state: "appendices-give",
    reach: async (_page, frame) => {
      await read(frame);
      await frame.getByRole("button", { name: pane.task.moreOf("02") }).click();
      await frame.getByRole("combobox", { name: say.taskTo }).scrollIntoViewIfNeeded();
    },
  },
  {
    state: "appendices-group",
    reach: async (_page, frame) => {
      await read(frame);
      await frame.getByRole("button", { name: say.editGroup("II") }).click();
      await frame.getByRole("combobox", { name: say.groupTo }).scrollIntoViewIfNeeded();
    },
  },
  { state: "appendices-built", reach: (_page, frame) => buildTwo(frame) },
  {
    state: "appendices-ask",
    reach: async (_page, frame) => {
      await buildTwo(frame);
      await frame.getByRole("button", { name: pane.build.buttonSeveral(2) }).click();
      await frame.getByRole("dialog").waitFor();
    },
  },
];
