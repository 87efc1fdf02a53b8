/** What an Office manifest of this project must fulfil beyond its schema. Each rule returns sentences; no sentence means that all is well. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const projectFolder = path.resolve(__dirname, "../..");

/** What a development address stands for in the repository, before a build has put it into dist/. */
const sources: Readonly<Record<string, string>> = { "taskpane.html": "src/taskpane/taskpane.html", "help.html": "assets/help.html" };

type Rule = (manifest: Document) => readonly string[];

const elements = (manifest: Document, name: string): readonly Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const defaultValue = (manifest: Document, name: string): string => attribute(elements(manifest, name)[0]!, "DefaultValue");

/** Everything under `Resources` that a `resid` can name. */
function resources(manifest: Document): ReadonlyMap<string, Element> {
  const all = elements(manifest, "Resources").flatMap((holder) => [...holder.querySelectorAll("[id]")]);
  return new Map(all.map((element) => [attribute(element, "id"), element]));
}

function addresses(manifest: Document): readonly string[] {
  const values = [...manifest.querySelectorAll("[DefaultValue], [Value]")].flatMap((element) => [
    attribute(element, "DefaultValue"),
    attribute(element, "Value"),
  ]);
  return [...values, ...elements(manifest, "AppDomain").map((domain) => domain.textContent)].filter((value) => /^[a-z]+:\/\//i.test(value));
}

/** Width and height that a PNG file states in its header; undefined where it is none. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (file.length < 24 || file.toString("latin1", 1, 4) !== "PNG" || file.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

function iconProblem(address: string, size: number): readonly string[] {
  const file = path.join(projectFolder, new URL(address).pathname);
  if (!existsSync(file)) return [`${address}: there is no such file in the project`];
  const found = pngSize(readFileSync(file));
  if (found === undefined) return [`${address} is no PNG`];
  return found.width === size && found.height === size
    ? []
    : [`${address} has ${found.width} × ${found.height} pixels, not ${size} × ${size}`];
}

export const rules = {
  "every resid names a resource, in at most 32 characters": (manifest) => {
    const known = resources(manifest);
    const named = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    return [
      ...named.filter((resid) => !known.has(resid)).map((resid) => `resid "${resid}" names nothing`),
      ...[...known.keys()].filter((id) => id.length > 32).map((id) => `"${id}" is longer than 32 characters`),
      ...[...known.keys()].filter((id) => !named.includes(id)).map((id) => `"${id}" is named nowhere`),
      ...(named.length === 0 ? ["no resid at all"] : []),
    ];
  },
  "every icon exists in the size that it is named for": (manifest) => {
    const known = resources(manifest);
    const images = elements(manifest, "Image").filter((image) => image.hasAttribute("size"));
    return [
      ...iconProblem(defaultValue(manifest, "IconUrl"), 32),
      ...iconProblem(defaultValue(manifest, "HighResolutionIconUrl"), 64),
      ...images.flatMap((image) => {
        const resource = known.get(attribute(image, "resid"));
        return resource === undefined ? [] : iconProblem(attribute(resource, "DefaultValue"), Number(attribute(image, "size")));
      }),
    ];
  },
  "the ribbon has icons of 16, 20, 24, 32, 40, 48, 64 and 80 pixels": (manifest) => {
    const wanted = "16 20 24 32 40 48 64 80";
    const icons = elements(manifest, "Icon").map((icon) => [...icon.children].map((image) => attribute(image, "size")).join(" "));
    return icons.length === 2 && icons.every((sizes) => sizes === wanted) ? [] : [`icons: ${icons.join(" / ")}`];
  },
  "every address has the same origin, over https": (manifest) => {
    const origins = new Set(addresses(manifest).map((address) => new URL(address).origin));
    const [origin = ""] = origins;
    return origins.size === 1 && origin.startsWith("https://") ? [] : [`origins: ${[...origins].join(", ")}`];
  },
  "every page exists": (manifest) => {
    const pages = addresses(manifest).filter((address) => address.endsWith(".html"));
    const lacking = pages.filter((address) => !existsSync(path.join(projectFolder, sources[path.posix.basename(address)] ?? address)));
    return pages.length === 0 ? ["no page at all"] : lacking.map((address) => `${address}: there is no such page in the project`);
  },
  "runtime, function page, page of the custom functions and task pane are one page": (manifest) => {
    const pages = [
      ...elements(manifest, "Runtime"),
      ...elements(manifest, "FunctionFile"),
      ...manifest.querySelectorAll("Action > SourceLocation"),
      ...manifest.querySelectorAll("Page > SourceLocation"),
    ];
    const named = new Set(pages.map((element) => attribute(element, "resid")));
    const [page = ""] = named;
    if (named.size !== 1 || pages.length !== 4)
      return [`pages: ${pages.map((element) => `${element.tagName} ${attribute(element, "resid")}`).join(", ")}`];
    const opened = defaultValue(manifest, "SourceLocation");
    const shared = attribute(resources(manifest).get(page) ?? manifest.documentElement, "DefaultValue");
    return opened === shared ? [] : [`${opened} is opened, but the runtime is ${shared}`];
  },
  "the runtime outlives the pane": (manifest) =>
    elements(manifest, "Runtime")
      .map((runtime) => attribute(runtime, "lifetime"))
      .join() === "long"
      ? []
      : ["lifetime is not long"],
  "texts are as long as Office shows them": (manifest) => {
    const limits: readonly (readonly [holder: string, most: number])[] = [
      ["ShortStrings", 125],
      ["LongStrings", 250],
      ["DisplayName", 125],
      ["Description", 250],
    ];
    return limits.flatMap(([holder, most]) => {
      const texts = elements(manifest, holder)
        .flatMap((element) => [element, ...element.querySelectorAll("[DefaultValue], [Value]")])
        .filter((element) => element.hasAttribute("DefaultValue") || element.hasAttribute("Value"))
        .map((element) => attribute(element, "DefaultValue") + attribute(element, "Value"));
      if (texts.length < 2) return [`${holder}: ${texts.length} texts`];
      return texts
        .filter((text) => text.length === 0 || text.length > most)
        .map((text) => `"${text}" has ${text.length} characters of 1 to ${most}`);
    });
  },
  "every text is there in Vietnamese and in English": (manifest) => {
    const texts = ["String", "DisplayName", "Description"]
      .flatMap((name) => elements(manifest, name))
      .filter((text) => text.hasAttribute("DefaultValue"));
    const lacking = texts.filter((text) => text.querySelector('[Locale="en-US"]') === null);
    const locale = elements(manifest, "DefaultLocale")[0]?.textContent;
    return [
      ...lacking.map((text) => `"${attribute(text, "DefaultValue")}" has no English`),
      ...(locale === "vi-VN" ? [] : [`DefaultLocale is ${locale ?? "lacking"}`]),
    ];
  },
  "the version is the package's, in four parts": (manifest) => {
    const { version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")) as { readonly version: string };
    const stated = elements(manifest, "Version")[0]?.textContent;
    return stated === `${version}.0` ? [] : [`version ${stated ?? "lacking"}, package ${version}`];
  },
  "the host must have shared runtimes and page setup": (manifest) => {
    const sets = elements(manifest, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    const lacking = ["SharedRuntime 1.1", "ExcelApi 1.9"].filter((set) => !sets.includes(set));
    return lacking.map((set) => `${set} is not required`);
  },
  "the id is a GUID": (manifest) => {
    const id = elements(manifest, "Id")[0]?.textContent ?? "";
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`id "${id}"`];
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

/** What the rules say about a manifest's text. Throws where it is no XML. */
export function complaints(text: string, names: readonly RuleName[] = Object.keys(rules) as RuleName[]): readonly string[] {
  const manifest = new DOMParser().parseFromString(text, "text/xml");
  if (manifest.querySelector("parsererror") !== null) throw new Error("The manifest is not well-formed");
  return names.flatMap((name) => rules[name](manifest));
}
