import { render, screen } from "@testing-library/react";
import axe from "axe-core";
import { accept } from "../../src/core/result";
import { App } from "../../src/taskpane/App";
import { checkWorkbook } from "./check-workbook";
import { paperWorkbook } from "./paper-workbook";
import { costOf, openPane, openSample, samplePlan } from "./open-pane";

/** Everything that axe can tell without a layout; contrast is the browser tests' business. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("axe finds nothing on the first step", async () => {
  openPane();
  expect(await violations()).toEqual([]);
});

test("axe finds nothing on the review with everything open and something refused", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: /^Sửa: Tiêu đề/ }));
  await user.click(screen.getByRole("button", { name: "Xem hết nhiệm vụ 02" }));
  await user.click(screen.getByRole("button", { name: "Sửa nhiệm vụ 03" }));
  await user.type(costOf("03"), "xx{Tab}");
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  expect(await violations()).toEqual([]);
});

test("axe finds nothing in the question", async () => {
  const { user } = await openSample({ findAppendices: () => Promise.resolve(accept(["Phụ lục", "Phụ lục (2)"])) });
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  await screen.findByRole("dialog");
  expect(await violations()).toEqual([]);
});

test("the whole way goes by keyboard alone", async () => {
  const { user, built } = openPane();
  const to = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 80; steps++) {
      if (document.activeElement?.textContent === name) return;
      await user.tab();
    }
    throw new Error(`Tab never came to "${name}"`);
  };
  await to("Dùng kế hoạch mẫu");
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Xem lại" })).toHaveFocus();
  await to("Lập phụ lục");
  await user.keyboard("{Enter}");
  await screen.findByText(/^Đã lập phụ lục/);
  expect(built).toHaveLength(1);
});

test("English is one click away, keeps the draft, and is remembered", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("button", { name: "EN: Switch to English" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Review");
  expect(screen.getByText("7 tasks")).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  await user.click(screen.getByRole("button", { name: "Build the appendix" }));
  expect(await screen.findByText('Built an appendix of 7 tasks on sheet "Phụ lục", total 385.350.000 đồng.')).toBeVisible();
  expect(localStorage.getItem("phuluc.language")).toBe("en");
});

test("the language is Vietnamese in any Office until somebody chooses, and where nothing can be remembered", () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const unused = (): never => {
    throw new Error("not asked for");
  };
  render(
    <App
      actions={{
        readFile: unused,
        readPasted: unused,
        readSelection: unused,
        findAppendices: unused,
        buildAppendices: unused,
        check: checkWorkbook({}).actions,
        paper: paperWorkbook().actions,
      }}
      samplePlan={samplePlan}
      officeIsDark
    />,
  );
  expect(screen.getByRole("button", { name: "Lấy nhiệm vụ" })).toBeVisible();
  jest.restoreAllMocks();
});
