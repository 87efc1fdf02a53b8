import { replaceCalls } from "../../../src/embedded/functions/replace-calls";

const known = (name: string): boolean => /^n\.[fg]$/i.test(name);
const shown = (formula: string): string => replaceCalls(formula, known, (name, args) => `<${name}|${args.join("|")}>`);

test.each([
  ["=N.F(A1)", "=<N.F|A1>"],
  ["=n.f( A1 , 2 )", "=<n.f|A1|2>"],
  ["=N.F()", "=<N.F|>"],
  ["=N.F(A1,,3)", "=<N.F|A1||3>"],
  ["=N.F(,)", "=<N.F||>"],
  ['=N.F("a,b)",{1,2;3,4})', '=<N.F|"a,b)"|{1,2;3,4}>'],
  ["=N.F(SUM(A1,B1),IF(C1,1,2))+1", "=<N.F|SUM(A1,B1)|IF(C1,1,2)>+1"],
  ["=SUM(N.F(N.G(A1),2),N.G(B1))", "=SUM(<N.F|<N.G|A1>|2>,<N.G|B1>)"],
  ["=N.H(A1)+N.F+1", "=N.H(A1)+N.F+1"],
  ['="N.F(1)"&N.F(1)', '="N.F(1)"&<N.F|1>'],
  ["=N.F('Quý 1, (2)'!A1)", "=<N.F|'Quý 1, (2)'!A1>"],
  ["=N.F(A1", "=N.F(A1"],
])("%s becomes %s", (formula, replaced) => {
  expect(shown(formula)).toBe(replaced);
});
