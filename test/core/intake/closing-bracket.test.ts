/** Who does a task and when, in the bracket behind it; and who does it by its number, in another part. */
import { readClosingBracket } from "../../../src/core/intake/sentence/read-closing-bracket";
import { planOf } from "./samples";

const read = (text: string): unknown => {
  const found = readClosingBracket(text);
  return found === undefined ? undefined : [found.leads, found.cooperators, found.time, found.rest];
};

test.each([
  [
    "Trồng 500 cây bóng mát (Hội Nông dân xã chủ trì, phối hợp với Đoàn Thanh niên xã; hoàn thành trước ngày 19/5/2023).",
    ["Hội Nông dân xã", "Đoàn Thanh niên xã", "hoàn thành trước ngày 19/5/2023", "Trồng 500 cây bóng mát."],
  ],
  ["Sửa đường ngõ 3 (Trưởng thôn chủ trì; các hộ dân phối hợp)", ["Trưởng thôn", "các hộ dân", "", "Sửa đường ngõ 3"]],
  ["Họp chi bộ (Bí thư chi bộ chủ trì; thời gian: hằng tháng)", ["Bí thư chi bộ", "", "hằng tháng", "Họp chi bộ"]],
  [
    "Kiểm tra chéo (Văn phòng và Ban Tổ chức đồng chủ trì; quý III/2023).",
    ["Văn phòng và Ban Tổ chức", "", "quý III/2023", "Kiểm tra chéo."],
  ],
  [
    "Thi tuyên truyền viên (Chủ trì: Ban Tuyên giáo; phối hợp: Trung tâm Chính trị)",
    ["Ban Tuyên giáo", "Trung tâm Chính trị", "", "Thi tuyên truyền viên"],
  ],
  ["Mua loa (Công an xã thực hiện). Kinh phí: 4 triệu đồng.", ["Công an xã", "", "", "Mua loa. Kinh phí: 4 triệu đồng."]],
])("%s", (text, facts) => {
  expect(read(text)).toEqual(facts);
});

test.each([
  "Tập huấn cho 40 cán bộ (02 lớp, mỗi lớp 20 người).",
  "Tham dự hội thi ở Trung tâm Văn hóa (Sở Văn hóa, Thể thao và Du lịch).",
  "Thực hiện Chỉ thị số 05 (sau đây gọi là Chỉ thị 05) tại cơ sở.",
  "Ban hành quy chế (Sở A xây dựng, Sở B thẩm định; quý II).",
  "Phòng A chủ trì, phối hợp với Phòng B tổ chức hội nghị.",
])("no such bracket: %s", (text) => {
  expect(readClosingBracket(text)).toBeUndefined();
});

const facts = (text: string): readonly unknown[] =>
  planOf(text).tasks.map(({ content, leads, cooperators, timeframe }) => [content, leads.text, cooperators.text, timeframe?.text ?? ""]);

test("dashes with such brackets are the tasks, and their number is a group", () => {
  const text = [
    "CHƯƠNG TRÌNH\nCông tác dân vận năm 2023\n",
    "I- MỤC TIÊU\n\n1- Nâng cao chất lượng.\n",
    "II- NHIỆM VỤ\n",
    "1- Hoàn thiện quy chế, đổi mới cách làm\n",
    '- Thí điểm mô hình "Chính quyền thân thiện" tại hai xã (Ban Dân vận chủ trì, phối hợp với UBND huyện; thời gian hoàn thành: quý II/2023).\n',
    "- Đối thoại với nhân dân (Văn phòng Huyện ủy chủ trì; hoàn thành trong tháng 10/2023).\n",
    "III- TỔ CHỨC THỰC HIỆN\n",
    "1- Đảng ủy các xã xây dựng kế hoạch thực hiện.\n",
    "2- Ủy ban Kiểm tra giám sát việc thực hiện Chương trình này.\n",
  ].join("\n");
  expect(facts(text)).toEqual([
    ['Thí điểm mô hình "Chính quyền thân thiện" tại hai xã', "Ban Dân vận", "UBND huyện", "quý II/2023"],
    ["Đối thoại với nhân dân", "Văn phòng Huyện ủy", "", "hoàn thành trong tháng 10/2023"],
  ]);
});

test("a part that names the tasks by their numbers says who leads each and who helps", () => {
  const text = [
    "KẾ HOẠCH\nHội khỏe năm 2019\n",
    "I. NỘI DUNG CÔNG VIỆC",
    "1. Thi chạy việt dã.\nThời gian: ngày 10/3/2019.",
    "2. Trang trí khán đài.\nThời gian: trước ngày 05/3/2019.",
    "3. Phục vụ nước uống, sơ cứu.\nThời gian: ngày 10/3/2019.",
    "II. PHÂN CÔNG",
    "1. Trung tâm Thể thao:\nChủ trì thực hiện nội dung 1; phối hợp thực hiện nội dung 3.",
    "2. Phòng Văn hóa:\nChủ trì thực hiện nội dung 2.",
    "3. Trạm Y tế:\nChủ trì thực hiện nội dung 3.",
    "4. Huyện đoàn:\nHuy động 30 đoàn viên phối hợp thực hiện các nội dung 1 và 3.",
  ].join("\n");
  expect(facts(text).map((row) => (row as readonly unknown[]).slice(1, 3))).toEqual([
    ["Trung tâm Thể thao", "Huyện đoàn"],
    ["Phòng Văn hóa", ""],
    ["Trạm Y tế", "Trung tâm Thể thao; Huyện đoàn"],
  ]);
});
