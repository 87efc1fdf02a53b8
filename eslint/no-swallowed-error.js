/** An error that is caught must be looked at or thrown on: what was not named when it was caught was not understood. */

const message =
  "This swallows every error, bugs too. Look at the error and handle only what you can name (`if (!isMissingFile(error)) throw error`), or let it fly.";

/** Whether a `throw` stands somewhere inside, functions apart. */
function throws(node) {
  if (node === null || typeof node !== "object") return false;
  if (Array.isArray(node)) return node.some(throws);
  if (node.type === "ThrowStatement") return true;
  if (/Function/.test(node.type ?? "")) return false;
  return Object.entries(node).some(([key, child]) => key !== "parent" && throws(child));
}

export const noSwallowedError = {
  meta: { type: "problem", schema: [], messages: { swallowed: message } },
  create(context) {
    const isUsed = (node) => context.sourceCode.getDeclaredVariables(node).some((variable) => variable.references.length > 0);
    return {
      CatchClause(node) {
        if (!isUsed(node) && !throws(node.body)) context.report({ node, messageId: "swallowed" });
      },
      'CallExpression[callee.property.name="catch"] > :matches(ArrowFunctionExpression, FunctionExpression)'(node) {
        const parameter = node.params[0];
        const used =
          parameter !== undefined &&
          context.sourceCode
            .getDeclaredVariables(node)
            .some((variable) => variable.defs.some((def) => def.type === "Parameter") && variable.references.length > 0);
        if (!used && !throws(node.body)) context.report({ node, messageId: "swallowed" });
      },
    };
  },
};
