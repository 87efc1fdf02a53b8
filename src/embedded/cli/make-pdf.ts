/** A workbook -> its PDF, by LibreOffice without a window. Its profile is one of ours, in a folder that is gone afterwards: the person's own is never touched. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { errorCode } from "./error-code";

/** "no-libreoffice": not installed. "failed": it is there and gave no PDF within two minutes. */
export type PdfProblem = "no-libreoffice" | "failed";

/** LIBREOFFICE_PATH names the program where it is installed in a place of its own. */
const programs: readonly string[] = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const longestMilliseconds = 120_000;

/** Vietnamese dots and commas in figures, whatever the machine's own language. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`;

/** The program to ask; undefined where there is none. Asked before the work is done. */
export async function findLibreOffice(): Promise<string | undefined> {
  const named = process.env["LIBREOFFICE_PATH"];
  for (const program of named === undefined ? programs : [named]) if ((await run(program, ["--version"])) === 0) return program;
  return undefined;
}

export async function makePdf(program: string, workbook: Uint8Array): Promise<Result<Uint8Array, PdfProblem>> {
  const folder = await mkdtemp(path.join(tmpdir(), "phuluc-pdf-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), settings);
    const input = path.join(folder, "phu-luc.xlsx");
    await writeFile(input, workbook);
    const code = await run(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      input,
    ]);
    if (code !== 0) return refuse("failed");
    return accept(new Uint8Array(await readFile(path.join(folder, "phu-luc.pdf"))));
  } catch (error) {
    // LibreOffice says 0 even where it wrote nothing.
    if (errorCode(error) === "ENOENT") return refuse("failed");
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The exit code; undefined where the program is not there or had to be stopped. In the C locale it loses Vietnamese letters of names. */
function run(program: string, typed: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, typed, { stdio: "ignore", env: { ...process.env, LC_ALL: "C.UTF-8" } });
    // Not `spawn`'s own timeout: where the program is not there, that keeps us waiting for it all the same.
    const tooLong = setTimeout(() => child.kill(), longestMilliseconds);
    const end = (code: number | undefined): void => {
      clearTimeout(tooLong);
      resolve(code);
    };
    child.on("error", () => {
      end(undefined);
    });
    child.on("close", (code) => {
      end(code ?? undefined);
    });
  });
}
