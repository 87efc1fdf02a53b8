/** Refuses the globals that a folder must not know: `Excel` and `Office` outside src/excel; clock, chance, machine and page in the pure folders. */
import { isIn, projectPath } from "./paths.js";

/** Where each of the host's globals may be said, in types as well. */
const officePlaces = {
  Excel: ["src/excel/", "src/embedded/"],
  Office: ["src/excel/", "src/embedded/", "src/taskpane/index.tsx"],
  OfficeExtension: ["src/excel/", "src/embedded/"],
};

const pureFolders = ["src/core/", "src/sheet/", "src/text/"];

const clock = "the same input must give the same output on any day; take days as ISO text";
const locale = "the machine's locale differs between offices; write the rule out, as printAmount does";
const chance = "the same input must give the same output; take what is random as an argument";
const machine = "pure folders run in Excel, in tests and on the command line alike; do this in the folder that calls them";
const impure = {
  Date: clock,
  performance: clock,
  setTimeout: clock,
  setInterval: clock,
  Intl: locale,
  crypto: chance,
  process: machine,
  window: machine,
  document: machine,
  navigator: machine,
  location: machine,
  localStorage: machine,
  sessionStorage: machine,
  fetch: machine,
  self: machine,
  globalThis: machine,
};
const impureMembers = {
  localeCompare: locale,
  toLocaleString: locale,
  toLocaleDateString: locale,
  toLocaleTimeString: locale,
  toLocaleLowerCase: locale,
  toLocaleUpperCase: locale,
};

/** Identifiers that refer to a global, as a value or as a type. */
function* globalReferences(sourceCode) {
  const { globalScope } = sourceCode.scopeManager;
  for (const reference of globalScope.through) yield reference.identifier;
  for (const variable of globalScope.variables) {
    if (variable.defs.length === 0) for (const reference of variable.references) yield reference.identifier;
  }
}

const isGlobalObject = (node) => node.type === "Identifier" && ["globalThis", "window", "self"].includes(node.name);

function memberName(node) {
  if (node.computed) return node.property.type === "Literal" ? node.property.value : undefined;
  return node.property.name;
}

export const officeInExcelOnly = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      office:
        "`{{name}}` may be said only in {{places}}. Elsewhere nobody could run the code without Excel: offer an action in src/excel and pass it in.",
    },
  },
  create(context) {
    const file = projectPath(context.filename);
    if (!file.startsWith("src/")) return {};
    function check(node, name) {
      const places = Object.hasOwn(officePlaces, name) ? officePlaces[name] : undefined;
      if (places === undefined || isIn(file, places)) return;
      context.report({ node, messageId: "office", data: { name, places: places.join(", ") } });
    }
    return {
      "Program:exit"() {
        for (const identifier of globalReferences(context.sourceCode)) check(identifier, identifier.name);
      },
      MemberExpression(node) {
        if (isGlobalObject(node.object)) check(node, memberName(node));
      },
    };
  },
};

export const pureFolder = {
  meta: {
    type: "problem",
    schema: [],
    messages: { impure: "`{{name}}` does not belong into core, sheet or text: {{why}}." },
  },
  create(context) {
    if (!isIn(projectPath(context.filename), pureFolders)) return {};
    const report = (node, name, why) => context.report({ node, messageId: "impure", data: { name, why } });
    return {
      "Program:exit"() {
        for (const identifier of globalReferences(context.sourceCode)) {
          if (Object.hasOwn(impure, identifier.name)) report(identifier, identifier.name, impure[identifier.name]);
        }
      },
      MemberExpression(node) {
        const name = memberName(node);
        if (node.object.type === "Identifier" && node.object.name === "Math" && name === "random") report(node, "Math.random", chance);
        else if (typeof name === "string" && Object.hasOwn(impureMembers, name)) report(node, name, impureMembers[name]);
      },
    };
  },
};
