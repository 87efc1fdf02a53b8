import { accept, refuse } from "../../src/core/result";

test("a result says whether it was accepted", () => {
  expect(accept(1)).toEqual({ ok: true, value: 1 });
  expect(refuse({ kind: "empty" })).toEqual({ ok: false, problem: { kind: "empty" } });
});
