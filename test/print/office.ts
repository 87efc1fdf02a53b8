/** LibreOffice as a printer: many files in one call, since starting it is what takes time. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`;

const isThere = (program: string, asks: string): boolean => spawnSync(program, [asks], { timeout: 60_000 }).error === undefined;

/** What is missing to print at all; empty where everything is there. */
export function missingPrograms(): readonly string[] {
  return [
    ["soffice", "--version"],
    ["pdftotext", "-v"],
    ["pdftoppm", "-v"],
    ["pdffonts", "-v"],
  ].flatMap(([program = "", asks = ""]) => (isThere(program, asks) ? [] : [program]));
}

/** Converts the files of `folder` that end so; the results stand in a folder of their own, which is returned. */
export function convertAll(folder: string, ending: string, format: "pdf" | "fods", to: string): string {
  const output = path.join(folder, to);
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), settings);
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  const run = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      format,
      "--outdir",
      output,
      ...files.map((name) => path.join(folder, name)),
    ],
    // In the C locale it loses Vietnamese letters of names.
    { encoding: "utf8", timeout: 300_000, env: { ...process.env, LC_ALL: "C.UTF-8" } },
  );
  const made = run.status === 0 ? readdirSync(output).length : 0;
  if (made < files.length) throw new Error(`LibreOffice made ${String(made)} of ${String(files.length)} files: ${run.stderr}`);
  return output;
}

/** What a program of poppler says about a file. */
export function ask(program: "pdftotext" | "pdffonts" | "pdfinfo", ...typed: readonly string[]): string {
  const run = spawnSync(program, typed, { encoding: "utf8", maxBuffer: 1 << 28, timeout: 60_000 });
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr}`);
  return run.stdout;
}

/** The pages as grey pictures (PGM), a pixel a point, in the order of the pages. */
export function pictures(pdf: string, folder: string): readonly Buffer[] {
  mkdirSync(folder, { recursive: true });
  const run = spawnSync("pdftoppm", ["-gray", "-r", "72", pdf, path.join(folder, "page")], { encoding: "utf8", timeout: 120_000 });
  if (run.status !== 0) throw new Error(run.stderr);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name)));
}
