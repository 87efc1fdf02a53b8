/** Runs the command itself, as a person does. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const projectFolder = path.resolve(__dirname, "../../..");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command with its arguments; `input` is standard input. Runs in the project's folder: file names are given in full. */
export function runPhuluc(typed: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  return run(path.join(projectFolder, "node_modules/.bin/tsx"), ["src/embedded/cli/main.ts", ...typed], input, projectFolder);
}

export function run(program: string, typed: readonly string[], input: string | Uint8Array, folder: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, typed, { cwd: folder });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => stdout.push(piece));
    child.stderr.on("data", (piece: Buffer) => stderr.push(piece));
    child.stdin.on("error", () => undefined); // a command that refuses its arguments does not read on
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") });
    });
    child.stdin.end(input);
  });
}

/** A folder that is empty before each test and gone after it. */
export function useFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "phuluc-cli-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}

/** Refused: code 2, one line that is not empty, nothing else said. */
export function expectRefusal(run: Run, sentence: RegExp): void {
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toMatch(/^[^\n]+\n$/);
  expect(run.stderr).toMatch(sentence);
}
