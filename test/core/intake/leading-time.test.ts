/** Tables of a school or a commune that go month by month. */
import { planOf } from "./samples";

const times = (text: string): readonly unknown[] =>
  planOf(text).tasks.map(({ timeframe, leads }) => [timeframe?.text, timeframe?.from, timeframe?.to, leads.text]);

test("the month stands once beside its first row; those below it have it too", () => {
  const text = [
    "KẾ HOẠCH\nCông tác Đội năm học 2023 - 2024\n",
    "| Tháng | Nội dung công việc | Phụ trách | Kinh phí (đồng) |",
    "| 9/2023 | Đại hội Liên đội | Tổng phụ trách | 3.000.000 |",
    "|  | Phát động phong trào kế hoạch nhỏ | Ban Chỉ huy Liên đội |  |",
    "| 10/2023 | Ngày hội đọc sách | Thư viện trường | 1.500.000 |",
  ].join("\n");
  expect(times(text)).toEqual([
    ["9/2023", "2023-09-01", "2023-09-30", "Tổng phụ trách"],
    ["9/2023", "2023-09-01", "2023-09-30", "Ban Chỉ huy Liên đội"],
    ["10/2023", "2023-10-01", "2023-10-31", "Thư viện trường"],
  ]);
});

test("bare numbers below Tháng are months of the plan's year, and bars between the cells alone make a table", () => {
  const text = [
    "KẾ HOẠCH\nHoạt động hè năm 2024\n",
    "Tháng | Nội dung | Người phụ trách | Kinh phí",
    "6 | Khai mạc hè | Bí thư Đoàn xã | 2.000.000",
    "6 | Lớp học bơi | Trạm Y tế | 4.000.000",
    "7 | Thăm gia đình thương binh | Hội Cựu chiến binh | 5.000.000",
  ].join("\n");
  expect(times(text)).toEqual([
    ["Tháng 6", "2024-06-01", "2024-06-30", "Bí thư Đoàn xã"],
    ["Tháng 6", "2024-06-01", "2024-06-30", "Trạm Y tế"],
    ["Tháng 7", "2024-07-01", "2024-07-31", "Hội Cựu chiến binh"],
  ]);
});

test("a blank time behind the content stays blank", () => {
  const text = [
    "| Stt | Nội dung | Đơn vị chủ trì | Thời gian |",
    "| 1 | Rà soát hồ sơ lưu trữ | Văn phòng | Quý I/2024 |",
    "| 2 | Mua sắm giá để hồ sơ | Phòng Tài chính |  |",
  ].join("\n");
  expect(planOf(text).tasks.map(({ timeframe }) => timeframe?.text)).toEqual(["Quý I/2024", undefined]);
});
