import { allRules } from "../../../src/core/checks/all-rules";
import { startCheck } from "../../../src/core/checks/check-workbook";
import type { Finding } from "../../../src/core/checks/finding";
import { ruleNames } from "../../../src/core/checks/finding";
import { readPlan } from "../../../src/core/intake/read-plan";
import type { GridText } from "../../../src/core/tables/grid-of-text";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";
import { checkExamples } from "../../../src/text/vi/check-examples";

function findings(sheets: readonly GridText[], text?: string): readonly Finding[] {
  const plan = text === undefined ? undefined : readPlan(text);
  if (plan?.ok === false) throw new Error(JSON.stringify(plan.problem));
  return startCheck({ sheets: sheets.map(gridOfText) }, plan === undefined ? {} : { plan: plan.value }).findings;
}

test("every rule is in the list once, in the order of its names", () => {
  expect(allRules.map(({ name }) => name)).toEqual(ruleNames);
});

describe.each(allRules.map(({ name, severity }) => [name, severity] as const))("%s", (name, severity) => {
  test("finds what is wrong in its example, no more severely than it says", () => {
    const found = findings(checkExamples[name].finds, checkExamples[name].plan).filter(({ rule }) => rule === name);
    expect(found.length).toBeGreaterThan(0);
    const order = ["info", "warning", "error"];
    for (const each of found) expect(order.indexOf(each.severity)).toBeLessThanOrEqual(order.indexOf(severity));
  });

  test("leaves the right one alone, and so does every other rule of severity error", () => {
    const found = findings(checkExamples[name].leaves, checkExamples[name].plan);
    expect(found.filter(({ rule, severity: how }) => rule === name || how === "error")).toEqual([]);
  });

  test("is said in Vietnamese and in English, without a gap", () => {
    for (const found of findings(checkExamples[name].finds, checkExamples[name].plan)) {
      expect(vi.checks.finding(found)).toMatch(/[.]$/);
      expect(vi.checks.finding(found).normalize("NFC")).toBe(vi.checks.finding(found));
      for (const sentence of [vi.checks.finding(found), en.checks.finding(found)]) expect(sentence).not.toMatch(/undefined|\{|\}| {2}/);
    }
  });
});
