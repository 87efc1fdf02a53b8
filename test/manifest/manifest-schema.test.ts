/** The manifest as Microsoft's own reader and Microsoft's own schemas see it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";
import { deployableManifest } from "../../scripts/deployable-manifest";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const manifest = readFileSync(file, "utf8");

test("Microsoft's reader finds what it needs", async () => {
  const read = await OfficeAddinManifest.readManifestFile(file);
  expect(read).toMatchObject({
    defaultLocale: "vi-VN",
    displayName: "Phụ lục",
    hosts: ["Workbook"],
    iconUrl: "https://localhost:3000/assets/icons/icon-32.png",
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

const schemas = path.resolve(root, "../shared/xsd/manifest");
const present = existsSync(schemas);
const note = present ? "" : " (skipped: ../shared/xsd/manifest is not on this machine)";

/** What xmllint says about a manifest under the schemas; nothing where it is valid. */
async function schemaErrors(text: string): Promise<readonly string[]> {
  const read = (name: string): { fileName: string; contents: string } => ({
    fileName: name,
    contents: readFileSync(path.join(schemas, name), "utf8"),
  });
  const main = "OfficeAppManifestV1_1.xsd";
  // The overrides have a namespace of their own, which the main schema lets through unread: a schema that imports both checks both.
  const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://schemas.microsoft.com/office/appforoffice/1.1" schemaLocation="${main}" />
    <xs:import namespace="http://schemas.microsoft.com/office/taskpaneappversionoverrides" schemaLocation="TaskPaneAppVersionOverridesV1_0.xsd" />
  </xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: text }],
    schema: [{ fileName: "both.xsd", contents: both }],
    preload: readdirSync(schemas)
      .filter((name) => name.endsWith(".xsd"))
      .map(read),
  });
  return errors.map(({ message }) => message);
}

(present ? describe : describe.skip)(`the schemas${note}`, () => {
  test("accept the manifest", async () => {
    expect(await schemaErrors(manifest)).toEqual([]);
  });

  test("accept the one that is handed out", async () => {
    expect(await schemaErrors(deployableManifest(manifest, "https://noibo.example.vn/phu-luc"))).toEqual([]);
  });

  test.each([
    ["an unknown element", "<DefaultLocale>", "<Author>x</Author><DefaultLocale>"],
    ["a part out of order", /(\s*<IconUrl[^>]*>)(\s*<HighResolutionIconUrl[^>]*>)/, "$2$1"],
    ["a button without a label", /<Label resid="OpenPane.Label" \/>/, ""],
    ["a runtime with an unknown lifetime", 'lifetime="long"', 'lifetime="eternal"'],
    ["an unknown permission", "ReadWriteDocument", "WriteAll"],
  ])("refuse %s", async (_, from, to) => {
    const text = manifest.replace(from, to);
    expect(text).not.toBe(manifest);
    expect(await schemaErrors(text)).not.toEqual([]);
  });
});
