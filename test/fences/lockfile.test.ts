/** What `npm ci` needs to work on every machine: a registry of one's own, Windows and Mac included. */
import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = path.resolve(__dirname, "../..");
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), "utf8"));
const { packages } = read("package-lock.json") as { readonly packages: Readonly<Record<string, LockedPackage>> };
const wanted = read("package.json") as LockedPackage;

/** Whether a package that stands at `place` finds `name`, beside itself or above. */
function finds(place: string, name: string): boolean {
  if (packages[`${place === "" ? "" : `${place}/`}node_modules/${name}`] !== undefined) return true;
  return place !== "" && finds(place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1)), name);
}

test("names no registry: each machine asks its own", () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

test("has the parts for other systems too, which an install leaves out where a registry lacks them", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !finds(place, name)),
  );
  expect(missing).toEqual([]);
});

test("has exactly the packages of package.json, each in one exact version", () => {
  expect(packages[""]).toMatchObject({ dependencies: wanted.dependencies, devDependencies: wanted.devDependencies });
  const ranges = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});
