/** What officers read about a plan that was taken in: what happened, where, what to do. */
import { readPlan } from "../../src/core/intake/read-plan";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { fixture, fixtureNames, planOf } from "../core/intake/samples";

it("says where, what and how much", () => {
  const [, , unreadable] = planOf(fixture("xa")).notices;
  expect(unreadable === undefined ? "" : vi.intake.notice(unreadable)).toBe(
    'Nhiệm vụ 4 (dòng 50): chưa đọc được kinh phí "12.5OO" (có chữ O thay cho số 0). Nhập lại số tiền.',
  );
  const total = planOf(fixture("so")).notices.find((notice) => notice.code === "total-differs");
  expect(total === undefined ? "" : vi.intake.notice(total)).toBe(
    "Dòng 85: tổng ghi 210.000.000 đồng, cộng các dòng được 200.000.000 đồng. Kiểm tra kinh phí từng dòng.",
  );
});

it("says what was expected where there is no task, and what to do with a line that is too long", () => {
  const none = readPlan("Kính gửi các đồng chí");
  expect(none.ok ? "" : vi.intake.problem(none.problem)).toContain('"Đơn vị chủ trì:"');
  const long = readPlan("a".repeat(150_000));
  expect(long.ok ? "" : vi.intake.problem(long.problem)).toBe(
    "Dòng 1 dài 150.000 ký tự, nhiều hơn mức đọc được là 100.000. Kế hoạch cần được ngắt dòng theo từng đoạn; kiểm tra lại tệp rồi thử lại.",
  );
});

it("names the file and what it is", () => {
  expect(vi.intake.documentProblem({ kind: "binary", name: "kh.docx", format: "xlsx" })).toBe(
    'Tệp "kh.docx" mang đuôi .docx nhưng là sổ tính. Mở trong Excel rồi chỉ vào vùng có bảng nhiệm vụ.',
  );
  expect(vi.intake.documentProblem({ kind: "too-large", name: "kh.txt", bytes: 11_000_000, limit: 10_485_760 })).toContain(
    "10,5 MB, lớn hơn mức đọc được là 10 MB",
  );
});

it("has a sentence in both languages for every notice of every fixture, with nothing left unsaid", () => {
  for (const name of fixtureNames)
    for (const notice of planOf(fixture(name)).notices)
      for (const { intake } of [vi, en]) expect(intake.notice(notice)).toMatch(/^\p{Lu}(?!.*(?:undefined|\[object)).*\.$/u);
});
