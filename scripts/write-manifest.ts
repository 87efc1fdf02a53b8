/** `npm run manifest -- --origin https://noibo.example.vn/phuluc [--out FILE]`: the manifest for an organisation's own server. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deployableManifest, readAddress } from "./deployable-manifest";

const project = fileURLToPath(new URL("..", import.meta.url));

const problems = {
  "not-an-address": "is no address. Give the one that dist/ is served from, such as https://noibo.example.vn/phuluc",
  "not-https": "does not begin with https: Excel opens task panes over https alone.",
  "not-plain": "must end with the folder: leave out what begins with ? or #, and any name and password.",
};

function stop(line: string): never {
  console.error(line);
  process.exit(2);
}

const { values } = parseArgs({ options: { origin: { type: "string" }, out: { type: "string" } } });
if (values.origin === undefined) stop("Say where dist/ will be served from: npm run manifest -- --origin https://noibo.example.vn/phuluc");
const read = readAddress(values.origin);
if ("problem" in read) stop(`--origin "${values.origin}" ${problems[read.problem]}`);

const out = path.resolve(values.out ?? path.join(project, "build", "manifest.xml"));
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, deployableManifest(readFileSync(path.join(project, "manifest.xml"), "utf8"), read.address));
console.log(`${out}\nServe dist/ at ${read.address}/ and hand this manifest out.`);
