import { expectRefusal, projectFolder, run, runPhuluc } from "./run-phuluc";

test.each<[readonly string[], RegExp]>([
  [[], /appendix.*words/],
  [["lap"], /"lap".*appendix/],
  [["check", "a.xlsx"], /"a\.xlsx"/],
  [["appendix"], /phuluc appendix/],
  [["appendix", "--lang", "fr", "a.txt"], /"fr"/],
  [["appendix", "a.txt", "--lang"], /--lang/],
])("%j is refused in Vietnamese", async (typed, sentence) => {
  const refusal = await runPhuluc(typed);
  expectRefusal(refusal, sentence);
  expect(refusal.stderr).toMatch(/[ạảãậăôơưếệộợ]/);
});

test("--lang en speaks English, wherever it stands", async () => {
  expectRefusal(await runPhuluc(["--lang", "en", "lap"]), /^There is no command "lap"/);
  expectRefusal(await runPhuluc(["appendix", "--lang=en"]), /^No plan given/);
});

test("--help says how it is used", async () => {
  expect(await runPhuluc(["--help"])).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/appendix.*words.*\n$/) });
});

test("npm starts it", async () => {
  const started = await run("npm", ["run", "-s", "phuluc", "--", "words"], "5\n", projectFolder);
  expect(started).toMatchObject({ code: 0, stdout: "Năm đồng\n" });
});
