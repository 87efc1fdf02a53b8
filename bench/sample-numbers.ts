/** So many numbers of exactly so many digits, as text; the same at each run with the same seed. With more zeros than chance gives, as budgets have. */
export function sampleNumbers(digits: number, count: number, seed = 0): readonly string[] {
  let state = (20_261_121 + digits + seed * 7919) >>> 0;
  // A linear congruential generator (Numerical Recipes): its upper bits are random enough to spread over the tables.
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    let text = String(1 + Math.floor(random() * 9));
    while (text.length < digits) text += random() < 0.125 ? "0" : String(Math.floor(random() * 10));
    return text;
  });
}
