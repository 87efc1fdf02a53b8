/** What the officer chooses about the form reaches the sheet, and can be undone. */
import { screen } from "@testing-library/react";
import { openSample } from "./open-pane";

test("paper, rules, number, remarks and signatures are folded away, and reach the appendix", async () => {
  const { user, built } = await openSample();
  expect(screen.queryByRole("combobox", { name: "Hướng giấy" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Sửa: Trình bày: giấy, thể thức, chỗ ký" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Hướng giấy" }), "Ngang");
  await user.selectOptions(screen.getByRole("combobox", { name: "Thể thức" }), "Văn bản Đảng (Hướng dẫn 36)");
  await user.selectOptions(screen.getByRole("combobox", { name: "Số phụ lục" }), "Phụ lục II");
  await user.click(screen.getByRole("checkbox", { name: "Thêm cột Ghi chú" }));
  await user.click(screen.getByRole("checkbox", { name: "Thêm địa danh, ngày tháng và chỗ ký" }));
  await user.type(screen.getByRole("textbox", { name: "Địa danh" }), "Đông Hòa");
  await user.clear(screen.getByRole("textbox", { name: "Chức vụ thứ 2" }));
  await user.type(screen.getByRole("textbox", { name: "Họ tên thứ 3" }), "Lê Văn A");
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  await screen.findByText(/^Đã lập phụ lục/);
  expect(built[0]!.appendix.options).toEqual({
    form: "party",
    numeral: 2,
    orientation: "Landscape",
    remarks: true,
    placeAndDate: { place: "Đông Hòa", day: undefined, month: 1, year: 2026 },
    signatures: [
      { position: "Người lập biểu", name: "" },
      { position: "Thủ trưởng đơn vị", name: "Lê Văn A" },
    ],
  });
});

test("nothing has to be chosen; a choice is a step that can be undone", async () => {
  const { user, built } = await openSample();
  await user.click(screen.getByRole("button", { name: /^Sửa: Trình bày/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Hướng giấy" }), "Ngang");
  await user.click(screen.getByRole("button", { name: "Hoàn tác: đổi cách trình bày" }));
  expect(screen.getByRole("combobox", { name: "Hướng giấy" })).toHaveDisplayValue("Theo bề rộng bảng");
  await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
  await screen.findByText(/^Đã lập phụ lục/);
  expect(built[0]!.appendix.options).toEqual({ form: "state", numeral: undefined, orientation: undefined, remarks: false });
});
