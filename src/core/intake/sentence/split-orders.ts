/** Several orders in one paragraph: "Chỉ thị này có hiệu lực từ ngày ký. Giao Sở A …. Giao Sở B …" */
import { bodiesAtStart } from "./body-span";

/** Where an order may begin after another sentence. */
const begins = /(?:^|[.;:]\s+)(?=(Giao|giao|Đề nghị|đề nghị|Yêu cầu|yêu cầu|Phân công|phân công)\s+(?:cho\s+)?(\S.{0,400}))/gu;

/** A paragraph holds few orders; a text with more in one is no plan. */
const mostOrders = 20;

/** The paragraph cut before each order to a body; words before the first order are left out. The paragraph itself where it holds none. */
export function splitOrders(text: string): readonly string[] {
  if (text.length > 4_000) return [text];
  const at = [...text.matchAll(begins)].slice(0, mostOrders).flatMap((found) => {
    const span = bodiesAtStart((found[2] ?? "").replace(/^cho\s+/, ""));
    return span === undefined || span.before === "end" ? [] : [found.index + found[0].length];
  });
  const first = at[0];
  if (first === undefined) return [text];
  // A sentence that already names its body is not cut off: "Sở A chủ trì …; giao Phòng B …".
  const starts = bodiesAtStart(text) !== undefined && first > 0 ? [0, ...at] : at;
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}
