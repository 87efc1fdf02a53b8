/** Money as it stands in cells and behind "Kinh phí:". The table counts in đồng where nothing else is said. */
import { toPlainText } from "../../../src/core/money/amount";
import { readCostText } from "../../../src/core/intake/read-cost-text";
import { intake as english } from "../../../src/text/en/intake";
import { intake as vietnamese } from "../../../src/text/vi/intake";

const read = (text: string): readonly string[] => {
  const { cost, notice, funding } = readCostText(text, "dong");
  return [cost === undefined ? "" : toPlainText(cost), notice?.code ?? "", funding];
};

const plain: readonly (readonly [string, string])[] = [
  ["200.000.000", "200000000"],
  ["200.000.000đ", "200000000"],
  ["200.000.000 đồng./.", "200000000"],
  ["1,5 tỷ đồng", "1500000000"],
  ["2 tỷ 350 triệu", "2350000000"],
  ["Hai trăm triệu đồng", "200000000"],
  ["12.000.000 đồng (Mười hai triệu đồng)", "12000000"],
];

test.each(plain)("%s is %s and nothing more is said", (text, cost) => {
  expect(read(text)).toEqual([cost, "", ""]);
});

const products: readonly (readonly [string, string])[] = [
  ["80 học viên × 150.000 đồng", "12000000"],
  ["80 học viên x 150.000 đồng", "12000000"],
  ["80 học viên X 150.000đ", "12000000"],
  ["80 học viên * 150.000 đồng/người", "12000000"],
  ["80 học viên nhân 150.000 đồng", "12000000"],
  ["80x150.000đ", "12000000"],
  ["80 người x 3 ngày x 100.000 đồng/người/ngày", "24000000"],
  ["12 tháng x 2 người x 1,5 triệu đồng", "36000000"],
  ["1,5 triệu đồng × 12 tháng", "18000000"],
  ["10 triệu/quý x 4", "40000000"],
  ["2 lớp x 15.000.000đ", "30000000"],
  ["1.200 cuốn x 25.000 đồng", "30000000"],
  ["2,5 ngày x 400.000 đồng", "1000000"],
  ["dự toán: 80 học viên × 150.000 đồng", "12000000"],
  ["Tiền ăn: 80 học viên × 150.000 đồng", "12000000"],
  ["(80 học viên × 150.000 đồng)", "12000000"],
  ["80 học viên × 150.000 đồng = 12.000.000 đồng", "12000000"],
  ["12.000.000 đồng (80 học viên × 150.000 đồng)", "12000000"],
  ["Kinh phí: 12.000.000 đồng (80 học viên x 150.000 đồng)", "12000000"],
];

test.each(products)("%s is the product %s, and that is said", (text, cost) => {
  expect(read(text)).toEqual([cost, "cost-multiplied", ""]);
});

const sums: readonly (readonly [string, string, string])[] = [
  ["50 triệu đồng (ngân sách tỉnh) + 20 triệu đồng (xã hội hóa)", "70000000", "ngân sách tỉnh: 50 triệu đồng; xã hội hóa: 20 triệu đồng"],
  ["Ngân sách tỉnh: 150 triệu; xã hội hóa: 50 triệu", "200000000", "Ngân sách tỉnh: 150 triệu; xã hội hóa: 50 triệu"],
  ["Ngân sách tỉnh 150 triệu đồng, xã hội hóa 50 triệu đồng", "200000000", "Ngân sách tỉnh: 150 triệu đồng; xã hội hóa: 50 triệu đồng"],
  [
    "50 triệu đồng từ ngân sách tỉnh và 20 triệu đồng từ nguồn xã hội hóa",
    "70000000",
    "ngân sách tỉnh: 50 triệu đồng; nguồn xã hội hóa: 20 triệu đồng",
  ],
  ["50 triệu đồng + 20 triệu đồng", "70000000", ""],
  ["50 triệu đồng + 20 triệu đồng = 70 triệu đồng", "70000000", ""],
  ["80 học viên x 150.000 đồng + 3.000.000 đồng", "15000000", ""],
  [
    "200 triệu đồng, trong đó: ngân sách tỉnh 150 triệu đồng; xã hội hóa 50 triệu đồng",
    "200000000",
    "ngân sách tỉnh: 150 triệu đồng; xã hội hóa: 50 triệu đồng",
  ],
  ["Ngân sách xã: 5.000.000đ\nHọc phí: 2.000.000đ", "7000000", "Ngân sách xã: 5.000.000đ; Học phí: 2.000.000đ"],
];

test.each(sums)("%s adds up to %s", (text, cost, funding) => {
  expect(read(text)).toEqual([cost, "cost-added", funding]);
});

/** Items with what they are for; of words without money nothing is lost, as they stand in the text of the notice. */
const items: readonly (readonly [string, string, string, string])[] = [
  [
    "loa máy, phông nền 12 triệu đồng; nước uống 80 người × 10.000 đồng = 800.000 đồng; hoa 200.000 đồng. Cộng: 13.000.000 đồng",
    "13000000",
    "cost-added",
    "",
  ],
  ["Thuê sân bãi: 12.000.000 đồng\nMũ áo: 100 bộ x 90.000 đồng\nTổng cộng: 21.000.000 đồng", "21000000", "cost-added", ""],
  ["in tài liệu 25 triệu đồng; thuê xe 10 triệu đồng", "35000000", "cost-added", ""],
  ["hội trường 3.000.000 đồng, tài liệu 2.000.000 đồng và nước uống 500.000 đồng", "5500000", "cost-added", ""],
  ["Hội trường: 3.000.000; nước uống: 800.000", "3800000", "cost-added", ""],
  ["Đợt 1: 20 triệu đồng; đợt 2: 30 triệu đồng", "50000000", "cost-added", ""],
  ["nước uống cho 80 người: 800.000 đồng; hoa: 200.000 đồng", "1000000", "cost-added", ""],
  ["Tổng kinh phí 47 triệu đồng: thuê xe 40 triệu đồng; hoa 7 triệu đồng", "47000000", "cost-added", ""],
  ["Tổng 30 triệu đồng, gồm thuê xe 20 triệu đồng và hoa 10 triệu đồng", "30000000", "cost-added", ""],
  ["30 triệu đồng (thuê xe 20 triệu đồng; hoa 10 triệu đồng)", "30000000", "cost-from-sentence", ""],
  ["02 giải nhì 3 triệu đồng; 03 giải ba 2 triệu đồng. Cộng 12 triệu đồng", "12000000", "cost-from-sentence", ""],
  ["9 km × 40.000.000 đồng/km = 360.000.000 đồng, trong đó nhân dân đóng góp bằng ngày công", "360000000", "cost-multiplied", ""],
  [
    "9 km × 40.000.000 đồng/km = 360.000.000 đồng, trong đó xã hội hóa 100.000.000 đồng",
    "360000000",
    "cost-multiplied",
    "xã hội hóa: 100.000.000 đồng",
  ],
  [
    "9 km × 40 triệu đồng/km = 360 triệu đồng (trong đó ngân sách xã 260 triệu đồng, xã hội hóa 100 triệu đồng)",
    "360000000",
    "cost-multiplied",
    "ngân sách xã: 260 triệu đồng; xã hội hóa: 100 triệu đồng",
  ],
  ["6 căn x 60 triệu đồng/căn = 360 triệu đồng (vận động 100%)", "360000000", "cost-multiplied", "vận động 100%"],
  ["360 triệu đồng = 6 căn x 60 triệu đồng", "360000000", "cost-multiplied", ""],
  ["6 căn x 60 triệu đồng (quỹ vì người nghèo)", "360000000", "cost-multiplied", "quỹ vì người nghèo"],
  ["nước uống 80 người x 10.000 đồng", "800000", "cost-multiplied", ""],
  ["240 triệu đồng (xã hội hóa 40%)", "240000000", "cost-from-sentence", "xã hội hóa 40%"],
  ["240 triệu đồng, trong đó ngân sách xã 100 triệu đồng", "240000000", "cost-from-sentence", "ngân sách xã: 100 triệu đồng"],
  ["240 triệu đồng (đã bao gồm thuế)", "240000000", "cost-from-sentence", ""],
  ["240 triệu đồng, trong đó 40% đối ứng", "240000000", "cost-from-sentence", ""],
  ["giống cây do hợp tác xã cấp; công trồng 7.200.000 đồng", "7200000", "cost-from-sentence", ""],
  ["phần thưởng 6,5 triệu đồng", "6500000", "cost-from-sentence", ""],
  ["quà tặng 60.000.000 đồng do doanh nghiệp ủng hộ; đi lại lồng ghép", "60000000", "cost-from-sentence", "doanh nghiệp ủng hộ"],
  ["a) Thuê xe: 3.000.000 đồng; b) Hoa: 500.000 đồng", "3500000", "cost-added", ""],
  ["1. Thuê xe 3.000.000 đồng\n2. Hoa 500.000 đồng\n3. Dự phòng 10%: 350.000 đồng", "3850000", "cost-added", ""],
  ["thuê xe 5tr; hoa 2tr", "7000000", "cost-added", ""],
  ["hội trường khoảng 5 triệu đồng; hoa 1 triệu đồng", "6000000", "cost-not-exact", ""],
];

test.each(items)("%s is %s", (text, cost, code, funding) => {
  expect(read(text)).toEqual([cost, code, funding]);
});

test.each(["0", "0 đồng", "0,0", "00"])("%s is a task without money: an empty cell and never a zero", (text) => {
  expect(read(text)).toEqual(["", "", ""]);
});

test.each(["Không", "không đồng", "Không.", "Không phát sinh", "Không sử dụng kinh phí"])(
  "%s is no money, and its words are told of",
  (text) => {
    expect(read(text)).toEqual(["", "cost-without-figure", ""]);
  },
);

const sentences: readonly (readonly [string, string, string])[] = [
  ["kinh phí 1,5 tỷ đồng", "1500000000", ""],
  ["Tổng kinh phí thực hiện là 50.000.000 đồng", "50000000", ""],
  ["Dự kiến 30 triệu đồng", "30000000", ""],
  ["Kinh phí thực hiện nhiệm vụ: 1,5 tỷ đồng từ ngân sách tỉnh", "1500000000", "ngân sách tỉnh"],
  ["Tổng kinh phí: 50.000.000 đồng (ngân sách xã)", "50000000", "ngân sách xã"],
  ["50 triệu đồng (ngân sách tỉnh)", "50000000", "ngân sách tỉnh"],
  ["50 triệu đồng từ nguồn ngân sách tỉnh năm 2026", "50000000", "nguồn ngân sách tỉnh năm 2026"],
  ["50 triệu đồng do ngân sách tỉnh bảo đảm", "50000000", "ngân sách tỉnh bảo đảm"],
  ["Ngân sách tỉnh: 50 triệu đồng", "50000000", "Ngân sách tỉnh"],
  ["Bố trí 350 triệu đồng để thực hiện nhiệm vụ", "350000000", ""],
];

test.each(sentences)("%s is %s, taken from a sentence", (text, cost, funding) => {
  expect(read(text)).toEqual([cost, "cost-from-sentence", funding]);
});

const inexact: readonly (readonly [string, string, string])[] = [
  ["không quá 200 triệu đồng", "200000000", "ceiling"],
  ["tối đa 200.000.000 đồng", "200000000", "ceiling"],
  ["200 triệu đồng trở xuống", "200000000", "ceiling"],
  ["khoảng 1,5 tỷ đồng", "1500000000", "about"],
  ["Kinh phí ước khoảng 50 triệu đồng (ngân sách xã)", "50000000", "about"],
  ["từ 50 triệu đồng trở lên", "50000000", "floor"],
  ["tối thiểu 50 triệu đồng", "50000000", "floor"],
];

test.each(inexact)("%s is taken as %s, with its manner", (text, cost, as) => {
  const { cost: found, notice } = readCostText(text, "dong");
  expect(found === undefined ? "" : toPlainText(found)).toBe(cost);
  expect(notice).toMatchObject({ code: "cost-not-exact", as, cost });
});

const refused: readonly (readonly [string, string])[] = [
  ["từ 100 đến 150 triệu đồng", "cost-is-range"],
  ["100 - 150 triệu đồng", "cost-is-range"],
  ["Từ 50 triệu đến 60 triệu đồng", "cost-is-range"],
  ["khoảng 50 – 60 triệu", "cost-is-range"],
  ["50.000 đồng/người", "cost-is-unit-price"],
  ["50.000đ/người/ngày", "cost-is-unit-price"],
  ["1,5 triệu đồng/lớp", "cost-is-unit-price"],
  ["100 triệu đồng mỗi xã", "cost-is-unit-price"],
  ["mỗi xã 100 triệu đồng", "cost-is-unit-price"],
  ["Lồng ghép", "cost-without-figure"],
  ["Không sử dụng kinh phí", "cost-without-figure"],
  ["Ngân sách tỉnh", "cost-without-figure"],
  ["3 tỷ rưỡi", "cost-unreadable"],
  ["5 tỷ 3", "cost-unreadable"],
  ["100 triệu USD", "cost-unreadable"],
  ["50 triệu đồng; 20 triệu đồng", "cost-unreadable"],
  ["50 triệu đồng, còn thiếu 20 triệu đồng", "cost-unreadable"],
  ["giảm 50 triệu đồng so với năm 2025", "cost-unreadable"],
  ["thu hồi 50 triệu đồng", "cost-unreadable"],
  ["80 học viên x 150.000", "cost-unreadable"],
  ["80 x 3 x 5", "cost-unreadable"],
  ["2 lớp 40 học viên x 150.000 đồng", "cost-unreadable"],
  ["150.000 đồng x 200.000 đồng", "cost-unreadable"],
  ["1,3 ngày x 1 đồng", "cost-unreadable"],
  ["50 triệu đồng x 10%", "cost-unreadable"],
  ["1,200 cuốn x 25.000 đồng", "cost-unreadable"],
  ["70% ngân sách tỉnh, 30% xã hội hóa", "cost-without-figure"],
  ["Lồng ghép trong dự toán năm 2024 và năm 2025", "cost-without-figure"],
  ["Theo Quyết định số 15/QĐ-UBND", "cost-without-figure"],
  ["không quá 5 triệu đồng/người", "cost-is-unit-price"],
  ["50 triệu đồng hoặc 70 triệu đồng", "cost-unreadable"],
  ["Phương án 1: 50 triệu đồng; phương án 2: 70 triệu đồng", "cost-unreadable"],
  ["02 giải nhì 3 triệu đồng; 03 giải ba 2 triệu đồng", "cost-unreadable"],
  ["02 giải nhì 3 triệu đồng", "cost-unreadable"],
  ["tiền ăn 150.000 đồng/người; hội trường 3 triệu đồng", "cost-unreadable"],
  ["đơn giá thuê xe 2 triệu đồng; thuê loa 1 triệu đồng", "cost-unreadable"],
  ["hội trường 3 triệu đồng; 40 suất quà", "cost-unreadable"],
  ["thuê xe 5 triệu đồng, chưa gồm tiền dầu 2 triệu đồng", "cost-unreadable"],
  ["in tài liệu 3 triệu đồng một lớp", "cost-is-unit-price"],
  ["giải thưởng 3 triệu đồng cho mỗi đội", "cost-is-unit-price"],
  ["150.000 đồng (80 học viên)", "cost-unreadable"],
  ["mức hỗ trợ 5 triệu đồng", "cost-unreadable"],
  ["60 học viên; 150.000 đồng", "cost-unreadable"],
  ["20% kinh phí 50 triệu đồng", "cost-unreadable"],
  ["Năm 2025: 50 triệu đồng; năm 2026: 60 triệu đồng", "cost-unreadable"],
  ["Dự án 5 tỷ đồng, đã giải ngân 2 tỷ đồng", "cost-unreadable"],
  ["Dự kiến thu 200 triệu đồng, chi 150 triệu đồng", "cost-unreadable"],
  ["Lương cơ sở 2.340.000 đồng", "cost-unreadable"],
  ["quà trị giá 500.000 đồng", "cost-unreadable"],
  ["Hỗ trợ 5 triệu đồng cho hộ nghèo", "cost-unreadable"],
  ["45 triệu đồng cho 15 hộ", "cost-unreadable"],
  ["Số lượng: 120.000; đơn giá: 25.000", "cost-unreadable"],
  ["Tổng mức đầu tư 50 tỷ đồng; vốn năm 2025: 10 tỷ đồng", "cost-unreadable"],
  ["0 đồng (lồng ghép)", "cost-without-figure"],
  ["200.000.000 đồng (Ba trăm triệu đồng)", "cost-unreadable"],
];

test.each(refused)("%s is no amount: %s", (text, code) => {
  expect(read(text).slice(0, 2)).toEqual(["", code]);
});

test.each([
  ["80 học viên × 150.000 đồng = 12.500.000 đồng", "12500000", "12000000"],
  ["12.500.000 đồng (80 học viên × 150.000 đồng)", "12500000", "12000000"],
  ["50 triệu đồng + 20 triệu đồng = 80 triệu đồng", "80000000", "70000000"],
  ["200 triệu đồng, gồm: ngân sách tỉnh 150 triệu đồng, xã hội hóa 40 triệu đồng", "200000000", "190000000"],
  ["30 triệu đồng (thuê xe 20 triệu đồng; hoa 5 triệu đồng)", "30000000", "25000000"],
  ["thuê xe 20 triệu đồng; hoa 7 triệu đồng. Cộng: 37 triệu đồng", "37000000", "27000000"],
  ["100 triệu đồng, trong đó xã hội hóa 120 triệu đồng", "100000000", "120000000"],
  ["6 căn x 60 triệu đồng = 300 triệu đồng, trong đó xã hội hóa 100 triệu đồng", "300000000", "360000000"],
])("%s: the stated result is kept, and the difference said", (text, stated, computed) => {
  const { cost, notice } = readCostText(text, "dong");
  expect(cost === undefined ? "" : toPlainText(cost)).toBe(stated);
  expect(notice).toEqual({ code: "cost-result-differs", text, stated, computed });
});

test("the product's factors are said as they were written, in both languages", () => {
  const { notice } = readCostText("12 tháng x 2 người x 1,5 triệu đồng", "dong");
  if (notice === undefined) throw new Error("nothing was said");
  const place = { task: 3, at: undefined };
  expect(vietnamese.notice({ ...notice, ...place })).toBe(
    'Nhiệm vụ 3: kinh phí 36.000.000 đồng là tích 12 tháng × 2 người × 1,5 triệu đồng tính từ "12 tháng x 2 người x 1,5 triệu đồng". Kiểm tra lại.',
  );
  expect(english.notice({ ...notice, ...place })).toContain("the product 12 tháng × 2 người × 1,5 triệu đồng");
});

test("a table in triệu đồng does not change a figure that names its own unit", () => {
  const { cost } = readCostText("80 học viên × 150.000 đồng", "trieu");
  expect(cost === undefined ? "" : toPlainText(cost)).toBe("12000000");
});

test("decomposed letters read the same", () => {
  for (const [text, cost] of products) expect(read(text.normalize("NFD"))[0]).toBe(cost);
  for (const [text, cost] of sums) expect(read(text.normalize("NFD"))[0]).toBe(cost);
});
