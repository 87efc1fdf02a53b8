import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DaySpan } from "../../../../src/core/plan/directory/body-changes";
import { bodyChanges } from "../../../../src/core/plan/directory/body-changes";
import { agencies, provinces } from "../../../../src/core/plan/directory/read-directory";
import { sharedSamples } from "../shared-samples";

/** "2025" is the whole year, "2025-06" the month. */
const span = (text: string): DaySpan => {
  if (text.length === 4) return { from: `${text}-01-01`, to: `${text}-12-31` };
  return text.length === 7 ? { from: `${text}-01`, to: `${text}-28` } : { from: text, to: text };
};

const wrong: readonly (readonly [name: string, when: string, kind: string, day: string, others: string])[] = [
  ["Sở Thông tin và Truyền thông", "2025-06-10", "ended", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["Sở TT&TT", "2025-06", "ended", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["Sở TTTT", "2026", "ended", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["SỞ THÔNG TIN & TRUYỀN THÔNG", "2026", "ended", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["sở thông tin và truyền thông tỉnh", "2026", "ended", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["Sở Thông tin và Truyền thông thành phố Hà Nội", "2026", "ended", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["Sở Lao động – Thương binh và Xã hội", "2025-09-01", "ended", "2025-03-01", "Sở Nội vụ"],
  ["Sở Lao động − TB&XH", "2025-09-01", "ended", "2025-03-01", "Sở Nội vụ"],
  ["Sở LĐ-TB&XH", "2025-09-01", "ended", "2025-03-01", "Sở Nội vụ"],
  ["Sở Nông nghiệp và PTNT", "2026", "ended", "2025-03-01", "Sở Nông nghiệp và Môi trường"],
  ["Sở NN&PTNT", "2026", "ended", "2025-03-01", "Sở Nông nghiệp và Môi trường"],
  ["Bộ TT&TT", "2025-03-01", "ended", "2025-03-01", "Bộ Khoa học và Công nghệ"],
  ["BKHĐT", "2025-03-01", "ended", "2025-03-01", "Bộ Tài chính"],
  ["Ủy ban nhân dân huyện Châu Thành", "2025-07-01", "ended", "2025-07-01", "Ủy ban nhân dân xã, phường, đặc khu"],
  ["UBND huyện X", "2025-08-15", "ended", "2025-07-01", "Ủy ban nhân dân xã, phường, đặc khu"],
  ["UBND các huyện, thị xã, thành phố", "2025-08-15", "ended", "2025-07-01", "Ủy ban nhân dân xã, phường, đặc khu"],
  ["UBND các thành phố, thị xã, huyện trên địa bàn tỉnh", "2025-08-15", "ended", "2025-07-01", "Ủy ban nhân dân xã, phường, đặc khu"],
  ["UBND các huyện: An Phú, Bình Lộc và thị xã Cát Hải", "2025-08-15", "ended", "2025-07-01", "Ủy ban nhân dân xã, phường, đặc khu"],
  ["UBND các quận, huyện", "2026", "ended", "2025-07-01", "Ủy ban nhân dân xã, phường, đặc khu"],
  ["UBND thành phố Vinh", "2025-08-15", "ended", "2025-07-01", "Ủy ban nhân dân xã, phường, đặc khu"],
  ["UBND thị trấn", "2026", "ended", "2025-07-01", "Ủy ban nhân dân xã"],
  ["Huyện ủy Châu Thành", "2026", "ended", "2025-07-01", "Đảng ủy xã, phường, đặc khu"],
  ["Công an huyện", "2025-03-01", "ended", "2025-03-01", "Công an tỉnh"],
  ["Phòng GD&ĐT", "2026", "ended", "2025-07-01", "Phòng Văn hóa - Xã hội"],
  ["Phòng Y tế huyện Mỏ Cày", "2026", "ended", "2025-07-01", "Phòng Văn hóa - Xã hội"],
  ["Cục Thuế tỉnh", "2025-05-01", "ended", "2025-03-01", "Chi cục Thuế khu vực"],
  ["Cục Thuế tỉnh", "2026-05-01", "ended", "2025-03-01", "Thuế tỉnh"],
  ["Bộ Chỉ huy BĐBP tỉnh", "2026", "ended", "2025-07-01", "Ban Chỉ huy Bộ đội Biên phòng tỉnh"],
  ["Trung tâm Chuyển đổi số thuộc Sở Thông tin và Truyền thông", "2026", "ended", "2025-03-01", "Sở Khoa học và Công nghệ"],
  ["UBND tỉnh Bạc Liêu", "2025-07-01", "ended", "2025-07-01", "tỉnh Cà Mau"],
  ["Sở Y tế Bạc Liêu", "2025-08-01", "ended", "2025-07-01", "tỉnh Cà Mau"],
  ["Tỉnh ủy Kiên Giang", "2026", "ended", "2025-07-01", "tỉnh An Giang"],
  ["Công an tỉnh Bà Rịa – Vũng Tàu", "2026", "ended", "2025-07-01", "Thành phố Hồ Chí Minh"],
  ["tỉnh Thừa Thiên Huế", "2025-02-01", "ended", "2025-01-01", "thành phố Huế"],
  ["UBND tỉnh Hà Tây", "2009", "ended", "2008-08-01", "thành phố Hà Nội"],
  ["UBND tỉnh Quảng Ninh", "2026-09-01", "ended", "2026-09-01", "thành phố Quảng Ninh"],
  ["Sở Nông nghiệp và Môi trường", "2024", "not-yet", "2025-03-01", "Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường"],
  ["Bộ Dân tộc và Tôn giáo", "2024-12-20", "not-yet", "2025-03-01", "Ủy ban Dân tộc; Ban Tôn giáo Chính phủ"],
  ["UBND các đặc khu", "2024", "not-yet", "2025-07-01", ""],
  ["UBND thành phố Quảng Ninh", "2025-10-01", "not-yet", "2026-09-01", "tỉnh Quảng Ninh"],
];

test.each(wrong)("%s in a plan of %s: %s %s, %s", (name, when, kind, day, others) => {
  const [change, ...more] = bodyChanges(name, span(when));
  expect(more).toEqual([]);
  expect([change?.body, change?.kind, change?.day]).toEqual([name, kind, day]);
  expect(others === "" ? change?.others : change?.others.slice(0, others.length)).toBe(others);
  expect(bodyChanges(name.normalize("NFD"), span(when)).map((each) => each.day)).toEqual([day]);
});

test("a body and its province can both be gone", () => {
  expect(bodyChanges("Sở TT&TT tỉnh Trà Vinh", span("2025-08-10")).map(({ day, others }) => [day, others.slice(0, 24)])).toEqual([
    ["2025-03-01", "Sở Khoa học và Công nghệ"],
    ["2025-07-01", "tỉnh Vĩnh Long"],
  ]);
});

const right: readonly (readonly [name: string, when: string])[] = [
  ["Sở Thông tin và Truyền thông", "2019"],
  ["Sở Thông tin và Truyền thông", "2025"],
  ["Sở Thông tin và Truyền thông", "2025-02-28"],
  ["Sở Thông tin và Truyền thông", "2025-03-20"],
  ["Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ)", "2026"],
  ["Sở Thông tin và Truyền thông trước đây", "2026"],
  ["Sở Khoa học và Công nghệ", "2025-06-10"],
  ["Sở Nông nghiệp và Môi trường", "2025-02-20"],
  ["Sở Nông nghiệp và Môi trường", "2025"],
  ["UBND huyện Châu Thành", "2025-06-30"],
  ["UBND các huyện, thị xã, thành phố", "2025"],
  ["UBND thành phố", "2026"],
  ["UBND Thành phố Hồ Chí Minh", "2026"],
  ["UBND TP. Hồ Chí Minh", "2026"],
  ["UBND TP. HCM", "2026"],
  ["UBND thành phố Huế", "2024"],
  ["UBND thành phố Bắc Ninh", "2024"],
  ["UBND các tỉnh, thành phố trực thuộc trung ương", "2026"],
  ["UBND phường Bạc Liêu", "2026"],
  ["UBND các xã, phường", "2019"],
  ["Bệnh viện Đa khoa Hòa Bình", "2026"],
  ["Trường Đại học Trà Vinh", "2026"],
  ["Báo Kiên Giang", "2026"],
  ["Sở Y tế Đà Nẵng", "2026"],
  ["Sở Y tế An Giang", "2026"],
  ["Phòng Y tế", "2026"],
  ["Phòng Tài chính - Kế hoạch", "2026"],
  ["Phòng Văn hóa - Xã hội", "2020"],
  ["Phòng Kinh tế", "2020"],
  ["Ban Dân tộc", "2026"],
  ["Thuế tỉnh", "2020"],
  ["BCH BĐBP tỉnh", "2026"],
  ["CT tỉnh", "2026"],
  ["TCT", "2026"],
  ["Bộ Chỉ huy Quân sự tỉnh", "2026"],
  ["Sở Chuyển đổi số", "2026"],
  ["Hội đồng quản lý quỹ", "2026"],
  ["", "2026"],
];

test.each(right)("%s in a plan of %s is no alarm", (name, when) => {
  expect(bodyChanges(name, span(when))).toEqual([]);
  expect(bodyChanges(name.normalize("NFD"), span(when))).toEqual([]);
});

const days = ["2005-06-01", "2019-03-01", "2024-06-01", "2025-01-20", "2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01", "2026-11-01"];
const existedOn = (day: string, { firstDay, lastDay }: { firstDay: string | undefined; lastDay: string | undefined }): boolean =>
  (firstDay === undefined || firstDay <= day) && (lastDay === undefined || lastDay >= day);

test.each(days)("nothing that the directory says existed on %s raises an alarm", (day) => {
  const bodies = agencies
    .filter((agency) => existedOn(day, agency))
    .flatMap(({ name, shortForms }) => [name, ...shortForms, name.toUpperCase(), `${name} tỉnh An Giang`]);
  const places = provinces
    .filter((province) => existedOn(day, province))
    .flatMap(({ name, type }) => {
      const full = `${type === "city" ? "thành phố" : "tỉnh"} ${name}`;
      return [full, `UBND ${full}`, `Sở Y tế ${full}`, `Sở Y tế ${name}`, `Công an ${full}`];
    });
  expect([...bodies, ...places].filter((name) => bodyChanges(name, span(day)).length > 0)).toEqual([]);
});

test("every body that ended is told of, but for the offices of a district that other bodies have as well", () => {
  const silent = agencies.filter(({ name, lastDay }) => lastDay !== undefined && bodyChanges(name, span("2026-11-01")).length === 0);
  expect(silent.filter(({ name }) => !name.startsWith("Phòng ")).map(({ name }) => name)).toEqual(["Ủy ban nhân dân thành phố thuộc tỉnh"]);
  const named = silent.map(({ name }) => `${name} huyện Châu Thành`).filter((name) => name.startsWith("Phòng "));
  expect(named.filter((name) => bodyChanges(name, span("2026-11-01")).length === 0)).toEqual([]);
});

interface ExpectedPlan {
  readonly attachedTo: string | null;
  readonly rows: readonly { readonly leads?: readonly string[]; readonly cooperators?: readonly string[] }[];
}

(sharedSamples === undefined ? test.skip : test)(
  "no body of the shared samples raises an alarm (skipped where they are not beside the project)",
  () => {
    const folder = join(sharedSamples ?? "", "expected");
    let names = 0;
    for (const file of readdirSync(folder)) {
      const expected = JSON.parse(readFileSync(join(folder, file), "utf8")) as ExpectedPlan;
      const [, day = "01", month = "", year = ""] =
        /ngày (\d+)(?: tháng |\/)(\d+)(?: năm |\/)(\d{4})/.exec(expected.attachedTo ?? "") ?? [];
      const written = /-(20\d\d)\./.exec(file)?.[1];
      const own = year === "" ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      const issued =
        own ?? written ?? (file.startsWith("09") ? "2010" : file.startsWith("10") || file.startsWith("11") ? "2025-11-20" : "2025-01-01");
      for (const row of expected.rows)
        for (const name of [...(row.leads ?? []), ...(row.cooperators ?? [])]) {
          names += 1;
          expect([file, name, bodyChanges(name, span(issued))]).toEqual([file, name, []]);
        }
    }
    expect(names).toBeGreaterThan(300);
  },
);
