/** Every graded text comes out as a careful officer would write its appendix. The limits are the issue's; the figures stand in docs/intake.md. */
import { printAttachedTo } from "../../../src/core/plan/print-attached-to";
import type { Plan } from "../../../src/core/plan/plan";
import { gradePlan } from "./grade";
import type { GradedText } from "./graded";
import { ownTexts, sharedTexts } from "./graded";
import { planOf } from "./samples";

function planFor({ text, expected }: GradedText): Plan {
  return planOf(text, expected.rowsFrom);
}

/** Without what a draft leaves blank, and without the issuing body. */
function reference(plan: Plan): string {
  return (plan.attachedTo ?? printAttachedTo(plan.reference)).replaceAll("…", "").replace(/\s+/g, " ");
}

describe.each(ownTexts.map((each) => [each.name, each] as const))("%s", (_, graded) => {
  it("gives its tasks, fields and total", () => {
    const grade = gradePlan(graded.expected, planFor(graded));
    expect(grade.remarks.length === 0 || (grade.tasks >= 0.95 && grade.fields >= 0.95) ? [] : grade.remarks).toEqual([]);
    expect(grade.total).not.toBe("wrong");
  });

  it("gives its number, date and issuing body", () => {
    const plan = planFor(graded);
    const { attachedTo, issuedBy } = graded.expected;
    if (typeof attachedTo === "string") expect(reference(plan).startsWith(attachedTo.replace(/\s+/g, " "))).toBe(true);
    if (typeof issuedBy === "string") expect(plan.reference.issuedBy?.toLowerCase().replaceAll("uỷ", "ủy")).toBe(issuedBy.toLowerCase());
  });
});

(sharedTexts.length === 0 ? describe.skip : describe)("the shared samples (skipped where they are not beside the project)", () => {
  const grades = sharedTexts.map((graded) => ({ name: graded.name, ...gradePlan(graded.expected, planFor(graded)) }));

  it.each(grades.map((grade) => [grade.name, grade] as const))("%s reaches 85 %% of tasks and fields, with the right total", (_, grade) => {
    expect(grade.remarks.length === 0 || (grade.tasks >= 0.85 && grade.fields >= 0.85) ? [] : grade.remarks).toEqual([]);
    expect(grade.total).not.toBe("wrong");
  });

  it("reaches 95 % of tasks and of fields over all", () => {
    const mean = (of: (grade: (typeof grades)[number]) => number): number =>
      grades.reduce((sum, grade) => sum + of(grade), 0) / grades.length;
    expect(mean((grade) => grade.tasks)).toBeGreaterThanOrEqual(0.95);
    expect(mean((grade) => grade.fields)).toBeGreaterThanOrEqual(0.95);
  });
});

it("grades a wrong reading low", () => {
  const [first, second] = ownTexts;
  const grade = gradePlan(first!.expected, planFor(second!));
  expect(grade.tasks).toBeLessThan(0.5);
  expect(grade.remarks.length).toBeGreaterThan(0);
});
