/** Line breaks and the way letters are composed carry no meaning: the rows stay the same. */
import fc from "fast-check";
import { fixture, fixtureNames, planOf, rowsOf } from "./samples";
import { wrapAt, wrapSomewhere } from "./rewrap";

const cases = [
  { name: "so", source: "appendix" },
  { name: "so", source: "body" },
  { name: "xa", source: "appendix" },
  { name: "truong-hoc", source: "body" },
] as const;

describe.each(cases)("$name, taken from its $source", ({ name, source }) => {
  const text = fixture(name);
  const rows = rowsOf(planOf(text, source));

  it("gives the same rows when its lines are wrapped at any width", () => {
    fc.assert(fc.property(fc.integer({ min: 45, max: 140 }), (width) => expect(rowsOf(planOf(wrapAt(text, width), source))).toEqual(rows)));
  });

  it("gives the same rows in decomposed letters, with Windows line ends, no-break spaces and a byte order mark", () => {
    expect(rowsOf(planOf(text.normalize("NFD"), source))).toEqual(rows);
    expect(rowsOf(planOf(text.replaceAll("\n", "\r\n"), source))).toEqual(rows);
    expect(rowsOf(planOf(`\ufeff${text.replaceAll(" ", "\u00a0")}`, source))).toEqual(rows);
  });
});

it("gives the same rows when lines break anywhere, where blank lines part the paragraphs", () => {
  const text = fixture("so");
  const rows = rowsOf(planOf(text, "body"));
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(9)), (stream) =>
      expect(
        rowsOf(
          planOf(
            wrapSomewhere(text, () => stream.next().value === 0),
            "body",
          ),
        ),
      ).toEqual(rows),
    ),
  );
});

it("carries a text on across page numbers in the flow", () => {
  const text = fixture("so").replace("khu công**\n\n**nghiệp", "khu công**\n\n2\n\n**nghiệp");
  expect(rowsOf(planOf(text, "body"))).toEqual(rowsOf(planOf(fixture("so"), "body")));
});

it("has a fixture of every kind", () => {
  expect(fixtureNames.map((name) => planOf(fixture(name)).source)).toEqual(["appendix", "body", "appendix"]);
});
