import { expectRefusal, projectFolder, run, runPhuluc } from "./run-phuluc";

test("one plain amount for one line, as typed or in words; what is no amount has a reason", async () => {
  const input = "200.000.000đ\nHai trăm triệu đồng./.\n(1.000)\n0\n2 tỷ 350 triệu\nhai trăm triêụ đồng\n\n12.5OO.000\n1,500 tỷ\n6/2025\n";
  expect((await runPhuluc(["amounts"], input)).stdout.split("\n")).toEqual([
    "200000000",
    "200000000",
    "-1000",
    "0",
    "2350000000",
    expect.stringMatching(/^! .*"triêụ"/),
    "! Chưa có số tiền.",
    expect.stringMatching(/^! .*chữ O thay cho số 0/),
    expect.stringMatching(/^! .*1\.500\.000\.000\.000 đồng.*1\.500\.000\.000 đồng/),
    expect.stringMatching(/^! .*ngày tháng/),
    "",
  ]);
});

test("a bare figure counts in the unit, one that names its own does not", async () => {
  expect((await runPhuluc(["amounts", "--unit", "trieu"], "1,5\n500 đồng\nhai đồng\n")).stdout).toBe("1500000\n500\n2\n");
  expect((await runPhuluc(["amounts", "--unit=nghin"], "1.500\n")).stdout).toBe("1500000\n");
});

test("each line stands by itself: no other line settles an ambiguous one", async () => {
  const { stdout } = await runPhuluc(["amounts", "--unit", "trieu"], "1,5\n1,500\n");
  expect(stdout).toMatch(/^1500000\n! [^\n]+\n$/);
});

test("--lang en gives the reasons in English", async () => {
  expect((await runPhuluc(["amounts", "--lang", "en"], "6/2025\n")).stdout).toBe('! "6/2025" is a date, not an amount.\n');
});

test("line ends of Windows, a last line without an end, and no line at all", async () => {
  expect(await runPhuluc(["amounts"], "1\r\n2\r\n3")).toEqual({ code: 0, stdout: "1\n2\n3\n", stderr: "" });
  expect(await runPhuluc(["amounts"], "")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("a reason stays one line, and a character that was cut off does not pass for the whole", async () => {
  const cut = Buffer.concat([Buffer.from("1\r\v2\u2028x\n200 "), Buffer.from("đ").subarray(0, 1)]);
  expect((await runPhuluc(["amounts"], cut)).stdout).toMatch(/^! [^\r\v\u2028\n]+\n! [^\n]+\n$/);
});

test("a reader that goes away ends the command quietly", async () => {
  const command = `yes 123.456.789 | head -n 500000 | node_modules/.bin/tsx src/embedded/cli/main.ts amounts | head -n 1`;
  expect(await run("sh", ["-c", command], "", projectFolder)).toEqual({ code: 0, stdout: "123456789\n", stderr: "" });
});

test("a million lines pass through a memory that could not hold them", async () => {
  const lines = 1_000_000;
  const digits = "1234567890".repeat(4);
  const input = Buffer.from(`${digits}\n`.repeat(lines));
  const heapMegabytes = 32;
  expect(input.length).toBeGreaterThan(heapMegabytes * 1024 * 1024);
  const command = [`--max-old-space-size=${String(heapMegabytes)}`, "--import", "tsx", "src/embedded/cli/main.ts", "amounts"];
  const { code, stdout } = await run(process.execPath, command, input, projectFolder);
  expect({ code, length: stdout.length, end: stdout.slice(-digits.length - 1) }).toEqual({
    code: 0,
    length: input.length,
    end: `${digits}\n`,
  });
});

test.each([
  [["amounts", "--unit", "ty"], /"ty"/],
  [["amounts", "--json"], /"--json".*--unit/],
  [["amounts", "5"], /"5"/],
])("%j is refused", async (typed, sentence) => {
  expectRefusal(await runPhuluc(typed, "1\n"), sentence);
});
