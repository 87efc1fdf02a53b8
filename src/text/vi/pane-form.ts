/** What the pane says of the form of an appendix: paper, columns, who signs. */
export const paneForm = {
  said: "Trình bày: giấy, thể thức, chỗ ký",
  edit: "Sửa",
  done: "Xong",
  orientation: "Hướng giấy",
  orientations: { auto: "Theo bề rộng bảng", Portrait: "Đứng", Landscape: "Ngang" },
  form: "Thể thức",
  forms: { state: "Hành chính (Nghị định 30)", party: "Văn bản Đảng (Hướng dẫn 36)" },
  numeral: "Số phụ lục",
  numbered: (roman: string) => `Phụ lục ${roman}`,
  noNumeral: "Một phụ lục, không ghi số",
  remarks: "Thêm cột Ghi chú",
  signed: "Thêm địa danh, ngày tháng và chỗ ký",
  place: "Địa danh",
  position: (place: number) => `Chức vụ thứ ${String(place)}`,
  name: (place: number) => `Họ tên thứ ${String(place)}`,
};

export type PaneForm = typeof paneForm;
