/**
 * `npm run mutation`: changes src/core/money and src/core/words in small ways and sees whether a test notices. docs/mutation.md explains the
 * changes that none can notice. Not part of `npm run check`: it takes minutes.
 */
import jestConfig from "./jest.config.js";

process.env["FEWER_RUNS"] = "1";

const [node] = jestConfig.projects;

export default {
  mutate: ["src/core/money/**/*.ts", "src/core/words/**/*.ts"],
  testRunner: "jest",
  jest: {
    projectType: "custom",
    // Looking for related files at each change takes longer than the tests themselves; perTest already picks those that matter.
    enableFindRelatedTests: false,
    config: {
      transform: node.transform,
      transformIgnorePatterns: node.transformIgnorePatterns,
      testEnvironment: "node",
      setupFiles: ["<rootDir>/test/core/forget-skipped-test.ts"],
      testMatch: ["<rootDir>/test/core/money/**/*.test.ts", "<rootDir>/test/core/words/**/*.test.ts"],
      // LibreOffice takes seconds a run, and says of the formula what IronCalc says.
      testPathIgnorePatterns: ["/node_modules/", "libreoffice"],
    },
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ["progress-append-only", "json", "html", "clear-text"],
  jsonReporter: { fileName: "reports/mutation.json" },
  htmlReporter: { fileName: "reports/mutation.html" },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  tempDirName: "build/mutation",
  ignorePatterns: ["*", "!src", "!src/**", "!test", "!test/**", "!package.json", "!tsconfig.json"],
};
