/** The words that the names of bodies begin with, folded: how a list is told from a name with commas and "và" in it. */

/** Begin the name of one body when written with a capital: "Sở Tư pháp", "Ban Tuyên giáo". The longest ones need not be here: their first word is. */
export const bodyHeads: readonly string[] = [
  "so", "ban", "bo", "cuc", "vu", "vien", "van phong", "phong", "uy ban", "ubnd", "ub", "hdnd", "hoi", "dai", "cong an", "ca", "trung tam", "tt", "truong",
  "benh vien", "bao", "chi cuc", "chi nhanh", "kho bac", "ngan hang", "bao hiem", "bhxh", "toa an", "tand", "vien kiem sat", "vksnd", "mat tran", "mttq", "ubmttq",
  "doan", "lien doan", "ldld", "lien minh", "lien hiep", "hiep hoi", "tinh doan", "thanh doan", "huyen doan", "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy",
  "dang uy", "dang doan", "chi bo", "bch", "bdbp", "bo doi", "bo tu lenh", "quan khu", "thanh tra", "tong cuc", "hoc vien", "cong ty", "tap doan", "tong cong ty",
  "quy", "hat kiem lam", "tram", "dien luc", "cong doan", "chi doan", "lien doi", "to", "nha", "thu vien", "bao tang", "cong thong tin", "thong tan xa", "kiem toan",
  "thuong truc", "hop tac xa", "hiep", "hieu truong", "pho hieu truong", "giam doc", "pho giam doc", "chu tich", "pho chu tich", "truong phong", "ke toan", "tong phu trach",
  "dong chi", "d/c", "ong", "ba", "giao vien", "khoa", "doi", "cum", "khoi", "nganh", "hat", "ban quan ly",
];

/** Begin a description of bodies rather than a name: "các cơ quan, đơn vị có liên quan". */
export const collectiveHeads: readonly string[] = ["cac", "nhung", "toan the", "tat ca", "lanh dao cac", "thu truong cac", "dai dien cac"];

/** With no name of its own after it, such a head says a kind and not a body: "Sở, ban, ngành". */
export const kindHeads: readonly string[] = [
  "so", "ban", "nganh", "bo", "phong", "co quan", "don vi", "dia phuong", "to chuc", "doan the", "doanh nghiep", "truong", "hoi", "ca nhan", "bo phan", "khoa", "to",
];

/** Look like a head once the accents are gone and are none: "Viễn thông", "Khoa học", "báo cáo". */
export const notHeads: readonly string[] = ["vien thong", "vien chuc", "khoa hoc", "bao cao", "bao chi", "to quoc", "doanh nhan", "hoi nhap", "hoi nghi", "truong hoc", "phong chong", "quy hoach", "quy dinh", "nha nuoc", "bao ve", "doi ngoai", "ban hanh", "bo tri", "ba con"];

/** In small letters these begin a new entry after a named body ("Sở Tài chính và cơ quan, địa phương liên quan"), but go on inside a collective phrase ("các cơ quan, đơn vị"). */
export const genericHeads: readonly string[] = [
  "co quan", "don vi", "dia phuong", "to chuc", "doan the", "doanh nghiep", "so", "ban", "nganh", "phong", "truong", "hoi", "trung tam", "bo", "to", "giao vien",
  "cong an", "dai", "ca nhan", "van phong", "benh vien", "hop tac xa", "ubnd", "uy ban", "hdnd", "bo phan", "khoa", "chi bo", "ke toan", "nhan vien", "thon", "ap", "khu",
  "ban giam hieu", "hieu truong", "cong doan", "chi doan", "phu huynh", "thu quy", "y te",
];

/** Begin a new entry wherever they stand. */
export const alwaysNewHeads: readonly string[] = ["to chuc chinh tri", "uy ban nhan dan", "uy ban mttq", "ubnd", "hdnd", "cac"];

/** Places below a body that is named once for all: "UBND huyện A; thị xã B". */
export const placeHeads: readonly string[] = ["huyen", "thi xa", "thanh pho", "quan", "xa", "phuong", "thi tran", "dac khu", "tx", "tp"];

/** Bodies that are known by capitals alone and stand in lists without a head. */
export const bareNames: readonly string[] = ["vtv", "vov", "ttxvn", "mttq", "ubnd", "hdnd", "bhxh", "llvt", "vnpt", "evn", "vcci", "ttyt", "pc", "bgh"];

/** Names of the directory that hold a separator which every rule above would take for one. Folded. A test runs the whole directory through `readBodies`. */
export const unbrokenNames: readonly string[] = ["dang uy mat tran to quoc, cac doan the trung uong", "dang uy cac co quan dang", "dang uy khoi cac co quan va doanh nghiep"];
