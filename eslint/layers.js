/**
 * Which folder under src/ may import which, and which package has which door. Data only: the rule `phuluc/layers` enforces it,
 * `npm run docs` draws docs/layers.md from it.
 *
 * `may`: "values" allows any import, "types" allows `import type` alone.
 */
export const layers = {
  core: {
    what: "the rules: money, words, plans, intake, checks",
    why: "The core must run anywhere and be tested without a host, so it knows nothing but itself.",
    may: { core: "values" },
  },
  sheet: {
    what: "what a worksheet must look like, as plain data",
    why: "A description that knew its writer could not be checked without one.",
    may: { core: "values", sheet: "values" },
  },
  text: {
    what: "every sentence that a person reads",
    why: "Sentences say what other folders found; they never find anything themselves.",
    may: { core: "values", excel: "types", documents: "types", text: "values" },
  },
  documents: {
    what: "bytes of .docx, .html, .pdf, .txt and .xlsx to plain data, .xlsx back",
    why: "Reading a file must not depend on what is done with it afterwards.",
    may: { core: "values", documents: "values" },
  },
  excel: {
    what: "the only folder that talks to Excel",
    why: "Excel does what core decided and sheet described; it neither speaks to people nor opens files.",
    may: { core: "values", sheet: "values", excel: "values" },
  },
  functions: {
    what: "the custom functions",
    why: "Custom functions load on their own and must stay small.",
    may: { core: "values", text: "values", functions: "values" },
  },
  taskpane: {
    what: "the pane: React and Fluent UI",
    why: "Components get their actions as props, so that they can be tried without Excel and never call it in the middle of a render.",
    may: { core: "values", text: "values", sheet: "types", excel: "types", documents: "types", taskpane: "values" },
  },
  embedded: {
    what: "the stand-in for Excel: bridge, model, workbench, command line",
    why: "The stand-in plays Excel: if it shared code with what talks to Excel, both could be wrong together.",
    may: { core: "values", sheet: "types", documents: "values", text: "values", embedded: "values" },
  },
};

/** Places inside a layer that may import more than the rest of it. A path that ends in "/" is a folder. */
export const doors = [
  {
    at: "src/taskpane/index.tsx",
    may: { excel: "values", documents: "values", sheet: "values" },
    what: "the pane's entry file puts the pane together with Excel and documents",
  },
  {
    at: "src/embedded/cli/",
    may: { excel: "values", sheet: "values" },
    what: "the command line runs the add-in's own writer against the stand-in",
  },
  {
    at: "src/documents/docx-writer/",
    may: { sheet: "types" },
    what: "a Word file is made of a described document, as a sheet is of a described sheet",
  },
];

/** Packages that only some places may import, so that a library can be replaced in one place. A name covers what lies below it (react-dom/client). */
export const packages = [
  { name: "hucre", only: ["src/documents/"], why: "The library for .xlsx stands behind one adapter." },
  { name: "fflate", only: ["src/documents/"], why: "Zip files are read and written in one place." },
  { name: "htmlparser2", only: ["src/documents/html/"], why: "The library for HTML stands behind one adapter." },
  {
    name: "pdfjs-dist",
    only: ["src/documents/pdf/"],
    why: "The library for PDF stands behind one adapter, and is loaded when the first PDF comes.",
  },
  { name: "@ironcalc/wasm", only: ["src/embedded/"], why: "Formulas are computed by Excel; only its stand-in needs an engine." },
  { name: "@noble/hashes", only: ["src/core/checks/fingerprint/"], why: "The fingerprint of what was checked is the only digest." },
  { name: "react", only: ["src/taskpane/", "src/embedded/workbench/"], why: "Only what draws on the screen needs React." },
  { name: "react-dom", only: ["src/taskpane/", "src/embedded/workbench/"], why: "Only what draws on the screen needs React." },
  { name: "@fluentui", only: ["src/taskpane/", "src/embedded/workbench/"], why: "Only what draws on the screen needs Fluent UI." },
  { name: "node", only: ["src/embedded/"], why: "The add-in runs in a browser; only the command line runs in Node." },
];
