import fc from "fast-check";
import { amount, sum, toPlainText } from "../../../src/core/money/amount";
import { costsByFunding, fundingShares } from "../../../src/core/plan/funding-shares";

const paid = (funding: string, cost?: string): { funding: string; cost: ReturnType<typeof amount> | undefined } => ({
  funding,
  cost: cost === undefined ? undefined : amount(cost),
});

const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ["Ngân sách tỉnh", "200000000", [["Ngân sách tỉnh", "200000000"]]],
  ["", "5", [["", "5"]]],
  [
    "Ngân sách tỉnh: 150 triệu; xã hội hóa: 50 triệu",
    "200000000",
    [
      ["Ngân sách tỉnh", "150000000"],
      ["xã hội hóa", "50000000"],
    ],
  ],
  [
    "150.000.000 đồng từ ngân sách tỉnh; 50.000.000 đồng từ nguồn xã hội hóa",
    "200000000",
    [
      ["ngân sách tỉnh", "150000000"],
      ["nguồn xã hội hóa", "50000000"],
    ],
  ],
  [
    "150 triệu đồng (ngân sách tỉnh) + 50 triệu đồng (học phí)",
    "200000000",
    [
      ["ngân sách tỉnh", "150000000"],
      ["học phí", "50000000"],
    ],
  ],
  ["Ngân sách tỉnh: 150 triệu; xã hội hóa: 40 triệu", "200000000", [["Ngân sách tỉnh: 150 triệu; xã hội hóa: 40 triệu", "200000000"]]],
  ["Ngân sách tỉnh và xã hội hóa", "200000000", [["Ngân sách tỉnh và xã hội hóa", "200000000"]]],
  [
    "70% ngân sách tỉnh; 30% xã hội hóa",
    "100000001",
    [
      ["ngân sách tỉnh", "70000001"],
      ["xã hội hóa", "30000000"],
    ],
  ],
  [
    "Ngân sách tỉnh 66,67%, xã hội hóa 33,33%",
    "100",
    [
      ["Ngân sách tỉnh", "67"],
      ["xã hội hóa", "33"],
    ],
  ],
  ["70% ngân sách tỉnh; 20% xã hội hóa", "100", [["70% ngân sách tỉnh; 20% xã hội hóa", "100"]]],
  [
    "xã hội hóa: 50 triệu đồng",
    "200000000",
    [
      ["xã hội hóa", "50000000"],
      ["", "150000000"],
    ],
  ],
  [
    "Xã hội hóa 40%",
    "100000001",
    [
      ["Xã hội hóa", "40000000"],
      ["", "60000001"],
    ],
  ],
  ["vận động 100%", "100", [["vận động", "100"]]],
  ["Ngân sách năm 2026", "100", [["Ngân sách năm 2026", "100"]]],
];

test.each(cases)("%s of %s", (funding, cost, shares) => {
  expect(fundingShares(paid(funding, cost)).map((share) => [share.funding, toPlainText(share.cost)])).toEqual(shares);
});

test("costs by source: shares are added where they belong, whatever the capitals; a task without money adds nothing", () => {
  const tasks = [
    paid("Ngân sách tỉnh", "100"),
    paid("ngân sách tỉnh: 20 đồng; xã hội hóa: 5 đồng", "25"),
    paid("Xã hội hóa", "7"),
    paid("", "3"),
    paid("Ngân sách huyện"),
  ];
  expect([...costsByFunding(tasks)].map(([funding, cost]) => [funding, toPlainText(cost)])).toEqual([
    ["Ngân sách tỉnh", "120"],
    ["xã hội hóa", "12"],
    ["", "3"],
    ["Ngân sách huyện", "0"],
  ]);
});

test("whatever the sources say, the shares add up to the cost", () => {
  const pieces = fc.constantFrom("Ngân sách tỉnh: 5 đồng", "xã hội hóa: 7 đồng", "30% học phí", "70% ngân sách xã", "lồng ghép", "12 đồng");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 4 }), fc.bigInt({ min: 0n, max: 10n ** 30n }), (parts, cost) => {
      const task = { funding: parts.join("; "), cost: amount(String(cost)) };
      expect(toPlainText(sum(fundingShares(task).map((share) => share.cost)))).toBe(String(cost));
    }),
  );
});
