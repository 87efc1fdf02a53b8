/** Keeps Vietnamese sentences where a person looks for them. Comments may say what they like. */
import { isIn, projectPath } from "./paths.js";

const places = ["src/text/", "src/core/words/", "src/core/intake/", "src/core/plan/", "src/core/money/", "src/sheet/"];

const vietnameseLetter = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[A-Za-z][\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323]/u;

export const vietnameseInText = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      place:
        "Vietnamese wording belongs into src/text (sentences), src/sheet (the form) or the folders of core that read it ({{places}}): elsewhere nobody can review or translate it.",
    },
  },
  create(context) {
    const file = projectPath(context.filename);
    if (!file.startsWith("src/") || isIn(file, places)) return {};
    const check = (node, text) => {
      if (vietnameseLetter.test(text)) context.report({ node, messageId: "place", data: { places: places.slice(1, -1).join(", ") } });
    };
    return {
      Literal: (node) => check(node, node.regex === undefined ? (typeof node.value === "string" ? node.value : "") : node.regex.pattern),
      TemplateElement: (node) => check(node, node.value.raw),
      JSXText: (node) => check(node, node.value),
    };
  },
};
