import type { ParameterMetadata } from "../../../src/embedded/functions/function-metadata";
import type { Argument } from "../../../src/embedded/functions/run-function";
import { runFunction } from "../../../src/embedded/functions/run-function";

/** What a function with these parameters is given, without the invocation object; or the value that the cell shows without a call. */
function given(parameters: readonly ParameterMetadata[], ...args: readonly Argument[]): unknown {
  let seen: readonly unknown[] | undefined;
  const run = (...all: readonly unknown[]): string => {
    seen = all.slice(0, -1);
    return "";
  };
  const shown = runFunction({ metadata: { id: "F", name: "F", parameters }, run }, args);
  return seen ?? shown;
}

const one = (value: string | number | boolean | null | { readonly error: string }): Argument => [[value]];

const value = { name: "a", type: "any" };
const text = { name: "a", type: "string" };
const number = { name: "a", type: "number" };
const range = { name: "a", type: "any", dimensionality: "matrix" };
const valueError = { error: "#VALUE!" };

test.each<[string, ParameterMetadata, Argument, unknown]>([
  ["a number", value, one(1.5), [1.5]],
  ["an empty cell", value, one(null), [""]],
  ["an empty cell as a number", number, one(null), [0]],
  ["a number as text", text, one(1e14), ["100000000000000"]],
  ["a truth value as text", text, one(true), ["TRUE"]],
  ["a text as a number", number, one("12"), [12]],
  ["a text that is no number", number, one("x"), valueError],
  ["an empty text as a number", number, one(""), valueError],
  [
    "a range",
    range,
    [
      [1, "a"],
      [null, true],
    ],
    [
      [
        [1, "a"],
        ["", true],
      ],
    ],
  ],
  ["a single cell for a range", range, one(1), [[[1]]]],
  ["a range for a single value", value, [[1, 2]], valueError],
  ["an error", value, one({ error: "#N/A" }), { error: "#N/A" }],
  ["an error inside a range", range, [[1], [{ error: "#REF!" }]], { error: "#REF!" }],
  ["an argument that is wanted and left out", value, undefined, valueError],
  ["an argument that is optional and left out", { ...value, optional: true }, undefined, [null]],
])("%s", (_, parameter, arg, expected) => {
  expect(given([parameter], arg)).toEqual(expected);
});

test("one argument too many", () => {
  expect(given([value], one(1), one(2))).toEqual(valueError);
});

test("the invocation object comes last, behind what is left out", () => {
  const run = jest.fn(() => true);
  const metadata = { id: "F", name: "F", parameters: [value, { ...text, optional: true }] };
  expect(runFunction({ metadata, run }, [one(1)])).toBe(true);
  expect(run).toHaveBeenCalledWith(1, null, { functionName: "F" });
});

test("an error with a code of Excel's is shown, a bug flies on", () => {
  const throwing = (thrown: unknown) => (): never => {
    throw thrown;
  };
  const metadata = { id: "F", name: "F", parameters: [] };
  expect(runFunction({ metadata, run: throwing({ code: "#N/A", message: "x" }) }, [])).toEqual({ error: "#N/A" });
  expect(() => runFunction({ metadata, run: throwing(new TypeError("bug")) }, [])).toThrow("bug");
  expect(() => runFunction({ metadata, run: () => Promise.resolve(1) }, [])).toThrow("F returned");
});
