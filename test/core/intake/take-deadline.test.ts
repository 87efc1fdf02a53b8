/** When a sentence says that its task is done, and which dates in it say nothing of the kind. */
import { takeDeadline, timeHeading } from "../../../src/core/intake/sentence/take-deadline";

test.each([
  ["lập danh sách, hoàn thành trước ngày 25/6/2025.", "hoàn thành trước ngày 25/6/2025"],
  ["ban hành văn bản trong tháng 3 năm 2010", "trong tháng 3 năm 2010"],
  ["gửi danh sách trước 10 tháng 3 năm 2010;", "trước 10 tháng 3 năm 2010"],
  ["trình UBND tỉnh chậm nhất ngày 15/5", "chậm nhất ngày 15/5"],
  ["gọi tàu về bờ trước 19 giờ ngày 22 tháng 7 năm 2024", "trước 19 giờ ngày 22 tháng 7 năm 2024"],
  ["sửa xong trong quý III/2025, báo cáo trước ngày 15/10/2025", "xong trong quý III/2025"],
  ["trưng bày từ ngày 05/6 đến ngày 10/6/2025", "từ ngày 05/6 đến ngày 10/6/2025"],
  ["báo cáo trước ngày 25 hằng tháng", "trước ngày 25 hằng tháng"],
  ["phát động phong trào trong năm 2025.", "trong năm 2025"],
])("%s", (sentence, time) => {
  expect(takeDeadline(sentence)).toEqual({ time, rest: sentence });
});

test.each([
  "thực hiện Quyết định số 338/QĐ-TTg ngày 03 tháng 4 năm 2023",
  "Đề án giai đoạn 2021 - 2025, định hướng đến năm 2030",
  "chỉ đạo thành lập trung tâm trong năm 2010 đối với những huyện chưa có",
  "rà soát văn bản ban hành trước ngày 01/7/2024",
  "chào mừng ngày 20/11",
])("%s names no time of the task", (sentence) => {
  expect(takeDeadline(sentence)).toEqual({ time: "", rest: sentence });
});

it("takes a time off the beginning of the sentence", () => {
  expect(takeDeadline("Hằng năm, tổ chức kiểm tra")).toEqual({ time: "Hằng năm", rest: "tổ chức kiểm tra" });
  expect(takeDeadline("Tháng 10 năm 2010: họp giao ban")).toEqual({ time: "Tháng 10 năm 2010", rest: "họp giao ban" });
});

test.each([
  ["Tháng 9/2025:", "Tháng 9/2025"],
  ["THÁNG 3", "THÁNG 3"],
  ["Quý I và quý II/2024", "Quý I và quý II/2024"],
  ["Tuần 2 tháng 11:", "Tuần 2 tháng 11"],
  ["Công tác tháng 3/2025", "tháng 3/2025"],
  ["Tháng hành động vì trẻ em", undefined],
  ["Tháng 9: khai giảng", undefined],
])("the heading %s", (heading, time) => {
  expect(timeHeading(heading)).toBe(time);
});
