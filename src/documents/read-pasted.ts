/** What the clipboard holds as HTML: Word, Excel and browsers put tables there. */
import type { PlanDocument } from "../core/intake/plan-document";
import type { DocumentProblem } from "../core/intake/text-problem";
import type { Result } from "../core/result";
import { guardReading } from "./guard-reading";
import { withoutClipboardHead } from "./html/decode-html";
import { readHtml } from "./html/read-html";
import { readingSteps } from "./reading-steps";

/** A clipboard has no name, so the problems have none: the pane then takes the plain text instead. */
const name = "";

export function readPasted(html: string): Promise<Result<PlanDocument, DocumentProblem>> {
  return guardReading(name, () => readHtml(withoutClipboardHead(html), name, readingSteps({})));
}
