/** How many tasks are drawn at once: 1,000 cards with a field each take seconds to draw, 40 a tenth of one. */
export const tasksOnPage = 40;

/** The page, counted from zero, on which the task at `index` stands. */
export function pageOf(index: number): number {
  return Math.max(0, Math.floor(index / tasksOnPage));
}
