/** Lists of bodies put together in every manner that officers use, and taken apart again. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readBodies } from "../../../src/core/plan/body-list";
import { agencies } from "../../../src/core/plan/directory/read-directory";
import { sharedSamples } from "./shared-samples";

const lists: readonly (readonly [string, readonly string[]])[] = [
  ["Sở Y tế; và Sở Tư pháp", ["Sở Y tế", "Sở Tư pháp"]],
  ["Sở Y tế, và Sở Tư pháp", ["Sở Y tế", "Sở Tư pháp"]],
  ["Sở Lao động - Thương binh và Xã hội, Sở Y tế", ["Sở Lao động - Thương binh và Xã hội", "Sở Y tế"]],
  ["Sở Nông nghiệp và Phát triển nông thôn và Sở Y tế", ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Y tế"]],
  ["Sở VH,TT&DL, Sở TT&TT và CDC tỉnh", ["Sở VH,TT&DL", "Sở TT&TT", "CDC tỉnh"]],
  ["Sở VH, TT và DL; Báo và Đài PTTH tỉnh", ["Sở VH, TT và DL", "Báo và Đài PTTH tỉnh"]],
  ["UBND, UBMTTQ và các đoàn thể xã", ["UBND", "UBMTTQ", "các đoàn thể xã"]],
  ["Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh, Sở Y tế", ["Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh", "Sở Y tế"]],
  ["Văn phòng Quốc hội và Văn phòng Chủ tịch nước", ["Văn phòng Quốc hội", "Văn phòng Chủ tịch nước"]],
  ["Sở Nội vụ, Thi hành án dân sự tỉnh và Quân chủng Hải quân", ["Sở Nội vụ", "Thi hành án dân sự tỉnh", "Quân chủng Hải quân"]],
  ["Sở Bưu chính, Viễn thông tỉnh", ["Sở Bưu chính, Viễn thông tỉnh"]],
  ["Bưu điện tỉnh, Viễn thông tỉnh", ["Bưu điện tỉnh", "Viễn thông tỉnh"]],
  ["các Sở: Tài chính, Nội vụ, Y tế", ["các Sở: Tài chính, Nội vụ, Y tế"]],
  ["Sở Tài chính, Nội vụ, Y tế", ["Sở Tài chính, Nội vụ, Y tế"]],
  [
    "UBND các huyện: Ba Tri, Bố Trạch, thị xã Cát Hải và thành phố Vinh, Sở Y tế",
    ["UBND các huyện: Ba Tri, Bố Trạch, thị xã Cát Hải và thành phố Vinh", "Sở Y tế"],
  ],
  [
    "UBND các xã: Hội An, Trường Sa, Phong Điền, Quỳ Châu và Công an huyện",
    ["UBND các xã: Hội An, Trường Sa, Phong Điền, Quỳ Châu", "Công an huyện"],
  ],
  ["UBND huyện Ba Tri, Hội Nông dân, Trường THPT Lê Lợi", ["UBND huyện Ba Tri", "Hội Nông dân", "Trường THPT Lê Lợi"]],
  ["Ban Giám hiệu, Công đoàn, Đoàn trường, GVCN các lớp", ["Ban Giám hiệu", "Công đoàn", "Đoàn trường", "GVCN các lớp"]],
  ["Các bộ, ngành là chủ quản CSDLQG, CSDL chuyên ngành", ["Các bộ, ngành là chủ quản CSDLQG, CSDL chuyên ngành"]],
  ["Các sở, ban, ngành tỉnh, đơn vị có liên quan", ["Các sở, ban, ngành tỉnh", "đơn vị có liên quan"]],
  ["Các sở, ban, ngành, đơn vị có liên quan", ["Các sở, ban, ngành, đơn vị có liên quan"]],
  ["UBND phường, xã, đặc khu, báo, đài và các đơn vị", ["UBND phường, xã, đặc khu", "báo, đài", "các đơn vị"]],
  ["Các thành phố trực thuộc Trung ương và một số tỉnh", ["Các thành phố trực thuộc Trung ương", "một số tỉnh"]],
  ["Các bộ, ngành, địa phương, doanh nghiệp liên quan", ["Các bộ, ngành, địa phương", "doanh nghiệp liên quan"]],
  ["Các bộ, ngành, địa phương có liên quan", ["Các bộ, ngành, địa phương có liên quan"]],
  ["VNPT, Viettel, MobiFone", ["VNPT", "Viettel", "MobiFone"]],
  ["Sở Y tế\nSở Tài chính;\nUBND tỉnh", ["Sở Y tế", "Sở Tài chính", "UBND tỉnh"]],
  ["- Phòng Nội vụ\n- Trường Tiểu học Kim Đồng", ["Phòng Nội vụ", "Trường Tiểu học Kim Đồng"]],
  ["Văn phòng\nỦy ban nhân dân tỉnh", ["Văn phòng Ủy ban nhân dân tỉnh"]],
  ["Sở Giáo dục và\nĐào tạo", ["Sở Giáo dục và Đào tạo"]],
  ["Chi cục Kiểm lâm, Vườn quốc gia Phước Bình - Hòn Bà", ["Chi cục Kiểm lâm", "Vườn quốc gia Phước Bình - Hòn Bà"]],
  ["Sở Y tế, Cảnh sát giao thông", ["Sở Y tế", "Cảnh sát giao thông"]],
  [
    "Khoa Dược, khoa Kiểm soát nhiễm khuẩn, Hội đồng thuốc và điều trị",
    ["Khoa Dược", "khoa Kiểm soát nhiễm khuẩn", "Hội đồng thuốc và điều trị"],
  ],
  ["giáo viên chủ nhiệm, bảo vệ, nhân viên y tế", ["giáo viên chủ nhiệm", "bảo vệ", "nhân viên y tế"]],
  ["các tổ chuyên môn, giáo viên chủ nhiệm, bảo vệ", ["các tổ chuyên môn", "giáo viên chủ nhiệm", "bảo vệ"]],
  ["BGH, TPT Đội, GVCN, GVBM", ["BGH", "TPT Đội", "GVCN", "GVBM"]],
  ["Bí thư Chi đoàn, Chủ tịch Công đoàn", ["Bí thư Chi đoàn", "Chủ tịch Công đoàn"]],
  ["Trạm Y tế xã, đội ngũ cộng tác viên dân số", ["Trạm Y tế xã", "đội ngũ cộng tác viên dân số"]],
  ["Sở Thông tin và Truyền thông, Viettel, VNPT tỉnh", ["Sở Thông tin và Truyền thông", "Viettel", "VNPT tỉnh"]],
  ["Ban Quản lý dự án, nhà thầu thi công", ["Ban Quản lý dự án", "nhà thầu thi công"]],
  [
    "Phòng Văn hóa và Thông tin, nghệ nhân đờn ca tài tử, câu lạc bộ dân ca",
    ["Phòng Văn hóa và Thông tin", "nghệ nhân đờn ca tài tử", "câu lạc bộ dân ca"],
  ],
  ["Cục Quản lý đường bộ I, II, III, IV", ["Cục Quản lý đường bộ I, II, III, IV"]],
  ["Phòng Khảo thí và Đảm bảo chất lượng giáo dục, Phòng Đào tạo", ["Phòng Khảo thí và Đảm bảo chất lượng giáo dục", "Phòng Đào tạo"]],
  ["Phòng Khảo thí và Bảo đảm chất lượng", ["Phòng Khảo thí và Bảo đảm chất lượng"]],
  ["Công an xã, Bưu cục Thanh Bình", ["Công an xã", "Bưu cục Thanh Bình"]],
  ["UBND xã, trưởng ấp, người có uy tín", ["UBND xã", "trưởng ấp", "người có uy tín"]],
  ["Giám đốc, trưởng các khoa, phòng", ["Giám đốc", "trưởng các khoa, phòng"]],
  ["Sở GD&ĐT, Đại học Huế, Cao đẳng Y tế", ["Sở GD&ĐT", "Đại học Huế", "Cao đẳng Y tế"]],
  ["UBND tỉnh, Quân khu 7, Sư đoàn 5", ["UBND tỉnh", "Quân khu 7", "Sư đoàn 5"]],
  ["Agribank, Vietinbank, BIDV", ["Agribank", "Vietinbank", "BIDV"]],
  ["Hội Nông dân, chủ trang trại, hợp tác xã", ["Hội Nông dân", "chủ trang trại", "hợp tác xã"]],
  ["Cục Thuế, Hải quan", ["Cục Thuế", "Hải quan"]],
  ["Sở Tư pháp, Đoàn Luật sư, luật sư cộng tác", ["Sở Tư pháp", "Đoàn Luật sư", "luật sư cộng tác"]],
  ["Hội Khuyến học, ĐTN, HPN xã", ["Hội Khuyến học", "ĐTN", "HPN xã"]],
  ["Ban Tổ chức, Ban Giám khảo, thư ký", ["Ban Tổ chức", "Ban Giám khảo", "thư ký"]],
  ["Phòng Chăm sóc, bảo vệ trẻ em", ["Phòng Chăm sóc, bảo vệ trẻ em"]],
  ["toàn thể cán bộ, giáo viên, nhân viên", ["toàn thể cán bộ, giáo viên, nhân viên"]],
  ["Trưởng, phó các khoa, phòng", ["Trưởng, phó các khoa, phòng"]],
  ["Các trường đại học, cao đẳng", ["Các trường đại học, cao đẳng"]],
  ["Các trường mầm non, tiểu học, THCS", ["Các trường mầm non, tiểu học, THCS"]],
  ["Các doanh nghiệp lữ hành, khách sạn", ["Các doanh nghiệp lữ hành, khách sạn"]],
  ["các cơ quan, đơn vị, cá nhân có liên quan", ["các cơ quan, đơn vị, cá nhân có liên quan"]],
  ["Chủ tịch, Phó Chủ tịch UBND xã", ["Chủ tịch, Phó Chủ tịch UBND xã"]],
  ["Hiệu trưởng, Phó Hiệu trưởng", ["Hiệu trưởng", "Phó Hiệu trưởng"]],
  ["Phòng Quản lý học sinh, sinh viên", ["Phòng Quản lý học sinh, sinh viên"]],
  ["Sở Công Thương, Nông nghiệp và PTNT", ["Sở Công Thương, Nông nghiệp và PTNT"]],
  ["Sở VH, TT", ["Sở VH, TT"]],
  ["Uỷ ban nhân dân xã, Uỷ ban Kiểm tra, Toà án nhân dân", ["Uỷ ban nhân dân xã", "Uỷ ban Kiểm tra", "Toà án nhân dân"]],
  ["UY BAN NHAN DAN XA, CONG AN XA", ["UY BAN NHAN DAN XA", "CONG AN XA"]],
  ["Báo, Đài PT-TH tỉnh", ["Báo", "Đài PT-TH tỉnh"]],
];

it.each(lists)("%j", (text, names) => {
  expect(readBodies(text).names).toEqual(names);
});

it("keeps a line break that parts two names as a semicolon, so that the text can be read again", () => {
  const { text, names } = readBodies("Sở Y tế\nSở Tài chính");
  expect(text).toBe("Sở Y tế; Sở Tài chính");
  expect(readBodies(text).names).toEqual(names);
});

const manners = ["; ", ", ", " và ", "; và "] as const;

function together(names: readonly string[], manner: (typeof manners)[number]): string {
  if (manner === "; " || manner === ", " || names.length < 2) return names.join(manner);
  return `${names.slice(0, -1).join(manner === " và " ? ", " : "; ")}${manner}${names.at(-1) ?? ""}`;
}

const wrongIn = (names: readonly string[]): readonly string[] =>
  manners
    .map((manner) => together(names, manner))
    .filter((text) => {
      const read = readBodies(text);
      return read.text !== text || read.names.join("|") !== names.join("|");
    });

const names = agencies.map((agency) => agency.name);
const nameAt = (index: number): string => names[index % names.length] ?? "";

it("takes the directory's names apart, alone and in lists of two and three, in every manner", () => {
  const wrong = names.flatMap((name, index) => [
    ...wrongIn([name]),
    ...wrongIn([name, nameAt(index + 1)]),
    ...wrongIn([name, nameAt(index * 7 + 11), nameAt(index * 13 + 5)]),
  ]);
  expect(wrong).toEqual([]);
});

it("takes short forms apart", () => {
  const wrong = agencies.flatMap(({ shortForms }) => shortForms.flatMap((form) => wrongIn(["Sở Y tế", form, "Sở Tư pháp"])));
  expect(wrong).toEqual([]);
});

interface ExpectedRow {
  readonly leads?: readonly string[];
  readonly cooperators?: readonly string[];
}

/** One collective phrase of several kinds, where only the meaning tells that a comma ends one: the first name of each list. */
const onlyMeaningTells = ["Các huyện, thị, thành ủy", "Các huyện ủy, thành ủy, đảng ủy trực thuộc"];

(sharedSamples === undefined ? it.skip : it)(
  "takes the lists of the shared samples apart (skipped where they are not beside the project)",
  () => {
    const folder = join(sharedSamples ?? "", "expected");
    const all = readdirSync(folder).flatMap((file) => {
      const { rows, bodyRows = [] } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
        rows: ExpectedRow[];
        bodyRows?: ExpectedRow[];
      };
      return [...rows, ...bodyRows].flatMap((row) => [row.leads ?? [], row.cooperators ?? []]).filter((list) => list.length > 0);
    });
    expect(all.length).toBeGreaterThan(300);
    const wrong = all.filter((list) => wrongIn(list).length > 0).map((list) => list[0] ?? "");
    expect([...new Set(wrong)].filter((first) => !onlyMeaningTells.includes(first))).toEqual([]);
  },
);
