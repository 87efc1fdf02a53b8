/** The pane as the entry file puts it together, with a workbook that only remembers what was asked of it. */
import "@testing-library/jest-dom";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Appendix } from "../../src/core/plan/appendix";
import { romanNumeral } from "../../src/core/plan/roman-numeral";
import { accept, refuse } from "../../src/core/result";
import { readFile } from "../../src/documents/read-file";
import { readPasted } from "../../src/documents/read-pasted";
import type { PaneActions } from "../../src/taskpane/actions";
import { App } from "../../src/taskpane/App";
import { checkWorkbook } from "./check-workbook";
import { paperWorkbook } from "./paper-workbook";

// A reading is seconds away on a machine that does other things as well.
configure({ asyncUtilTimeout: 60_000 });

export const samplePlan = readFileSync(path.join(__dirname, "../../assets/samples/ke-hoach-mau.txt"), "utf8");

export interface OpenPane {
  readonly user: UserEvent;
  /** Every build: its appendices, the first of them, and the sheets that were replaced. */
  readonly built: { readonly appendices: readonly Appendix[]; readonly appendix: Appendix; readonly replace: readonly string[] }[];
  readonly container: HTMLElement;
}

/** `answers` take the place of the workbook's own, in which every build succeeds and no appendix stands yet. */
export function openPane(answers: Partial<PaneActions> = {}): OpenPane {
  const built: OpenPane["built"] = [];
  const actions: PaneActions = {
    readFile,
    readPasted,
    readSelection: () => Promise.resolve(refuse({ kind: "one-cell", address: "Trang1!A1" })),
    findAppendices: () => Promise.resolve(accept([])),
    buildAppendices: (appendices, replace) => {
      built.push({ appendices, appendix: appendices[0]!, replace });
      const named = ({ options }: Appendix): string =>
        options?.numeral === undefined ? "Phụ lục" : `Phụ lục ${romanNumeral(options.numeral)}`;
      return Promise.resolve(accept(appendices.map((each) => ({ sheet: named(each), live: true }))));
    },
    check: checkWorkbook({}).actions,
    paper: paperWorkbook().actions,
    ...answers,
  };
  localStorage.clear();
  const { container } = render(<App actions={actions} samplePlan={samplePlan} officeIsDark={undefined} />);
  return { user: userEvent.setup(), built, container };
}

/** The pane on its review step, with the sample's tasks. */
export async function openSample(answers: Partial<PaneActions> = {}): Promise<OpenPane> {
  const pane = openPane(answers);
  await pane.user.click(screen.getByRole("button", { name: "Dùng kế hoạch mẫu" }));
  await screen.findByRole("heading", { level: 1, name: "Xem lại" });
  return pane;
}

/** A plan of `count` short tasks in the shape that intake reads. */
export function planOf(count: number): string {
  const tasks = Array.from({ length: count }, (_, index) =>
    [
      `${String(index + 1)}. Tổ chức lớp học số ${String(index + 1)} cho người dân.`,
      "- Đơn vị chủ trì: Sở Nội vụ.",
      "- Đơn vị phối hợp: Sở Tài chính; Công an tỉnh.",
      "- Thời gian thực hiện: Quý II/2026.",
    ].join("\n"),
  );
  return ["KẾ HOẠCH", "Mở lớp học năm 2026", "", ...tasks].join("\n");
}

/** The pane after a text was pasted and read: on its review step, or with the reason why not. */
export async function openText(text: string, answers: Partial<PaneActions> = {}): Promise<OpenPane> {
  const pane = openPane(answers);
  await pane.user.click(screen.getByRole("textbox", { name: "Nội dung kế hoạch" }));
  await pane.user.paste(text);
  await pane.user.click(screen.getByRole("button", { name: "Lấy nhiệm vụ" }));
  await waitFor(() => {
    // Not by role: jsdom would tell the roles of a long plan's whole page each time that this is asked.
    const refused = document.querySelector('[role="alert"]:not(:empty)') !== null;
    if (!refused && document.querySelector("h1")?.textContent !== "Xem lại") throw new Error("The text is still being read");
  });
  return pane;
}

export function costOf(ordinal: string): HTMLInputElement {
  return screen.getByRole("textbox", { name: `Kinh phí nhiệm vụ ${ordinal}` });
}
