/** Tables in the forms of public bodies: what is right in them is left alone, what is wrong is found where it stands. */
import { checkAgain, checkWorkbook, startCheck } from "../../../src/core/checks/check-workbook";
import type { WorkbookGrid } from "../../../src/core/tables/grid";
import { gridOfText } from "../../../src/core/tables/grid-of-text";

type Rows = readonly (readonly string[])[];

/** "severity rule@cell" of everything but notes. */
function found(rows: Rows): readonly string[] {
  const { findings } = checkWorkbook({ sheets: [gridOfText({ rows })] });
  return findings.filter(({ severity }) => severity !== "info").map(({ severity, rule, cell }) => `${severity} ${rule} ${cell}`);
}

const unit = (text: string): readonly string[] => [`Đơn vị tính: ${text}`];

const projects = (road: string, group: string): Rows => [
  unit("triệu đồng"),
  ["TT", "Danh mục dự án", "Kế hoạch vốn"],
  ["", "*TỔNG SỐ", "24500"],
  ["*I", "*Dự án chuyển tiếp", "15500"],
  ["(1)", "Dự án nhóm B", group],
  ["1", "Đường ven sông", road],
  ["2", "Cầu Đá Bạc", "5200"],
  ["(2)", "Dự án nhóm C", "2300"],
  ["1", "Kè chống sạt lở", "2300"],
  ["*II", "*Dự án khởi công mới", "9000"],
  ["(1)", "Dự án nhóm C", "9000"],
  ["1", "Trường mầm non", "6100"],
  ["2", "Trạm y tế", "2900"],
];

const packages = (total: string): Rows => [
  unit("đồng"),
  ["TT", "Tên gói thầu", "Giá gói thầu", "Nguồn vốn"],
  ["1", "Gói thầu số 1: Xây lắp", "812500000", "Ngân sách huyện"],
  ["2", "Gói thầu số 2: Giám sát", "21400000", "Ngân sách huyện"],
  ["3", "Gói thầu số 3: Bảo hiểm", "3600000", "Ngân sách huyện"],
  ["", "Tổng giá các gói thầu", total, ""],
];

const quarters = (water: string): Rows => [
  unit("nghìn đồng"),
  ["TT", "Nội dung", "Dự toán cả năm", "Quý I", "Quý II", "Quý III", "Quý IV"],
  ["1", "Tiền điện", "92500", "21000", "25500", "26000", "20000"],
  ["2", "Tiền nước", water, "4200", "4700", "5100", "4000"],
  ["3", "Xăng xe", "61000", "15000", "16000", "15500", "14500"],
  ["4", "Sửa chữa", "48000", "", "30000", "18000", ""],
  ["5", "Văn phòng phẩm", "27300", "7000", "6800", "6700", "6800"],
  ["6", "Điện thoại", "9600", "2400", "2400", "2400", "2400"],
];

const households = (amount: string): Rows => [
  unit("đồng"),
  ["STT", "Họ và tên chủ hộ", "Năm sinh", "Số CCCD", "Số khẩu", "Trợ giúp mỗi khẩu", "Được nhận", "Số điện thoại"],
  ["1", "Lò Thị Ban", "1961", "14061000111", "4", "350000", "1400000", "912000001"],
  ["2", "Cà Văn Dọn", "1958", "14058000222", "6", "350000", amount, "912000002"],
  ["3", "Quàng Thị Hặc", "1977", "14077000333", "3", "350000", "1050000", "912000003"],
  ["4", "Lường Văn Ín", "1969", "14069000444", "5", "350000", "1750000", "912000004"],
  ["5", "Tòng Thị Muôn", "1982", "14082000555", "2", "350000", "700000", "912000005"],
  ["6", "Vì Văn Pản", "1954", "14054000666", "7", "350000", "2450000", "912000006"],
];

const rounded = (missing: string): Rows => [
  unit("triệu đồng"),
  ["STT", "Đơn vị", "Nhu cầu", "Đã bố trí", "Còn thiếu"],
  ["1", "2", "3", "4", "5=3-4"],
  ["", "*Tổng cộng", "381.3", "240.5", "140.9"],
  ["1", "Huyện Đông", "120.4", "80.2", missing],
  ["2", "Huyện Tây", "99.8", "70.1", "29.8"],
  ["3", "Huyện Nam", "75.6", "50.3", "25.3"],
  ["4", "Huyện Bắc", "85.6", "40", "45.5"],
];

const sections = (total: string): Rows => [
  unit("đồng"),
  ["I. Hội thi"],
  ["TT", "Nội dung", "Số lượng", "Mức chi", "Thành tiền"],
  ["1", "Giải nhất", "2", "900000", "1800000"],
  ["2", "Giải nhì", "4", "600000", "2400000"],
  ["", "Cộng mục I", "", "", "4200000"],
  [],
  ["II. Thăm hỏi"],
  ["TT", "Nội dung", "Số lượng", "Mức chi", "Thành tiền"],
  ["1", "Gia đình chính sách", "10", "500000", "5000000"],
  ["2", "Người cao tuổi", "7", "300000", "2100000"],
  ["", "Cộng mục II", "", "", "7100000"],
  [],
  ["", "TỔNG CỘNG (I + II)", "", "", total],
];

const filtered = (whole: string, first: string): Rows => [
  unit("đồng"),
  ["TT", "Nội dung", "Kinh phí"],
  ["", "*Tổng cộng", whole],
  ["*A", "*Hội nghị", first],
  ["1", "Thuê xe", "5400000"],
  ["2", "Nước uống", "1350000"],
  ["*B", "*Tài liệu", "=SUBTOTAL(9,C8:C10) -> 17300000"],
  ["1", "Sổ tay", "11000000"],
  ["2", "Biên soạn", "4800000"],
  ["3", "Bìa", "1500000"],
];

const marks = (unitText: string): Rows => [
  unit(unitText),
  ["STT", "Họ và tên", "Ngày sinh", "Điểm TB", "Hệ số", "Mức học bổng/tháng", "Số tháng", "Thành tiền"],
  ["1", "Hà Thu Anh", "12/05/2004", "3.42", "1.2", "1200000", "5", "6000000"],
  ["2", "Đỗ Quang Bình", "03/11/2003", "3.57", "1.2", "1200000", "5", "6000000"],
  ["3", "Lý Minh Châu", "27/02/2004", "3.81", "1.5", "1500000", "5", "7500000"],
  ["4", "Tạ Hải Đăng", "19/08/2004", "3.22", "1", "1000000", "5", "5000000"],
];

const schools = (second: string): Rows => [
  unit("1.000 đồng"),
  ["TT", "Đơn vị", "Tổng dự toán", "Quỹ lương", "Chi khác", "Tiết kiệm 10% thực hiện CCTL"],
  ["1", "Trường Hoa Mai", "5120000", "4700000", "380000", "40000"],
  ["2", "Trường Hoa Lan", second, "3900000", "310000", "33000"],
  ["3", "Trường Hoa Cúc", "6065000", "5500000", "510000", "55000"],
  ["4", "Trường Hoa Đào", "2986000", "2700000", "260000", "26000"],
  ["5", "Trường Hoa Sen", "3328000", "3100000", "205000", "23000"],
];

const funds = (tree: string): Rows => [
  unit("triệu đồng"),
  ["STT", "Tên quỹ", "Đầu kỳ", "Tăng", "Giảm", "Cuối kỳ"],
  ["A", "B", "1", "2", "3", "4=1+2-3"],
  ["1", "Quỹ khuyến học", "1200", "340", "410", "1130"],
  ["2", "Quỹ trồng cây", "860", "150", "95", tree],
  ["3", "Quỹ phòng chống lụt bão", "2400", "700", "1150", "1950"],
  ["4", "Quỹ vì trẻ em", "430", "220", "205", "450"],
  ["5", "Quỹ an sinh", "990", "60", "80", "970"],
  ["6", "Quỹ nhà ở", "3100", "900", "1300", "2700"],
];

const taxed = (total: string): Rows => [
  unit("đồng"),
  ["Stt", "Tên hàng", "Đơn vị", "S.lượng", "Đơn giá", "Thành tiền"],
  ["1", "Bàn họp", "cái", "4", "2400000", "9600000"],
  ["2", "Ghế xoay", "cái", "12", "950000", "11400000"],
  ["3", "Kệ sách", "cái", "3", "1000000", "3000000"],
  ["", "Cộng tiền hàng", "", "", "", "24000000"],
  ["", "Thuế GTGT 10%", "", "", "", "2400000"],
  ["", "Tổng cộng", "", "", "", total],
];

const partly = (other: string): Rows => [
  unit("triệu đồng"),
  ["TT", "Dự án", "Mức vốn được giao", "Trong đó: vốn tỉnh", "Trong đó: vốn huyện"],
  ["1", "Hồ Khe Lim", "900", "600", "300"],
  ["2", "Đập Suối Ngọc", "750", "450", "300"],
  ["3", "Kênh N3", "1280", "1000", "280"],
  ["4", "Trạm bơm số 2", "640", "400", "240"],
  ["5", "Đê bao xã Hạ", other, "870", "153"],
];

const materials = (workers: string): Rows => [
  unit("đồng"),
  ["TT", "Tên vật tư", "Khối lượng", "Đơn giá", "Thành tiền"],
  ["A", "Vật liệu"],
  ["1", "Cát vàng", "12", "350000", "4200000"],
  ["2", "Đá 1x2", "8", "420000", "3360000"],
  ["", "Cộng vật liệu", "", "", "7560000"],
  ["B", "Nhân công"],
  ["1", "Thợ bậc 3", "25", "300000", "7500000"],
  ["2", "Thợ bậc 4", "10", "380000", "3800000"],
  ["", "Cộng nhân công", "", "", workers],
  ["", "Tổng cộng (A+B)", "", "", "18860000"],
];

const pages = (second: string): Rows => [
  unit("đồng"),
  ["STT", "Số chứng từ", "Nội dung", "Số tiền"],
  ["1", "PC01", "Mua chè, cà phê", "450000"],
  ["2", "PC02", "Cước điện thoại", "1275000"],
  ["", "", "Cộng chuyển trang sau", "1725000"],
  ["STT", "Số chứng từ", "Nội dung", "Số tiền"],
  ["", "", "Cộng trang trước chuyển sang", "1725000"],
  ["3", "PC03", "Thay mực in", "980000"],
  ["4", "PC04", "Sửa ổ khóa", "310000"],
  ["", "", "Cộng chuyển trang sau", second],
  ["STT", "Số chứng từ", "Nội dung", "Số tiền"],
  ["", "", "Cộng trang trước chuyển sang", "3015000"],
  ["5", "PC05", "Công tác phí", "2400000"],
  ["", "", "Tổng cộng", "5415000"],
];

const takings = (balance: string): Rows => [
  unit("đồng"),
  ["TT", "Nội dung", "Số lượng", "Đơn giá", "Thành tiền"],
  ["1", "Sân khấu", "1", "21000000", "21000000"],
  ["2", "Loa đài", "3", "4500000", "13500000"],
  ["3", "Diễn viên", "40", "300000", "12000000"],
  ["4", "Pa nô", "15", "280000", "4200000"],
  ["", "Cộng chi", "", "", "50700000"],
  ["", "Chênh lệch thu - chi", "", "", balance],
];

const land = (second: string): Rows => [
  unit("đồng"),
  ["TT", "Chủ sử dụng đất", "Đất lúa (m2)", "Bồi thường về đất"],
  ["1", "Ông Giàng A", "120.5", "7471000"],
  ["2", "Bà Mùa B", "88.25", second],
  ["3", "Ông Sùng C", "301.75", "18708500"],
];

const survey = (fieldwork: string, after: string): Rows => [
  unit("nghìn đồng"),
  ["STT", "Khoản mục", "Khối lượng", "Đơn giá", "Thành tiền"],
  ["1", "Công ngoại nghiệp", "120", "350", "42000"],
  ["2", "Thuê thuyền", "8", "2600", "20800"],
  ["", "Cộng khảo sát", "", "", fieldwork],
  ["3", "Mẫu nước", "40", "890", "35600"],
  ["4", "Mẫu đất", "25", "1150", "28750"],
  ["", "Cộng phân tích", "", "", "64350"],
  ["", "Cộng trước thuế", "", "", "127150"],
  ["", "Thuế VAT 8%", "", "", "10172"],
  ["", "Tổng dự toán sau thuế", "", "", after],
];

const meetings = (first: string): Rows => [
  unit("đồng"),
  ["TT", "Hoạt động", "Số cuộc", "Kinh phí/cuộc", "Kinh phí"],
  ["1", "Cộng đồng giám sát", "12", "1500000", first],
  ["2", "Cộng tác viên họp", "24", "400000", "9600000"],
  ["3", "Tổng kết phong trào", "1", "9800000", "9800000"],
  ["", "Tổng số", "", "", "37400000"],
];

const sources = (all: string): Rows => [
  unit("triệu đồng"),
  ["TT", "Huyện", "Trung ương", "Tỉnh", "Cộng ngân sách", "Doanh nghiệp", "Nhân dân", "Cộng đóng góp", "Mọi nguồn"],
  ["1", "Huyện Đông", "1520", "830", "2350", "410", "95", "505", "2855"],
  ["2", "Huyện Tây", "2210", "640", "2850", "150", "120", "270", all],
  ["3", "Huyện Nam", "980", "1105", "2085", "320", "60", "380", "2465"],
  ["4", "Huyện Bắc", "1745", "915", "2660", "275", "210", "485", "3145"],
  ["5", "Thị xã Hạ", "3010", "420", "3430", "890", "145", "1035", "4465"],
];

const workdays: Rows = [
  unit("đồng"),
  ["STT", "Họ và tên", "Tổng công", "Tiền công một ngày", "Thành tiền"],
  ["1", "Vàng A Lử", "21.5", "280000", "6020000"],
  ["2", "Hạng Thị Mỷ", "18", "300000", "5400000"],
  ["3", "Thào A Páo", "20.5", "280000", "5740000"],
];

const wholeProvince = (total: string): Rows => [
  unit("nghìn đồng"),
  ["TT", "Đơn vị", "Dự toán"],
  ["", "*CỘNG TOÀN TỈNH", total],
  ["1", "Trạm khuyến nông số 1", "321500"],
  ["2", "Trạm khuyến nông số 2", "208000"],
];

test.each<[string, Rows]>([
  ["a sum of the sums beside it", sources("3120")],
  ["sums of any name", survey("62800", "137322")],
  ["words that begin like sums", meetings("18000000")],
  ["days of work in halves", workdays],
  ["the sum of a province", wholeProvince("529500")],
  ["groups that end in totals of their name", materials("11300000")],
  ["sums carried from page to page", pages("3015000")],
  ["what is left over below the total", takings("9300000")],
  ["square metres with fractions", land("5471500")],
  ["an ordinal in brackets above plain ones", projects("8000", "13200")],
  ["the price of all packages without a source", packages("837500000")],
  ["a year beside its quarters", quarters("18000")],
  ["people with years, papers, telephones", households("2100000")],
  ["figures rounded one by one", rounded("40.1")],
  ["tables below each other with one sum", sections("11300000")],
  ["SUBTOTAL over everything and over groups", filtered("=SUBTOTAL(9,C4:C10) -> 24050000", "=SUBTOTAL(9,C5:C6) -> 6750000")],
  ["marks and coefficients in a table of đồng", marks("đồng")],
  ["a share in the name of an amount", schools("4243000")],
  ["a balance", funds("915").map((line) => line.map((text) => (text === "450" ? "445" : text)))],
  ["a tax and what follows", taxed("26400000")],
  ["a sum of which some parts are named", partly("1500")],
])("right: %s", (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test.each<[string, Rows, readonly string[]]>([
  ["a row below a bracketed group", projects("9000", "13200"), ["error subtotal-differs C5"]],
  ["a bracketed group", projects("8000", "13300"), ["error subtotal-differs C4", "error subtotal-differs C5"]],
  ["the price of all packages", packages("873500000"), ["error total-differs C6"]],
  ["a year that is not its quarters", quarters("18900"), ["warning row-sum-differs C4"]],
  ["a product that no heading names", households("2450000"), ["warning product-differs G4"]],
  ["a slip in a product that no heading names", households("21000000"), ["error product-differs G4"]],
  ["more than rounding makes", rounded("49.1"), ["error column-formula-differs E5", "error total-differs E4"]],
  ["the sum of tables", sections("12300000"), ["error grand-total-differs E14"]],
  [
    "SUBTOTAL over all rows but the last",
    filtered("=SUBTOTAL(9,C4:C9) -> 22550000", "=SUBTOTAL(9,C5:C6) -> 6750000"),
    ["error row-left-out C3"],
  ],
  [
    "a group's SUBTOTAL that the whole one hides",
    filtered("=SUBTOTAL(9,C4:C10) -> 24050000", "=SUBTOTAL(9,C5:C5) -> 5400000"),
    ["error row-left-out C4"],
  ],
  ["a sum with a share in the name of a part", schools("4423000"), ["error row-sum-differs C4"]],
  ["two rows of six that break the header's formula", funds("951"), ["error column-formula-differs F5", "error column-formula-differs F7"]],
  ["a total that leaves out the tax", taxed("24000000"), ["error tax-differs F8"]],
  ["a sum of the sums beside it", sources("3210"), ["warning row-sum-differs I4"]],
  ["a price by what it is for", meetings("1800000"), ["error product-differs E3", "error total-differs E6"]],
  ["a sum of any name", survey("68200", "137322"), ["error total-differs E5"]],
  ["the total of sums of any name", survey("62800", "173322"), ["error total-differs E11"]],
  ["the sum of a province", wholeProvince("592500"), ["error total-differs C3"]],
  ["a total that bears the name of its group", materials("11400000"), ["error total-differs E10"]],
  ["a sum carried to the next page", pages("3105000"), ["error total-differs D10"]],
  ["a slip in a sum of named parts", partly("1032"), ["warning row-sum-differs C7"]],
])("wrong: %s", (_, rows, expected) => {
  expect([...found(rows)].sort()).toEqual([...expected].sort());
});

test("a total follows the title of its group when that is edited, there and back", () => {
  const workbook = (title: string): WorkbookGrid => ({
    sheets: [gridOfText({ rows: materials("11400000").map((line) => line.map((text) => (text === "Nhân công" ? title : text))) })],
  });
  let check = startCheck(workbook("Nhân công"));
  for (const title of ["Công việc khác", "Nhân công"]) {
    check = checkAgain(check, workbook(title));
    expect(check.findings).toEqual(startCheck(workbook(title)).findings);
  }
  expect(check.findings.some(({ rule, cell }) => rule === "total-differs" && cell === "E10")).toBe(true);
});

test("one typed figure among three formulas is told of", () => {
  const rows = [
    unit("đồng"),
    ["STT", "Tên thuốc", "Giá nhập", "Giá bán"],
    ["1", "Thuốc ho", "20000", "=C3*1.05 -> 21000"],
    ["2", "Thuốc mỡ", "40000", "45000"],
    ["3", "Bông băng", "60000", "=C5*1.05 -> 63000"],
    ["4", "Nước muối", "10000", "=C6*1.05 -> 10500"],
  ];
  expect(found(rows)).toContain("warning typed-among-formulas D4");
});

test("one formula of its own among four is told of, whatever stands below the total", () => {
  const rows = [
    unit("đồng"),
    ["STT", "Nội dung", "Số người", "Số buổi", "Kinh phí"],
    ["1", "Chủ trì", "1", "2", "=PRODUCT(C3:D3,200000) -> 400000"],
    ["2", "Thư ký", "2", "2", "=PRODUCT(C4:C4,200000) -> 400000"],
    ["3", "Phản biện", "2", "1", "=PRODUCT(C5:D5,200000) -> 400000"],
    ["4", "Ủy viên", "6", "2", "=PRODUCT(C6:D6,200000) -> 2400000"],
    ["", "Cộng", "", "", "=SUM(E3:E6) -> 3600000"],
    ["", "Dự phòng 5%", "", "", "=ROUND(E7*5%,0) -> 180000"],
  ];
  expect(found(rows)).toContain("warning formula-differs E4");
});

test("a birthday that no calendar has is told of", () => {
  const rows = marks("đồng").map((line) => line.map((text) => (text === "27/02/2004" ? "31/02/2004" : text)));
  expect(found(rows)).toContain("error day-does-not-exist C5");
});
