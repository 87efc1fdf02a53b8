/** What a plan's own date and years say about its bodies and timeframes, up to the sentences that an officer reads. */
import { intake as english } from "../../../src/text/en/intake";
import { intake as vietnamese } from "../../../src/text/vi/intake";
import { planOf } from "./samples";

const planText = (day: string, lead: string): string => `SỞ Y TẾ
Số: 15/KH-SYT

${day}

KẾ HOẠCH
Tuyên truyền phòng bệnh năm 2025

II. NHIỆM VỤ
1. In tờ rơi tuyên truyền phòng bệnh mùa hè.
- Đơn vị chủ trì: ${lead}.
- Đơn vị phối hợp: Sở Tài chính; UBND các huyện, thành phố.
- Thời gian thực hiện: Quý III/2025.
`;

const bodyNotices = (text: string): readonly string[] =>
  planOf(text).notices.flatMap((notice) =>
    notice.code === "body-not-existing" ? [vietnamese.notice(notice), english.notice(notice)] : [],
  );

test("the officer reads what the name had become, judged by the day of the plan", () => {
  expect(bodyNotices(planText("Long Xuyên, ngày 10 tháng 6 năm 2025", "Sở Thông tin và Truyền thông"))).toEqual([
    expect.stringMatching(
      /cơ quan "Sở Thông tin và Truyền thông" không còn từ ngày 01\/3\/2025 \(Nghị định số 45\/2025\/NĐ-CP\); thay vào đó là Sở Khoa học và Công nghệ/,
    ),
    expect.stringMatching(/no longer existed from 01\/3\/2025 .* in its place: Sở Khoa học và Công nghệ/),
  ]);
  expect(bodyNotices(planText("Long Xuyên, ngày 10 tháng 8 năm 2025", "Sở Y tế"))[0]).toMatch(
    /"UBND các huyện, thành phố" không còn từ ngày 01\/7\/2025 .*Ủy ban nhân dân xã, phường, đặc khu/,
  );
  expect(bodyNotices(planText("Long Xuyên, ngày 10 tháng 02 năm 2025", "Sở Thông tin và Truyền thông"))).toEqual([]);
  expect(bodyNotices(planText("Long Xuyên, ngày    tháng    năm 2025", "Sở Thông tin và Truyền thông"))).toEqual([]);
  expect(bodyNotices(planText("Long Xuyên, ngày 10 tháng 9 năm 2024", "Sở Nông nghiệp và Môi trường"))[0]).toMatch(
    /chỉ có từ ngày 01\/3\/2025 .*trước đó là Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường/,
  );
});
