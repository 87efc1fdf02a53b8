/** File and folder names: kebab-case after what they hold, PascalCase for a component; no name that could hold anything. */
import { projectPath } from "./paths.js";

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const pascal = /^([A-Z][a-z0-9]*)+$/;
const vague = /^(util|utils|utilities|helper|helpers|common|manager|managers|data|misc|stuff)$/;

export const fileName = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: {
      kebab: '"{{name}}" must be in kebab-case, after the one thing that it exports: check-totals.ts.',
      pascal: '"{{name}}" holds a component: name it in PascalCase after it, TaskList.tsx (an entry file is index.tsx).',
      vague: '"{{name}}" says nothing about what is inside, so anything ends up there. Name it after what it does.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const parts = projectPath(context.filename).split("/");
        const file = parts.pop();
        const [name] = file.split(".");
        const isTest = parts[0] === "test";
        const report = (messageId, wrong) => context.report({ node, messageId, data: { name: wrong } });
        for (const part of [...parts, name]) if (part.split("-").some((word) => vague.test(word.toLowerCase()))) report("vague", part);
        for (const folder of parts) if (!kebab.test(folder)) report("kebab", folder);
        if (file.endsWith(".tsx")) {
          if (!pascal.test(name) && name !== "index" && !(isTest && kebab.test(name))) report("pascal", file);
        } else if (!kebab.test(name) && !(isTest && pascal.test(name))) report("kebab", file);
      },
    };
  },
};
