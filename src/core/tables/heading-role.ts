/** What a column is for, by the words of its heading. Works on folded text: small letters without accents. */
import type { ColumnRole } from "./table";

/** The first that fits counts: "don vi tinh" is no body, "nguon kinh phi" no amount, "ty le %" no amount. */
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ["words", /bang chu|doc so tien/],
  ["ordinal", /^(?:s\.?\s?t\.?\s?t\.?|t\.?\s?t\.?|so tt|so thu tu|thu tu|no\.?|#)$/],
  [
    "code",
    /^(?:ma(?: so)?|ma (?:chi tieu|hieu|ndkt|dvqhns|chuong|du an|hang|nhiem vu).*|loai|khoan|loai[ ,-]+khoan|chuong|muc|tieu muc|muc, tieu muc|m|tm|tai khoan)$/,
  ],
  // Numbers that tell people and papers apart: nothing to add up.
  [
    "other",
    /^(?:so (?:can cuoc|cccd|cmnd|cmt|dinh danh|ho chieu|dien thoai|dt|tai khoan|tk|hieu|hop dong|hoa don|quyet dinh|seri)|cccd|cmnd|can cuoc|dien thoai|ma so thue|mst|nam sinh|diem (?:tb|trung binh|so|tong ket|thi|ren luyen))(?![a-z])/,
  ],
  ["note", /^(?:ghi chu|luu y|thuyet minh$|giai trinh|ly do)/],
  ["basis", /^(?:can cu|co so|cach tinh|dien giai|dinh muc chi tieu|co so tinh|cach xac dinh)/],
  ["measure", /^(?:don vi tinh|dvt|d\.v\.t|don vi|dv tinh|dv|d\/v|quy cach|don vi do)$|^(?:don vi tinh|dvt)(?![a-z])/],
  ["rate", /thue suat|(?:vat|gtgt)\s*\(?\s*%|% ?(?:thue|vat|gtgt)/],
  ["share", /^%|ty le|ti le|ty trong|co cau|\(%\)|(?<!\d)% (?:thuc hien|so voi|hoan thanh|giai ngan)|dat %|phan tram/],
  [
    "price",
    /don gia|gia don vi|muc gia|dinh muc|muc chi|muc ho tro|^(?:kinh phi|chi phi|so tien|tien) ?\/ ?(?!nam|thang|quy)[a-z]|gia ban le|^gia$|muc phu cap|luong co so|^muc (?:luong|hoc bong|thuong|khen thuong|thu lao|thu|dong|khoan|tro cap|boi duong|thanh toan|huong|tien|an)(?![a-z])/,
  ],
  [
    "quantity",
    /so luong|^s\.\s?l(?:uong)?\.?$|^sl(?![a-z])|khoi luong|^(?:tong )?he so(?![a-z])|^so (?:nguoi|ngay|buoi|lan|lop|luot|dem|thang|dot|don vi|ho|km|hoc vien|dai bieu|tiet|gio|xa|bo|cuoc|ky|nam)(?![a-z])|^so luot|^(?:nguoi|ngay|buoi|dem|thang|lan)$/,
  ],
  ["tax", /^(?!.*(?:truoc|sau|gom|chua|khong|co) (?:co )?(?:thue|vat)).*(?:^thue|^vat|tien thue|thue (?:gtgt|vat|gia tri gia tang)|^gtgt)/],
  ["cooperator", /^(?!.*chu tri).*(?:phoi hop|tham gia)/],
  [
    "lead",
    /chu tri|(?:don vi|co quan|bo phan|phong ban|nguoi|ca nhan|to chuc).*(?:thuc hien|phu trach|chiu trach nhiem|dam nhiem|dau moi|chu quan)|^(?:trach nhiem|phan cong|chu dau tu)/,
  ],
  ["timeframe", /^(?:thoi (?:gian|han|diem)|tien do(?! giai ngan)|han hoan thanh|hoan thanh|khoi cong|bat dau|ket thuc)/],
  ["source", /^nguon(?: kinh phi| von| chi| ngan sach)?$/],
  ["date", /^ngay(?: thang| lap| ky| ban hanh| nhan| sinh| cap)|^ngay, thang/],
  [
    "amount",
    /thanh tien|kinh phi|so tien|du toan|tong|^cong$|tien|gia tri|chi phi|ngan sach|^nguon |von|quyet toan|giai ngan|thanh toan|ke hoach|muc dau tu|nhu cau|so (?:bao cao|xet duyet|phe duyet|duyet|du|kien nghi|da|con|chua)|chenh lech|^(?:thu|chi|lai|loi|no|co|du)$|nsnn|nstw|nsdp|xa hoi hoa|doanh thu|luong|phu cap|bao hiem|thuc hien nam|^nam \d{4}$|quy [ivx]+|^thang \d/,
  ],
  [
    "content",
    /noi dung|nhiem vu|cong viec|hoat dong|danh muc|hang muc|dau viec|chi tieu|khoan muc|ten|dien giai|mat hang|san pham|loai chi|chi tiet|doi tuong|don vi|ho va ten|ho ten/,
  ],
];

/** Undefined for words that name no column we know. */
export function headingRole(folded: string): ColumnRole | undefined {
  const bare = folded.replace(/\s+/g, " ").replace(/^[\s*.:-]+|[\s*.:]+$/g, "");
  if (bare === "") return undefined;
  const plain = bare.replace(/\s*\([^()]*\)\s*$/, "");
  return roles.find(
    ([, words]) => words.test(plain) || (plain === "" && words.test(bare)) || (bare.includes("%") && words.test(bare)),
  )?.[0];
}
