/** A sample of `npm run checks:corpus`: mistakes seeded into clean tables, and the clean tables themselves. */
import { measureClean, measureRecall } from "./corpus/measure-corpus";

const recalls = measureRecall(8);

test.each(recalls.map((each) => [each.rule, each] as const))("%s: what is seeded is found at its cell", (_, { planted, missed }) => {
  expect(planted).toBe(8);
  expect(missed).toEqual([]);
});

test.each(measureClean(12).map((each) => [each.shape, each] as const))("%s: nothing is said about clean tables", (_, clean) => {
  expect(clean).toMatchObject({ errors: 0 });
  expect((clean.warnings / clean.rows) * 100).toBeLessThanOrEqual(1);
});
