/** Lint of the whole project. The fences of our own are in eslint/; test/fences shows that each of them refuses what it must. */
import eslint from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { plugin } from "./eslint/plugin.js";

const screens = ["src/taskpane/**/*.{ts,tsx}", "src/embedded/workbench/**/*.{ts,tsx}"];

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "reports/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { phuluc: plugin },
    rules: {
      "phuluc/layers": "error",
      "phuluc/office-in-excel-only": "error",
      "phuluc/pure-folder": "error",
      "phuluc/vietnamese-in-text": "error",
      "phuluc/file-name": "error",
      "phuluc/suppression-reason": "error",
      "no-console": "error",
      eqeqeq: "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^\\.{1,2}/.*\\.tsx?$", message: "Leave the extension out, as everywhere here." }] },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A method may be called with another `this`, so it cannot be taken out of props; a property that holds a function can.
      "@typescript-eslint/method-signature-style": ["error", "property"],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // Control characters are what damaged texts are full of: we name them in order to take them out.
      "no-control-regex": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `do { … } while (true)` hides no mistake; a condition that is always true does.
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: "only-allowed-literals" }],
    },
  },
  { files: ["src/**", "scripts/**"], rules: { "phuluc/no-swallowed-error": "error" } },
  { files: ["src/embedded/cli/**", "scripts/**"], rules: { "no-console": "off" } },
  { ...jsxA11y.flatConfigs.strict, files: screens },
  { ...reactHooks.configs.flat.recommended, files: screens },
  // The workbench edits the model of the workbook in place, as Excel's own window does, and watches it from outside React.
  { files: ["src/embedded/workbench/**"], rules: { "react-hooks/immutability": "off" } },
  {
    files: ["test/**"],
    rules: {
      // Jest's asymmetric matchers are `any`, and a test that dereferences nothing fails as loudly as one that asserts it.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  // Settings and rules in plain JavaScript: there are no types to check.
  {
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: { process: "readonly", URL: "readonly", console: "readonly", Buffer: "readonly" },
      parserOptions: { projectService: false },
    },
  },
  // The declaration of a file that webpack turns into text.
  { files: ["**/*.d.ts"], rules: { "no-restricted-exports": "off" } },
  // Tools that read these take the default export.
  { files: ["*.config.js", "test/**/global-setup.ts"], rules: { "no-restricted-exports": "off" } },
);
