import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBodies } from "../../../src/core/plan/body-list";

const lists: readonly (readonly [string, readonly string[]])[] = [
  ["", []],
  ["Sở Tư pháp.", ["Sở Tư pháp"]],
  ["Sở Y tế; Sở Tư pháp", ["Sở Y tế", "Sở Tư pháp"]],
  ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
  [
    "Sở Giáo dục và Đào tạo, Sở Văn hóa, Thể thao và Du lịch và Sở Y tế",
    ["Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"],
  ],
  ["Các Sở, ban, ngành tỉnh, UBND các huyện, thị xã, thành phố", ["Các Sở, ban, ngành tỉnh", "UBND các huyện, thị xã, thành phố"]],
  [
    "BCH Quân sự tỉnh, UBND các huyện: An Phú, Bình Lộc và thị xã Cát Hải.",
    ["BCH Quân sự tỉnh", "UBND các huyện: An Phú, Bình Lộc và thị xã Cát Hải"],
  ],
  ["UBND huyện An Phú; thị xã Cát Hải", ["UBND huyện An Phú; thị xã Cát Hải"]],
  [
    "Công an tỉnh, các sở, ban ngành có liên quan và Uỷ ban nhân dân huyện",
    ["Công an tỉnh", "các sở, ban ngành có liên quan", "Uỷ ban nhân dân huyện"],
  ],
  ["Các cơ quan báo chí, cơ quan truyền thông trên địa bàn tỉnh", ["Các cơ quan báo chí, cơ quan truyền thông trên địa bàn tỉnh"]],
  ["Sở Tài chính và cơ quan, địa phương liên quan", ["Sở Tài chính", "cơ quan, địa phương liên quan"]],
  [
    "Đài Phát thanh – Truyền hình tỉnh và các cơ quan, đơn vị có liên quan",
    ["Đài Phát thanh – Truyền hình tỉnh", "các cơ quan, đơn vị có liên quan"],
  ],
  [
    "Trung tâm Dịch vụ việc làm (Sở Nội vụ, Sở Tài chính), phòng Kế hoạch - Tài chính",
    ["Trung tâm Dịch vụ việc làm (Sở Nội vụ, Sở Tài chính)", "phòng Kế hoạch - Tài chính"],
  ],
  ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"]],
  [
    "Ban Giám hiệu, tổ chuyên môn, giáo viên chủ nhiệm và Đoàn Thanh niên",
    ["Ban Giám hiệu", "tổ chuyên môn", "giáo viên chủ nhiệm", "Đoàn Thanh niên"],
  ],
  ["VTV, VOV, TTXVN, các địa phương", ["VTV", "VOV", "TTXVN", "các địa phương"]],
];

it.each(lists)("%s", (text, names) => {
  expect(readBodies(text).names).toEqual(names);
});

it("keeps the text as it was written, on one line", () => {
  expect(readBodies(" Sở Y tế;\nSở  Tư pháp. ").text).toBe("Sở Y tế; Sở Tư pháp.");
});

it("takes prose of more than 5,000 characters for one name, whatever it holds", () => {
  const long = "Sở Y tế, ".repeat(600);
  expect(readBodies(long).names).toHaveLength(1);
  expect(readBodies(long.slice(0, 4_500)).names).toHaveLength(500);
});

const directory = join(__dirname, "../../../../shared/data/agencies.tsv");

(existsSync(directory) ? it : it.skip)(
  "takes every name of the directory of bodies for one body (skipped where the directory is not beside the project)",
  () => {
    const names = readFileSync(directory, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0] ?? "")
      .filter((name) => name !== "");
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => readBodies(name).names.join("|") !== name)).toEqual([]);
  },
);
