/** What Excel shows of a double: 15 significant digits. Behind them stands only what binary fractions leave over; whole numbers keep all. */
export function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}
