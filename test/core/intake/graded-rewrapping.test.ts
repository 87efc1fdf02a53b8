/** Every shape of prose is read the same however its lines are wrapped. */
import { ownTexts } from "./graded";
import { wrapAt } from "./rewrap";
import { planOf, rowsOf } from "./samples";

describe.each(ownTexts.map((each) => [each.name, each] as const))("%s", (_, { text, expected }) => {
  const rows = rowsOf(planOf(text, expected.rowsFrom));

  it.each([48, 56, 64, 72, 84, 100, 130])("gives the same rows when wrapped at %i", (width) => {
    expect(rowsOf(planOf(wrapAt(text, width), expected.rowsFrom))).toEqual(rows);
  });

  it("gives the same rows in decomposed letters and with Windows line ends", () => {
    expect(rowsOf(planOf(text.normalize("NFD").replaceAll("\n", "\r\n"), expected.rowsFrom))).toEqual(rows);
  });
});
