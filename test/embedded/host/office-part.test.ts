/** The part of `Office` beside the client library. */
import { standIn } from "../stand-in";

const current = standIn();

test("requirement sets are compared as versions, not as decimals", () => {
  const { requirements } = Office.context;
  expect(["1.1", "1.9", "1.20"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, true, true]);
  expect(["1.21", "2.0"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([false, false]);
  expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
});

test("onReady calls back and resolves, the language is the officer's, and actions are remembered", async () => {
  const heard: unknown[] = [];
  const info = await Office.onReady((each) => {
    heard.push(each.host);
  });
  expect([heard, info.host]).toEqual([["Excel"], "Excel"]);
  expect([Office.context.displayLanguage, Office.context.diagnostics.host]).toEqual(["vi-VN", "Excel"]);
  const action = (): void => undefined;
  Office.actions.associate("openPane", action);
  expect(current.host.office.associated.get("openPane")).toBe(action);
});

test("closing takes everything off the global object", async () => {
  current.host.close();
  expect(["Excel", "OfficeExtension", "Office"].filter((name) => Reflect.has(globalThis, name))).toEqual([]);
  await Promise.resolve();
});
