/** The words of a cell of a document's table, whose paragraphs end with line breaks, on one line. */
import { beginsLikeBody } from "../sentence/begins-like-body";

/** Paragraphs that each begin like a body are a list of bodies and stay parted by a semicolon; all others are one text. */
export function cellWords(text: string): string {
  if (!/[\n\t]/.test(text)) return text.replace(/\s+/g, " ").trim();
  const paragraphs = text
    .split("\n")
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
  const bare = paragraphs.map((paragraph) => paragraph.replace(/^(?:[-+–—•*▪]|\d{1,2}[.)])\s*/, ""));
  if (paragraphs.length < 2 || !bare.every(beginsLikeBody)) return paragraphs.join(" ");
  return bare.map((body, index) => (index === bare.length - 1 ? body : body.replace(/[\s;,.]+$/, ""))).join("; ");
}

/** The words of a cell of money: figures on two lines are two figures. */
export function moneyWords(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
