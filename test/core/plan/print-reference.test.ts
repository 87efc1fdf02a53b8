import type { PlanReference } from "../../../src/core/plan/plan";
import { printPlaceAndDate } from "../../../src/core/plan/print-date";
import { printReference } from "../../../src/core/plan/print-reference";

const draft: PlanReference = {
  kind: "Kế hoạch",
  number: undefined,
  symbol: "KH-STTTT",
  day: undefined,
  month: 2,
  year: 2020,
  issuedBy: "Sở Thông tin và Truyền thông",
};

it("prints what a draft leaves blank as dots", () => {
  expect(printReference(draft)).toBe("(Kèm theo Kế hoạch số …/KH-STTTT ngày … tháng 02 năm 2020 của Sở Thông tin và Truyền thông)");
  expect(printReference({ ...draft, symbol: undefined, month: undefined, year: undefined, issuedBy: undefined })).toBe(
    "(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)",
  );
});

it("puts a zero before days and numbers below 10 and before months 1 and 2, and nowhere else", () => {
  expect(printReference({ ...draft, number: "5", day: 9, month: 3 })).toContain("số 05/KH-STTTT ngày 09 tháng 3 năm 2020");
  expect(printReference({ ...draft, number: "10", day: 10, month: 10 })).toContain("số 10/KH-STTTT ngày 10 tháng 10 năm 2020");
  expect(printReference({ ...draft, number: "05", day: 1, month: 1 })).toContain("số 05/KH-STTTT ngày 01 tháng 01 năm 2020");
});

it("keeps the kind of document", () => {
  expect(printReference({ ...draft, kind: "Quyết định" })).toContain("(Kèm theo Quyết định số");
});

test("the form of the Party: a dash before the symbol, a comma, days with dashes", () => {
  const reference = { kind: "Kế hoạch", number: "6", symbol: "KH/BCĐ", day: 18, month: 1, year: 2019, issuedBy: "Ban Chỉ đạo" };
  expect(printReference(reference, "party")).toBe("(Kèm theo Kế hoạch số 06 - KH/BCĐ, ngày 18-01-2019 của Ban Chỉ đạo)");
  expect(printReference({ ...reference, number: undefined, day: undefined, month: undefined }, "party")).toBe(
    "(Kèm theo Kế hoạch số … - KH/BCĐ, ngày …-…-2019 của Ban Chỉ đạo)",
  );
});

test("place and day: zeros before days below 10 and months 1 and 2, blanks for what is written by hand", () => {
  expect(printPlaceAndDate({ place: " Long Hưng ", day: 5, month: 2, year: 2026 })).toBe("Long Hưng, ngày 05 tháng 02 năm 2026");
  expect(printPlaceAndDate({ place: "Long Hưng", day: 15, month: 3, year: 2026 })).toBe("Long Hưng, ngày 15 tháng 3 năm 2026");
  expect(printPlaceAndDate({ place: "", day: undefined, month: undefined, year: 2026 })).toBe("…, ngày … tháng … năm 2026");
});
