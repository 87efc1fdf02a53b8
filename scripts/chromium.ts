/**
 * A Chromium for tests and pictures: the one inside @sparticuz/chromium, or an installed one that CHROMIUM_PATH names.
 *
 * The package is made for Amazon's servers: it unpacks to the machine's folder for temporary files, brings the few libraries that such
 * servers lack only there, and a list of fonts with fixed paths. Here it is unpacked below build/, once, with its libraries, and with a
 * list of fonts of our own: pages then look the same on every machine, and nothing has to be installed.
 */
import sparticuz from "@sparticuz/chromium";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { projectFolder } from "./build";
import { errorCode } from "./error-code";

export interface Chromium {
  readonly executablePath: string;
  /** To be set for the browser's process on top of our own environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The Debian packages of the libraries that a Chromium may miss. */
const debianPackages: Readonly<Record<string, string>> = {
  "libnss3.so": "libnss3",
  "libnssutil3.so": "libnss3",
  "libsmime3.so": "libnss3",
  "libnspr4.so": "libnspr4",
  "libplc4.so": "libnspr4",
  "libplds4.so": "libnspr4",
  "libexpat.so.1": "libexpat1",
  "libgcc_s.so.1": "libgcc-s1",
  "libatk-1.0.so.0": "libatk1.0-0",
  "libatk-bridge-2.0.so.0": "libatk-bridge2.0-0",
  "libdbus-1.so.3": "libdbus-1-3",
  "libgbm.so.1": "libgbm1",
  "libasound.so.2": "libasound2",
  "libfontconfig.so.1": "libfontconfig1",
};

/** Throws with a sentence that names the libraries that are missing and what to install. */
export async function prepareChromium(): Promise<Chromium> {
  const installed = process.env["CHROMIUM_PATH"] ?? "";
  const found = installed === "" ? await unpacked() : { executablePath: installed, environment: {} };
  const missing = await missingLibraries(found);
  if (missing.length > 0) throw new Error(sayMissing(found.executablePath, missing));
  return found;
}

async function unpacked(): Promise<Chromium> {
  const { version } = JSON.parse(await readFile(path.join(projectFolder, "node_modules/@sparticuz/chromium/package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(projectFolder, "build", `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const executablePath = path.join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: path.join(folder, "fonts.conf") };
  const own = { executablePath, environment: fonts };
  // The machine's own libraries are newer than those in the package: take them where they are.
  if ((await missingLibraries(own)).length === 0) return own;
  return { executablePath, environment: { ...fonts, LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") } };
}

/** All or nothing: a run that was cut off leaves no half a browser behind. */
async function unpackTo(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  const before = { TMPDIR: process.env["TMPDIR"], AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"] };
  // The package asks where temporary files go, and unpacks its libraries where this names a server of Amazon's.
  process.env["TMPDIR"] = temporary;
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  try {
    await sparticuz.executablePath();
    await writeFile(path.join(temporary, "fonts.conf"), fontList(folder));
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

function fontList(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "fonts")}</dir>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** What the system's loader does not find; nothing on systems without `ldd`, and for a browser that is started by a script. */
async function missingLibraries({ executablePath, environment }: Chromium): Promise<readonly string[]> {
  try {
    const { stdout } = await promisify(execFile)("ldd", [executablePath], { env: { ...process.env, ...environment } });
    return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, library = ""]) => library);
  } catch (error) {
    // "ENOENT", or the number that `ldd` ends with for what is no program of this system.
    if (errorCode(error) !== undefined) return [];
    throw error;
  }
}

function sayMissing(executablePath: string, missing: readonly string[]): string {
  const packages = missing.map((library) => debianPackages[library]);
  const known = packages.filter((name) => name !== undefined);
  const advice =
    known.length === missing.length
      ? `On Debian or Ubuntu: apt-get install ${[...new Set(known)].join(" ")}`
      : "Install the packages of your system that hold them.";
  return `Chromium (${executablePath}) cannot start here: this machine lacks ${missing.join(", ")}. ${advice}`;
}
