import { isDark } from "../../src/taskpane/look/is-dark";

/** The backgrounds of Office's four themes: Colorful, Dark Gray, Black, White. */
test.each([
  ["#E6E6E6", false],
  ["#666666", true],
  ["#262626", true],
  ["#FFFFFF", false],
])("%s", (background, dark) => {
  expect(isDark(background)).toBe(dark);
});

test("anything but #RRGGBB says nothing", () => {
  expect(isDark("")).toBeUndefined();
  expect(isDark("white")).toBeUndefined();
});
