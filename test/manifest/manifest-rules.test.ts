/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { deployableManifest, readAddress } from "../../scripts/deployable-manifest";
import { complaints, pngSize, projectFolder, rules } from "./manifest-rules";
import type { RuleName } from "./manifest-rules";

const manifest = readFileSync(path.join(projectFolder, "manifest.xml"), "utf8");
const names = Object.keys(rules) as RuleName[];

test.each(names)("%s", (name) => {
  expect(complaints(manifest, [name])).toEqual([]);
});

/** For each rule, a way to break the manifest that this rule must see. */
const broken: Readonly<Record<RuleName, readonly (readonly [what: string, from: string | RegExp, to: string])[]>> = {
  "every resid names a resource, in at most 32 characters": [
    ["a name that leads nowhere", 'Label resid="Group.Label"', 'Label resid="Group.Lable"'],
    ["a long name", /OpenPane\.Tooltip/g, "OpenPane.Tooltip.That.Nobody.Can.R"],
    ["a resource that nobody names", "<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Unused" DefaultValue="x" />'],
  ],
  "every icon exists in the size that it is named for": [
    ["an icon of another size", "icons/icon-16.png", "icons/icon-20.png"],
    ["an icon that is not there", "icons/icon-24.png", "icons/icon-25.png"],
    ["a small icon for high resolution", "icons/icon-64.png", "icons/icon-32.png"],
    ["an icon that is no picture", "assets/icons/icon-40.png", "package.json"],
  ],
  "the ribbon has icons of 16, 20, 24, 32, 40, 48, 64 and 80 pixels": [["a size left out", '<bt:Image size="20" resid="Icon.20" />', ""]],
  "every address has the same origin, over https": [
    ["another server", "https://localhost:3000/help.html", "https://example.org/help.html"],
    ["another port", "<AppDomain>https://localhost:3000", "<AppDomain>https://localhost:3001"],
    ["no encryption", /https:/g, "http:"],
  ],
  "every page exists": [["a page that is not there", /taskpane\.html/g, "pane.html"]],
  "runtime, function page, page of the custom functions and task pane are one page": [
    ["a runtime of its own", '<Runtime resid="Pane.Url"', '<Runtime resid="Help.Url"'],
    ["a function page of its own", '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'],
    ["custom functions on a page of their own", /<Page>\s*<SourceLocation resid="Pane.Url"/, '<Page><SourceLocation resid="Help.Url"'],
    ["no runtime", /<Runtimes>[^]*<\/Runtimes>/, ""],
    [
      "a pane that starts elsewhere",
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
      '<SourceLocation DefaultValue="https://localhost:3000/help.html"',
    ],
  ],
  "the runtime outlives the pane": [["a short life", 'lifetime="long"', 'lifetime="short"']],
  "texts are as long as Office shows them": [
    ["126 characters on a button", 'DefaultValue="Lập phụ lục"', `DefaultValue="${"a".repeat(126)}"`],
    ["251 characters in a tip", /Value="Reads a plan[^"]*"/, `Value="${"a".repeat(251)}"`],
    ["a description of 251 characters", /DefaultValue="Lập phụ lục của[^"]*"/, `DefaultValue="${"a".repeat(251)}"`],
    ["nothing on a button", 'DefaultValue="Lập phụ lục"', 'DefaultValue=""'],
  ],
  "every text is there in Vietnamese and in English": [
    ["a button without English", '<bt:Override Locale="en-US" Value="Build appendix" />', ""],
    ["English first", "<DefaultLocale>vi-VN", "<DefaultLocale>en-US"],
  ],
  "the version is the package's, in four parts": [
    ["three parts", /<Version>(\d+\.\d+\.\d+)\.0/, "<Version>$1"],
    ["another version", /<Version>\d+/, "<Version>9"],
  ],
  "the host must have shared runtimes and page setup": [
    ["no shared runtime", '<Set Name="SharedRuntime" MinVersion="1.1" />', ""],
    ["an Excel without page setup", 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.8"'],
  ],
  "the id is a GUID": [["something else", /<Id>[^<]*/, "<Id>phuluc"]],
};

describe.each(names)("%s: the rule sees", (name) => {
  test.each(broken[name])("%s", (_, from, to) => {
    const text = manifest.replace(from, to);
    expect(text).not.toBe(manifest);
    expect(complaints(text, [name])).not.toEqual([]);
  });
});

test("texts of exactly 125 and 250 characters are accepted", () => {
  const text = manifest
    .replace('DefaultValue="Lập phụ lục"', `DefaultValue="${"a".repeat(125)}"`)
    .replace(/Value="Reads a plan[^"]*"/, `Value="${"a".repeat(250)}"`);
  expect(complaints(text)).toEqual([]);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])("there is an icon of %i pixels", (size) => {
  expect(pngSize(readFileSync(path.join(projectFolder, `assets/icons/icon-${size}.png`)))).toEqual({ width: size, height: size });
});

describe("a manifest to hand out", () => {
  test.each([
    ["https://noibo.example.vn", "https://noibo.example.vn"],
    ["https://noibo.example.vn/", "https://noibo.example.vn"],
    ["https://noibo.example.vn:8443/phu-luc//", "https://noibo.example.vn:8443/phu-luc"],
  ])("%s is where it is served", (typed, address) => {
    expect(readAddress(typed)).toEqual({ address });
  });

  test.each([
    ["noibo.example.vn", "not-an-address"],
    ["", "not-an-address"],
    ["http://noibo.example.vn", "not-https"],
    ["https://noibo.example.vn/?a=1", "not-plain"],
    ["https://noibo.example.vn/#a", "not-plain"],
    ["https://name:word@noibo.example.vn", "not-plain"],
  ])("%j is refused: %s", (typed, problem) => {
    expect(readAddress(typed)).toEqual({ problem });
  });

  test("names the organisation's server alone, folder included", () => {
    const text = deployableManifest(manifest, "https://noibo.example.vn/phu-luc");
    expect(text).not.toContain("localhost");
    expect(text).toContain('"https://noibo.example.vn/phu-luc/taskpane.html"');
    expect(text).toContain('"https://noibo.example.vn/phu-luc/assets/icons/icon-80.png"');
    expect(text).toContain("<AppDomain>https://noibo.example.vn</AppDomain>");
    expect(
      complaints(
        text,
        names.filter((name) => !name.startsWith("every icon") && name !== "every page exists"),
      ),
    ).toEqual([]);
  });

  test("a manifest that was made already is not made again", () => {
    const text = deployableManifest(manifest, "https://noibo.example.vn");
    expect(() => deployableManifest(text, "https://khac.example.vn")).toThrow("does not mention");
  });
});
