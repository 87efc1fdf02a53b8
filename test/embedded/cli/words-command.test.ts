import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expectRefusal, projectFolder, run, runPhuluc } from "./run-phuluc";

test("one line of words for one line of figures; what is no amount has a reason", async () => {
  const input = "200000000\n0\n-584\n1,5 tỷ đồng\nmười\n\n12.5OO.000\n" + `${"9".repeat(28)}\n`;
  expect((await runPhuluc(["words"], input)).stdout.split("\n")).toEqual([
    "Hai trăm triệu đồng",
    "Không đồng",
    "Âm năm trăm tám mươi tư đồng",
    "Một tỷ năm trăm triệu đồng",
    "Mười đồng",
    expect.stringMatching(/^! ./),
    expect.stringMatching(/^! .*"12\.5OO\.000"/),
    expect.stringMatching(/^! .*27/),
    "",
  ]);
});

test("figures may count in thousands or millions", async () => {
  expect((await runPhuluc(["words", "--unit", "trieu"], "200\n1,5\n")).stdout).toBe("Hai trăm triệu đồng\nMột triệu năm trăm nghìn đồng\n");
  expect((await runPhuluc(["words", "--unit=nghin"], "200\n")).stdout).toBe("Hai trăm nghìn đồng\n");
});

test("line ends of Windows, a last line without an end, and no line at all", async () => {
  expect(await runPhuluc(["words"], "1\r\n2\r\n3")).toEqual({ code: 0, stdout: "Một đồng\nHai đồng\nBa đồng\n", stderr: "" });
  expect(await runPhuluc(["words"], "")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("a line of 5 MB is answered and the next one too", async () => {
  const { stdout, code } = await runPhuluc(["words"], `${"1".repeat(5_000_000)}\n7\n`);
  expect(code).toBe(0);
  expect(stdout.split("\n")).toEqual([expect.stringMatching(/^! ./), "Bảy đồng", ""]);
});

test("answers come while the input is still open", async () => {
  const child = spawn(path.join(projectFolder, "node_modules/.bin/tsx"), ["src/embedded/cli/main.ts", "words"], { cwd: projectFolder });
  child.stdin.write("1\n");
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  expect(first.toString("utf8")).toBe("Một đồng\n");
  child.stdin.end("2");
  const [second] = (await once(child.stdout, "data")) as [Buffer];
  expect(second.toString("utf8")).toBe("Hai đồng\n");
  await once(child, "close");
});

test("a reader that goes away ends the command quietly", async () => {
  const command = `yes 123456789 | head -n 500000 | node_modules/.bin/tsx src/embedded/cli/main.ts words | head -n 1`;
  expect(await run("sh", ["-c", command], "", projectFolder)).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^Một trăm [^\n]+\n$/),
    stderr: "",
  });
});

test.each([
  [["words", "--unit", "ty"], /"ty"/],
  [["words", "--unit"], /--unit/],
  [["words", "--json"], /"--json".*--unit/],
  [["words", "5"], /"5"/],
  [["words", "--unit", "dong", "--unit", "nghin"], /--unit/],
])("%j is refused", async (typed, sentence) => {
  expectRefusal(await runPhuluc(typed, "1\n"), sentence);
});

const oracle = path.resolve(projectFolder, "../shared/data/words-oracle.tsv");
const available = existsSync(oracle);

(available ? test : test.skip)(
  `every number of the oracle reads as it says${available ? "" : " (skipped: no ../shared/data/words-oracle.tsv)"}`,
  async () => {
    const lines = readFileSync(oracle, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    const { stdout } = await runPhuluc(["words"], lines.map(([figures = ""]) => `${figures}\n`).join(""));
    expect(stdout.trimEnd().split("\n")).toEqual(lines.map(([, words = ""]) => `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`));
  },
);
