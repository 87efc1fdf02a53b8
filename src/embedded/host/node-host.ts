/** Runs the real client library in Node, so that the add-in's own `Excel.run` works on the command line and in tests. No page, no DOM. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import type { ConnectedLibrary } from "./connect-library";
import { connectLibrary } from "./connect-library";
import type { ExcelLibrary } from "./excel-library";
import { excelLibraryFile } from "./excel-library";
import { loadEngineFromPackage } from "./load-engine-from-package";

export interface NodeHost extends ConnectedLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Takes `Excel`, `OfficeExtension`, `CustomFunctions` and `Office` off the global object again. */
  close: () => void;
}

type LoadedLibrary = ExcelLibrary & Record<string, unknown>;

let library: LoadedLibrary | undefined;
let pureRun: typeof Excel.run | undefined;

/**
 * Also sets `globalThis.Excel`, `OfficeExtension`, `CustomFunctions` and `Office`. The library is loaded once; a host that is opened later takes the place
 * of the one before.
 */
export function openNodeHost(workbook: EmbeddedWorkbook): Promise<NodeHost> {
  loadEngineFromPackage();
  library ??= loadLibrary();
  pureRun ??= library.Excel.run;
  Object.assign(library.Excel, { run: pureRun });
  const connected = connectLibrary(library, workbook);
  const { Excel, OfficeExtension } = library;
  const globals = { Excel, OfficeExtension, CustomFunctions: library.CustomFunctions, Office: connected.office };
  Object.assign(globalThis, globals);
  const close = (): void => {
    connected.bridge.close();
    for (const [name, value] of Object.entries(globals))
      if (Reflect.get(globalThis, name) === value) Reflect.deleteProperty(globalThis, name);
  };
  return Promise.resolve({ Excel, OfficeExtension, ...connected, close });
}

/**
 * Runs the file as it is, in our own realm: in a `vm` context its errors would be no `Error` for the add-in, and the add-in's options
 * no plain objects for the library. `with` gives it a page's global object without putting anything on Node's.
 */
function loadLibrary(): LoadedLibrary {
  const manifest = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  const text = readFileSync(join(dirname(manifest), excelLibraryFile), "utf8");
  const window = newWindow();
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a library for pages that is no module: this is how a page would run it
  const load = new Function("window", `with (window) {\n${text}\n;return { Excel, OfficeExtension }; }`) as (
    window: object,
  ) => ExcelLibrary;
  const known = Object.getOwnPropertyNames(Error.prototype);
  Object.assign(window, load(window));
  for (const name of Object.getOwnPropertyNames(Error.prototype)) if (!known.includes(name)) Reflect.deleteProperty(Error.prototype, name);
  return window as LoadedLibrary;
}

/** The little of a page that the library asks for while it loads. */
function newWindow(): Record<string, unknown> {
  const location = { protocol: "https:", href: "https://localhost/", host: "localhost", search: "", hash: "", pathname: "/" };
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
    cookie: "",
    URL: location.href,
    referrer: "",
  };
  // Without a Type of its own the library extends Function, and with that all of Node.
  const Type = Object.assign(() => undefined, { prototype: {}, registerNamespace: () => undefined });
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    performance,
    navigator: { userAgent: "Node", platform: "Node" },
    location,
    document,
    Microsoft: { Office: {} },
    Type,
    Sys: {},
  };
  // Variables of a script that the library also looks up as properties of the window.
  for (const name of ["OfficeExtension", "OfficeCore", "OfficeExt", "OSF", "Excel"]) window[name] = undefined;
  window["window"] = window;
  return window;
}
