/**
 * What `npm run mutation` (scripts/run-mutation.ts) gives to StrykerJS, once for each room of mutation-rooms.json: its files are changed in small ways,
 * one at a time, and its tests see whether they notice. docs/mutation.md has the scores and explains the changes that none notices.
 */
import { readFileSync } from "node:fs";
import jestConfig from "./jest.config.js";

process.env["FEWER_RUNS"] = "1";

const [node] = jestConfig.projects;
const rooms = JSON.parse(readFileSync(new URL("mutation-rooms.json", import.meta.url), "utf8"));
/** The first one where none is named, as tools that only read the settings do. */
const room = rooms.find(({ name }) => name === process.env["MUTATION_ROOM"]) ?? rooms[0];

export default {
  mutate: room.files,
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
      testMatch: room.tests.map((pattern) => `<rootDir>/${pattern}`),
    },
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Jest keeps something of every run: after two hundred a runner holds 2 GB and takes ten times as long.
  maxTestRunnerReuse: 25,
  timeoutMS: 10_000,
  reporters: ["progress-append-only", "json", "html"],
  jsonReporter: { fileName: `reports/mutation-${room.name}.json` },
  htmlReporter: { fileName: `reports/mutation-${room.name}.html` },
  tempDirName: "build/mutation",
  ignorePatterns: ["*", "!src", "!src/**", "!test", "!test/**", "!package.json", "!tsconfig.json"],
};
