/** Where a list of bodies ends and what they have to do begins. */
import { bodiesAtStart } from "../../../src/core/intake/sentence/body-span";

/** "|" stands where the names end. */
test.each([
  "Sở Giáo dục và Đào tạo | chỉ đạo các trường rà soát",
  "Sở Xây dựng | xây dựng kế hoạch kiểm tra",
  "Bộ Nông nghiệp và Phát triển nông thôn, Bộ Nội vụ | ban hành văn bản hướng dẫn",
  "các sở, ban, ngành, đoàn thể Thành phố, Ủy ban nhân dân phường, xã, đặc khu, báo, đài và các đơn vị có liên quan | tổ chức hội nghị",
  "các cơ quan, tổ chức, cá nhân có liên quan | tổ chức thực hiện",
  "các cơ quan, tổ chức có liên quan | tổ chức hội nghị",
  "Bộ Tài chính (Kho bạc Nhà nước), Bộ Lao động - Thương binh và Xã hội và các cơ quan liên quan | chuẩn bị phương án",
  "lực lượng báo cáo viên, cộng tác viên dư luận xã hội và các cơ quan có liên quan | đấu tranh, phản bác",
  "Ban Quản lý dự án đầu tư xây dựng tỉnh | chủ trì, phối hợp với Sở A",
  "Phòng Quản lý kết cấu hạ tầng giao thông | phối hợp với Đội 1",
  "Báo Tây Ninh | tăng thời lượng tuyên truyền",
  "Đội Quản lý thị trường số 4 | phối hợp với Công an huyện",
  "Trưởng Ban Quản lý Khu kinh tế tỉnh | phối hợp với Liên đoàn Lao động",
  "Các sở, ngành | trong phạm vi chức năng của mình",
  "các công ty viễn thông | để làm tốt việc này",
  "Giáo viên chủ nhiệm các lớp | nhắc nhở học sinh",
  "Uỷ ban nhân dân xã Hoà Bình | rà soát hộ nghèo",
  "Thanh tra tỉnh | thanh tra đột xuất",
])("%s", (marked) => {
  const at = marked.indexOf(" | ");
  const text = marked.replace(" | ", " ");
  expect(bodiesAtStart(text)).toEqual({ end: at, before: "verb" });
});

test.each([
  "Tổ chức hội thi",
  "Phòng, chống dịch bệnh",
  "Về kinh phí",
  "Thanh tra đột xuất các bến xe",
  "Hội nghị tổng kết",
  "Báo cáo kết quả",
  "Ban hành kế hoạch",
  "Sở hữu trí tuệ",
  "Bộ tiêu chí đánh giá",
  "Tuyên truyền kết quả",
  "",
])("%s begins with no body", (text) => {
  expect(bodiesAtStart(text)).toBeUndefined();
});

it("tells a colon, the end and words that it does not know", () => {
  expect(bodiesAtStart("UBND các xã/phường: rà soát")?.before).toBe("colon");
  expect(bodiesAtStart("Văn phòng Sở")?.before).toBe("end");
  expect(bodiesAtStart("UBND các xã, phường nhoài người")?.before).toBe("unknown");
});
