/** The pane with its check open, over a workbook that lives in memory. */
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { CheckActions } from "../../src/taskpane/check/check-actions";
import type { CheckWorkbook } from "./check-workbook";
import { openPane } from "./open-pane";

export interface OpenCheck {
  readonly user: UserEvent;
  readonly workbook: CheckWorkbook;
}

/** Before the first check. `answers` take the place of the workbook's own. */
export async function openCheck(workbook: CheckWorkbook, answers: Partial<CheckActions> = {}): Promise<OpenCheck> {
  const { user } = openPane({ check: { ...workbook.actions, ...answers } });
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: "Kiểm tra trước khi ký" });
  return { user, workbook };
}

export async function pressCheck(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
}

/** After it. */
export async function check(workbook: CheckWorkbook, answers: Partial<CheckActions> = {}): Promise<OpenCheck> {
  const opened = await openCheck(workbook, answers);
  await pressCheck(opened.user);
  await screen.findByText(/^Phạm vi/);
  return opened;
}

/** All that the status lines say. */
export function status(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");
}
