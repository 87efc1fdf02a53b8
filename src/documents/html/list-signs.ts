/** What stands before the items of HTML's lists: the page does not say it, the browser counts. */
import { formatNumber } from "../docx/number-format";

interface HtmlList {
  readonly ordered: boolean;
  readonly type: string | undefined;
  readonly step: 1 | -1;
  next: number;
}

export interface ListSigns {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, listType: string | undefined) => void;
  readonly close: () => void;
  /** "2. ", "a. ", "- ", or nothing. Counts the item. */
  readonly item: (attributes: Readonly<Record<string, string>>, listType: string | undefined) => string;
}

const formats: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "decimal-leading-zero": "decimalZero",
};

const unordered = /^(?:disc|circle|square|["'].*)$/;

export function listSigns(): ListSigns {
  const lists: HtmlList[] = [];
  return {
    open(name, attributes, listType) {
      const start = wholeNumber(attributes["start"]) ?? 1;
      lists.push({ ordered: name === "ol", type: listType ?? attributes["type"], step: "reversed" in attributes ? -1 : 1, next: start });
    },
    close: () => void lists.pop(),
    item(attributes, listType) {
      const list = lists.at(-1);
      if (list === undefined) return "- ";
      const type = listType ?? attributes["type"] ?? list.type;
      const number = wholeNumber(attributes["value"]) ?? list.next;
      list.next = number + list.step;
      if (type === "none") return "";
      if (!list.ordered || (type !== undefined && unordered.test(type))) return "- ";
      return `${formatNumber(number, formats[type ?? ""] ?? "decimal")}. `;
    },
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}
