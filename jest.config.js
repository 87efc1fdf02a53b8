/** Three worlds: everything in Node, the pane in jsdom, the workbench in a real browser (built once before its tests). `hucre`, `@ironcalc/wasm` and a few more ship ES modules only. */
const shared = {
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|@ironcalc|fflate|htmlparser2|domhandler|domelementtype|domutils|dom-serializer|entities|pdfjs-dist|xmllint-wasm|@sparticuz)/)",
  ],
};

export default {
  // Only what hangs is stopped by it: a busy machine takes ten times as long for the same test.
  testTimeout: 120_000,
  // Jest keeps something of every file of tests that a worker has run; one that has grown is replaced before the next file.
  workerIdleMemoryLimit: "1GB",
  // Jest leaves a core free for somebody at the keyboard; on the two cores of a build machine that is half of them.
  ...(process.env["CI"] === undefined ? {} : { maxWorkers: "100%" }),
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/global-setup.ts",
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/taskpane/jsdom-setup.ts"],
    },
  ],
};
