import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { unusualWorkbook } from "./sample-workbook";

test("every part has a content type, and every relationship leads to a part", async () => {
  const parts = unzipSync(await writeXlsx(unusualWorkbook));
  const names = Object.keys(parts);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  const extensions = new Set([...types.matchAll(/<Default Extension="([^"]+)"/g)].map((match) => match[1]));
  const overrides = [...types.matchAll(/<Override PartName="([^"]+)"/g)].map((match) => match[1]);
  for (const override of overrides) expect(names).toContain(override?.slice(1));
  for (const name of names)
    if (name !== "[Content_Types].xml") expect(extensions.has(name.split(".").at(-1)) || overrides.includes(`/${name}`)).toBe(true);
  expect(new Set(overrides).size).toBe(overrides.length);

  for (const list of names.filter((name) => name.endsWith(".rels"))) {
    const folder = list.replace(/_rels\/[^/]+$/, "");
    const xml = strFromU8(parts[list] ?? new Uint8Array());
    const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ""] of xml.matchAll(/ Target="([^"]+)"/g))
      expect(names).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
  }
});
