/** The words that the names of bodies begin with, folded: how a list is told from a name with commas and "và" in it. */
import { foldText } from "./fold-text";

/** Words that something begins with, small, as written and without accents. */
interface Head {
  readonly written: string;
  readonly folded: string;
}

/** `words` are parted by "|". */
const headsOf = (words: string): readonly Head[] => words.split("|").map((written) => ({ written, folded: foldText(written) }));

/** Begin the name of one body when written with a capital: "Sở Tư pháp", "Ban Tuyên giáo". The longest ones need not be here: their first word is. */
export const nameHeads: readonly Head[] = headsOf(
  "sở|ban|bộ|cục|vụ|viện|văn phòng|vp|phòng|ủy ban|ubnd|ub|hđnd|hội|đài|công an|ca|trung tâm|tt|trường|trưởng|bệnh viện|" +
    "báo|chi cục|chi nhánh|kho bạc|ngân hàng|bảo hiểm|bhxh|tòa án|tand|viện kiểm sát|vksnd|mặt trận|mttq|ubmttq|đoàn|liên đoàn|lđlđ|liên minh|liên hiệp|hiệp hội|tỉnh đoàn|thành đoàn|" +
    "huyện đoàn|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng đoàn|chi bộ|bch|bđbp|bộ đội|bộ tư lệnh|quân khu|thanh tra|tổng cục|học viện|công ty|tập đoàn|tổng công ty|quỹ|hạt kiểm lâm|" +
    "trạm|điện lực|công đoàn|chi đoàn|liên đội|tổ|nhà|thư viện|bảo tàng|cổng thông tin|thông tấn xã|kiểm toán|thường trực|hợp tác xã|hiệp|hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|trưởng phòng|" +
    "kế toán|tổng phụ trách|đồng chí|đ/c|ông|bà|giáo viên|khoa|đội|cụm|khối|ngành|hạt|ban quản lý|quốc hội|chủ tịch nước|viettel|mobifone|vinaphone",
);

/** The same, folded. */
export const bodyHeads: readonly string[] = nameHeads.map((head) => head.folded);

/** A text with accents begins with such a head only where they agree: "Bảo đảm chất lượng" is no "báo", "Bàn giao" no "ban". */
export function beginsWithHead(name: string, heads: readonly Head[]): boolean {
  const [written, folded] = [name.normalize("NFC").toLowerCase(), foldText(name)];
  return heads.some((head) => {
    if (!folded.startsWith(head.folded) || /[a-z]/.test(folded.charAt(head.folded.length))) return false;
    const beginning = written.slice(0, head.written.length);
    return beginning === head.written || beginning === head.folded || lettersOf(beginning) === lettersOf(head.written);
  });
}

/** "Uỷ" and "ủy" have the same letters and marks. */
const lettersOf = (text: string): string => [...text.normalize("NFD")].sort().join("");

/** Kinds of bodies that never carry on the name before a comma: "Chi cục Kiểm lâm, Vườn Quốc gia …" are two. */
export const ownBodyHeads: readonly Head[] = headsOf(
  "vườn quốc gia|khu bảo tồn|cảnh sát|xí nghiệp|bưu điện|bưu cục|nhạc viện|câu lạc bộ|clb|nhà thầu|siêu thị|quân đoàn|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|đại đội|" +
    "đồn|hải quan|hải đội|hải đoàn|cảng vụ|cảng|thanh niên tình nguyện|thanh niên xung kích|dân quân|nữ công|chi hội|phân hội|nhóm|agribank|vietcombank|vietinbank|bidv|evn|fpt|cộng đồng|" +
    "ban nhân dân|hộ kinh doanh|hộ gia đình|chợ",
);

/** Persons and teams of persons: they never carry on the name of a body before a comma. */
export const personHeads: readonly Head[] = headsOf(
  "giáo viên|gv|gvcn|gvbm|tpt|bgh|nhân viên|bảo vệ|kế toán|thủ quỹ|thủ thư|thư ký|tổ trưởng|tổ phó|nhóm trưởng|trưởng|phó|hiệu trưởng|hiệu phó|giám đốc|bí thư|chủ tịch|lớp trưởng|điều dưỡng|" +
    "bác sĩ|y bác sĩ|y sĩ|dược sĩ|hộ lý|nghệ nhân|nghệ sĩ|luật sư|thành viên|tình nguyện viên|tuyên truyền viên|báo cáo viên|cộng tác viên|người có uy tín|phụ huynh|cha mẹ học sinh|" +
    "học sinh|chủ đầu tư|chủ trang trại|chủ cơ sở|chủ rừng|chủ hộ|đội ngũ|mạng lưới|tiểu thương|chuyên gia|giảng viên|huấn luyện viên|vận động viên",
);

/** Places of learning, where the name says which: "Đại học Huế". */
export const universityHeads: readonly Head[] = headsOf("đại học|cao đẳng");

/** Short forms of unions, parents and teachers: never the end of a department's ("Sở VH, TT"). */
export const memberShortForms =
  /^(?:ĐTN|HPN|HND|CCB|HCCB|LHPN|HLHPN|ND|PN|TN|MTTQ|UBMTTQ|LĐLĐ|BHXH|GVCN|GVBM|TPT|BGH|CMHS|PHHS|CĐCS|HCTĐ|HNCT|HKH)(?:\s|$)/;

/** Ends of departments' names in short: alone they name nobody. */
export const endsOfNames = /^(?:PTNT|TBXH|XH|DL|TTDL|ĐT)(?:\s|$)/;

/** Begin a description of bodies rather than a name: "các cơ quan, đơn vị có liên quan". */
export const collectiveHeads: readonly string[] = [
  "cac",
  "nhung",
  "mot so",
  "toan the",
  "tat ca",
  "lanh dao cac",
  "thu truong cac",
  "truong cac",
  "dai dien cac",
];

/** With no name of its own after it, such a head says a kind and not a body: "Sở, ban, ngành". */
export const kindHeads: readonly string[] = [
  "so",
  "ban",
  "nganh",
  "bo",
  "phong",
  "co quan",
  "don vi",
  "dia phuong",
  "to chuc",
  "doan the",
  "doanh nghiep",
  "truong",
  "hoi",
  "ca nhan",
  "bo phan",
  "khoa",
  "to",
  "bao",
  "tap doan",
  "cong ty",
  "trung tam",
  "benh vien",
  "can bo",
  "cong chuc",
  "vien chuc",
  "dang vien",
  "doan vien",
  "hoi vien",
];

/** Look like a head once the accents are gone and are none: "Viễn thông", "Khoa học", "báo cáo". */
export const notHeads: readonly string[] = [
  "vien thong",
  "vien chuc",
  "khoa hoc",
  "bao cao",
  "bao chi",
  "to quoc",
  "doanh nhan",
  "hoi nhap",
  "hoi nghi",
  "truong hoc",
  "phong chong",
  "quy hoach",
  "quy dinh",
  "nha nuoc",
  "bao ve",
  "doi ngoai",
  "ban hanh",
  "bo tri",
  "ba con",
];

/** In small letters these begin a new entry after a named body ("Sở Tài chính và cơ quan, địa phương liên quan"), but go on inside a collective phrase ("các cơ quan, đơn vị"). */
export const genericHeads: readonly string[] = [
  "co quan",
  "don vi",
  "dia phuong",
  "to chuc",
  "doan the",
  "doanh nghiep",
  "so",
  "ban",
  "nganh",
  "phong",
  "truong",
  "hoi",
  "trung tam",
  "bo",
  "to",
  "giao vien",
  "cong an",
  "dai",
  "ca nhan",
  "van phong",
  "benh vien",
  "hop tac xa",
  "ubnd",
  "uy ban",
  "hdnd",
  "bo phan",
  "khoa",
  "chi bo",
  "ke toan",
  "nhan vien",
  "thon",
  "ap",
  "khu",
  "ban giam hieu",
  "hieu truong",
  "cong doan",
  "chi doan",
  "phu huynh",
  "luc luong",
  "cong tac vien",
  "thu quy",
  "y te",
];

/** Begin a new entry wherever they stand. */
export const alwaysNewHeads: readonly string[] = ["to chuc chinh tri", "uy ban nhan dan", "uy ban mttq", "ubnd", "hdnd", "cac"];

/** Places below a body that is named once for all: "UBND huyện A; thị xã B". */
export const placeHeads: readonly string[] = ["huyen", "thi xa", "thanh pho", "quan", "xa", "phuong", "thi tran", "dac khu", "tx", "tp"];
