/** Refuses an import that the table in layers.js does not allow, and says why. */
import { doors, layers, packages } from "./layers.js";
import { importedPath, isIn, layerOf, projectPath } from "./paths.js";

function allowedLayers(file, layer) {
  const more = doors.filter((door) => isIn(file, [door.at])).map((door) => door.may);
  return Object.assign({}, layers[layer].may, ...more);
}

function list(may) {
  return Object.entries(may)
    .map(([name, how]) => (how === "types" ? `${name} (types only)` : name))
    .join(", ");
}

/** Whether nothing of an import or export remains at run time. */
function isTypeOnly(node) {
  if (node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type") return true;
  const parts = node.specifiers ?? [];
  return parts.length > 0 && parts.every((part) => part.importKind === "type" || part.exportKind === "type");
}

function findPackage(source) {
  return packages.find(({ name }) => source === name || source.startsWith(`${name}/`) || source.startsWith(`${name}:`));
}

export const keepLayers = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      unknown:
        "src/{{layer}} is no layer. Add it to eslint/layers.js with what it may import and why, or move the file into a layer that exists.",
      layer:
        "{{from}} may not import {{to}}. {{why}} It may import: {{allowed}}. Move what both need into core, pass it in as an argument or a prop, or put the two together in an entry file.",
      types:
        "{{from}} may import only types of {{to}}: write `import type`. {{why}} What is needed at run time is passed in as an argument or a prop.",
      embedded:
        "Nothing outside src/embedded imports it: a production build must contain none of the stand-in. Let the page or the command line of the stand-in load the add-in instead.",
      outside: "Code under src/ may not import {{to}}: what ships must not depend on tests, scripts or settings. Move the file into src/.",
      package: "{{name}} may be imported only in {{only}}. {{why}} Use what that place offers, or give it what is missing.",
    },
  },
  create(context) {
    const file = projectPath(context.filename);
    const layer = layerOf(file);
    if (layer === undefined) return {};

    function checkPackage(node, source) {
      const found = findPackage(source);
      if (found === undefined || isIn(file, found.only)) return;
      context.report({ node, messageId: "package", data: { name: source, only: found.only.join(", "), why: found.why } });
    }

    function checkLayer(node, source) {
      const target = importedPath(context.filename, source);
      const to = layerOf(target);
      if (to === undefined) {
        if (!target.startsWith("assets/")) context.report({ node, messageId: "outside", data: { to: target } });
        return;
      }
      if (to === "embedded" && layer !== "embedded") {
        context.report({ node, messageId: "embedded" });
        return;
      }
      const allowed = allowedLayers(file, layer);
      const data = { from: layer, to, why: layers[layer].why, allowed: list(allowed) };
      if (allowed[to] === undefined) context.report({ node, messageId: "layer", data });
      else if (allowed[to] === "types" && !isTypeOnly(node)) context.report({ node, messageId: "types", data });
    }

    function check(node, source) {
      if (typeof source !== "string" || layers[layer] === undefined) return;
      if (source.startsWith(".")) checkLayer(node, source);
      else checkPackage(node, source);
    }

    return {
      Program(node) {
        if (layers[layer] === undefined) context.report({ node, messageId: "unknown", data: { layer } });
      },
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) => check(node, node.source.value),
      TSImportType: (node) => check(node, (node.source ?? node.argument.literal).value),
    };
  },
};
