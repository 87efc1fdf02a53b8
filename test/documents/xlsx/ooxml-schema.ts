/** The schemas of ECMA-376 are not part of the project; where they lie beside it, what is written is held to them. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";

const folder = path.resolve(__dirname, "../../../../shared/xsd/ecma376");
const available = existsSync(folder);
const schemas = available
  ? readdirSync(folder).map((fileName) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") }))
  : [];

/** `test` where the schemas are; otherwise a skipped test that says why. */
export function schemaTest(what: string, run: () => Promise<void>): void {
  if (available) test(what, run, 180_000);
  else test.skip(`${what} (skipped: no schemas at ../shared/xsd/ecma376)`, run);
}

/** What is wrong with each part that has a schema; an empty list is a valid part. */
export async function faultsOfParts(workbook: Uint8Array): Promise<ReadonlyMap<string, readonly string[]>> {
  const faults = new Map<string, readonly string[]>();
  for (const [part, bytes] of Object.entries(unzipSync(workbook))) {
    const schema = schemaOf(part);
    if (schema !== undefined) faults.set(part, await faultsOf(schema, strFromU8(bytes)));
  }
  return faults;
}

export async function faultsOf(schema: string, xml: string): Promise<readonly string[]> {
  const main = schemas.find(({ fileName }) => fileName === schema);
  if (main === undefined) throw new Error(`no ${schema}`);
  // xml:space on <t> is what Excel writes and the standard's text asks for; its schema gives that element a simple type and forgets it.
  const contents = xml.replaceAll(' xml:space="preserve"', "");
  const result = await validateXML({
    xml: [{ fileName: "part.xml", contents }],
    schema: [main],
    preload: schemas,
    initialMemoryPages: 2048,
    maxMemoryPages: 4096,
  });
  return result.errors.map((error) => error.message);
}

function schemaOf(part: string): string | undefined {
  if (part === "[Content_Types].xml") return "opc-contentTypes.xsd";
  if (part.endsWith(".rels")) return "opc-relationships.xsd";
  if (part.startsWith("customXml/itemProps")) return "shared-customXmlDataProperties.xsd";
  if (part === "docProps/app.xml") return "shared-documentPropertiesExtended.xsd";
  if (part.startsWith("xl/theme/")) return "dml-main.xsd";
  // The drawing of a note is no XML of the standard: it is kept by Office as it was before.
  if (part.endsWith(".vml")) return undefined;
  return part.startsWith("xl/") ? "sml.xsd" : undefined; // docProps/core.xml needs Dublin Core's schemas, which are not there
}
