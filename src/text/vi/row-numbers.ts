/** So many stretches of rows are named. */
const mostNamed = 8;

/** The rows of cells and ranges of one column as both languages list them: "F7", "F9:F12" -> "7, 9–12". */
export function rowNumbers(cells: readonly string[]): string {
  const rows = cells.map((cell) => [...new Set(cell.replace(/[A-Z$]/g, "").split(":"))].join("–"));
  return [...rows.slice(0, mostNamed), ...(rows.length > mostNamed ? ["…"] : [])].join(", ");
}
