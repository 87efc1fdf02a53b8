/** How the cost of a task is shared between its sources of money (nguồn kinh phí). */
import type { Amount } from "../money/amount";
import { add, amount, compare, equals, subtract, sum, zero } from "../money/amount";
import { distribute } from "../money/distribute";
import { readFigure } from "../money/read-figure";
import { readFundingParts } from "./cost-sum";
import { fundingOf } from "./funding-words";
import type { Task } from "./task";

export interface FundingShare {
  readonly funding: string;
  readonly cost: Amount;
}

/**
 * "Ngân sách tỉnh: 150 triệu đồng; xã hội hóa: 50 triệu đồng" are two shares where they add up to the cost, and so are "70% ngân sách tỉnh; 30% xã hội hóa".
 * Of a single share that is less than the whole ("xã hội hóa: 50 triệu đồng", "xã hội hóa 50%") the rest is under "".
 * Everything else is one share: a text that names several sources without amounts does not say how much each of them pays.
 */
export function fundingShares({ funding, cost }: Pick<Task, "funding" | "cost">): readonly FundingShare[] {
  const written = funding.replace(/\s+/g, " ").trim();
  const whole = [{ funding: written, cost: cost ?? zero }];
  if (cost === undefined || !/\d/.test(written)) return whole;
  return sharesInAmounts(funding, cost) ?? sharesInPercent(written, cost) ?? whole;
}

function sharesInAmounts(funding: string, cost: Amount): readonly FundingShare[] | undefined {
  const parts = readFundingParts(funding);
  if (parts === undefined) return undefined;
  return withRest(
    parts.map(({ funding: source, amount: share }) => ({ funding: source, cost: share })),
    cost,
  );
}

/** The shares where they make the cost; of one share that is less than the cost the rest is nobody's yet. */
function withRest(shares: readonly FundingShare[], cost: Amount): readonly FundingShare[] | undefined {
  const stated = sum(shares.map((share) => share.cost));
  if (equals(stated, cost)) return shares;
  return shares.length === 1 && compare(stated, cost) < 0 ? [...shares, { funding: "", cost: subtract(cost, stated) }] : undefined;
}

/** Hundredths of a percent, so that "33,33%" counts exactly. */
const wholeInHundredths = amount("10000");

function sharesInPercent(funding: string, cost: Amount): readonly FundingShare[] | undefined {
  const parts = funding.split(/\s*;\s*|\s*\+\s*|,\s+/).map((piece) => {
    const [found, figure = ""] = /(\d{1,3}(?:,\d{1,2})?)\s*%/.exec(piece) ?? [];
    const source = found === undefined ? undefined : fundingOf(piece.replace(found, ""));
    const [whole = "", fraction = ""] = (readFigure(figure)?.readings[0] ?? "").split(".");
    return source === undefined || whole === "" ? undefined : { source, weight: amount(whole + fraction.padEnd(2, "0")) };
  });
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
  const weighed = withRest(
    known.map(({ source, weight }) => ({ funding: source, cost: weight })),
    wholeInHundredths,
  );
  if (known.length < parts.length || weighed === undefined) return undefined;
  const shares = distribute(
    cost,
    weighed.map((part) => part.cost),
  );
  return shares.ok ? weighed.map(({ funding: source }, index) => ({ funding: source, cost: shares.value[index] ?? zero })) : undefined;
}

/** The exact sum of the costs under each source, in the order in which the sources first appear; "" where tasks name none. Capitals make no other source. */
export function costsByFunding(tasks: readonly Pick<Task, "funding" | "cost">[]): ReadonlyMap<string, Amount> {
  const names = new Map<string, string>();
  const sums = new Map<string, Amount>();
  for (const { funding, cost } of tasks.flatMap(fundingShares)) {
    const folded = funding.normalize("NFC").toLowerCase();
    const name = names.get(folded) ?? funding;
    names.set(folded, name);
    sums.set(name, add(sums.get(name) ?? zero, cost));
  }
  return sums;
}
