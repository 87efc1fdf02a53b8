/** A plan gives the same rows as a Word document and as the text of that document, with its numbers typed or automatic, or with a paragraph for each line of the page. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/core/intake/read-plan";
import type { PlanSource } from "../../../src/core/plan/plan";
import { readDocument } from "../../../src/documents/read-document";
import { fixture, fixtureNames, planOf, rowsOf, sharedSamples } from "../../core/intake/samples";
import type { DocxManner } from "./docx-of-text";
import { docxOfText } from "./docx-of-text";

async function rowsOfDocx(text: string, manner: DocxManner, source: PlanSource): Promise<unknown> {
  const read = await readDocument(docxOfText(text, manner), "kh.docx");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const plan = readPlan(read.value, { source });
  return plan.ok ? rowsOf(plan.value) : plan.problem;
}

async function expectSameRows(text: string, manners: readonly DocxManner[]): Promise<void> {
  const { sources } = planOf(text);
  for (const source of sources)
    for (const manner of manners)
      expect([source, manner, await rowsOfDocx(text, manner, source)]).toEqual([source, manner, rowsOf(planOf(text, source))]);
}

const asWritten = ["typed", "automatic"] as const;
const inAnyManner = [...asWritten, "by lines"] as const;

test.each(fixtureNames)("%s", async (name) => {
  await expectSameRows(fixture(name), inAnyManner);
});

const graded = join(__dirname, "../../core/intake/fixtures/graded");

test.each(readdirSync(graded).filter((name) => name.endsWith(".txt")))("%s", async (name) => {
  await expectSameRows(readFileSync(join(graded, name), "utf8"), asWritten);
});

const samples = sharedSamples === undefined ? [] : readdirSync(sharedSamples).filter((name) => name.endsWith(".txt"));

(samples.length === 0 ? describe.skip : describe)("shared samples (skipped where they are not beside the project)", () => {
  test.each(samples)("%s", async (name) => {
    await expectSameRows(readFileSync(join(sharedSamples ?? "", name), "utf8"), inAnyManner);
  });
});
