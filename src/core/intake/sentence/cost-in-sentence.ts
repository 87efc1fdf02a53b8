/** Money that a sentence sets aside for its task: "bố trí 350 triệu đồng", "kinh phí 1,5 tỷ đồng". A fine, a loan or an income is none. */
import { plainTones } from "../lines/plain-tones";

const figure = String.raw`\d[\d.,]{0,30}\s?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)?\s?(?:đồng|đ|vnđ|vnd)|triệu|tỷ|tỉ)(?![\p{L}\d/])`;
const setAside = new RegExp(
  `(?<!\\p{L})(?:kinh phí|bố trí|cấp|dự toán|chi)(?:\\s+(?:thực hiện|dự kiến|khoảng|là|số tiền|kinh phí|tổng số|với)){0,4}\\s*:?\\s*(${figure})`,
  "gu",
);

/** The amount as written; empty where there is none, or more than one. */
export function costInSentence(text: string): string {
  if (!/\d/.test(text) || text.length > 2_000) return "";
  const found = [...plainTones(text).matchAll(setAside)];
  const only = found[0];
  if (only?.[1] === undefined || found.length > 1) return "";
  const end = only.index + only[0].length;
  return text.slice(end - only[1].length, end);
}
