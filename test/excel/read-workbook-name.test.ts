import { openNodeHost } from "../../src/embedded/host/node-host";
import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";
import { readWorkbookName } from "../../src/excel/read-workbook-name";

test.each(["Phụ lục kèm Kế hoạch 12.xlsx", "Book1"])("the file is called %s", async (name) => {
  const host = await openNodeHost(EmbeddedWorkbook.create(undefined, name));
  expect(await readWorkbookName()).toEqual({ ok: true, value: name });
  host.close();
});
