/** Another spreadsheet program as a witness: LibreOffice without a window, with a profile of its own so that several tests can run at once. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice keeps cached numbers unless it is told to recompute whatever it opens; a witness must compute for itself. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

export const hasLibreOffice = spawnSync("soffice", ["--version"], { encoding: "utf8", timeout: 60_000 }).status === 0;

/** `test` where LibreOffice is installed; otherwise a skipped test that says why. */
export function libreOfficeTest(what: string, run: () => Promise<void>): void {
  if (hasLibreOffice) test(what, run, 180_000);
  else test.skip(`${what} (skipped: soffice is not installed)`, run);
}

/** Opens the file and saves it in another format; `filter` as `--convert-to` takes it: "pdf", "xlsx", `csv:"…"`. One result for each file that came out. */
export function convert(
  bytes: Uint8Array,
  filter: string,
  name = "so.xlsx",
): { readonly files: ReadonlyMap<string, Buffer>; readonly said: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "phuluc-"));
  try {
    const input = path.join(folder, name);
    const output = path.join(folder, "out");
    writeFileSync(input, bytes);
    mkdirSync(path.join(folder, "profile", "user"), { recursive: true });
    writeFileSync(path.join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const run = spawnSync("soffice", [profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", output, input], {
      encoding: "utf8",
      timeout: 150_000,
      // In the C locale it cannot write a file whose name has a Vietnamese letter, as a sheet's name may.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return { files: new Map(readdirSync(output).map((file) => [file, readFileSync(path.join(output, file))])), said: run.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The values of a sheet after recomputing, as text: rows of cells. The first sheet unless a number (from 1) is given. */
export function valuesOf(bytes: Uint8Array, sheet = 1): readonly (readonly string[])[] {
  // 9 is a tab, 34 the quotation mark, 76 UTF-8; "false" for "as shown" gives plain numbers.
  const { files } = convert(bytes, `csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,${String(sheet)}`);
  const [csv] = files.values();
  if (csv === undefined) throw new Error("LibreOffice wrote nothing");
  return csv
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .split("\n")
    .map((line) => line.split("\t").map(unquote));
}

function unquote(field: string): string {
  return field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
