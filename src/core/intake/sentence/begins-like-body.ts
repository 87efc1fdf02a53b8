/** Whether words begin as the name of a public body does, or as a name for many of them. */
import { bodyHeads } from "../../plan/body-heads";
import { foldText } from "../../plan/fold-text";

export function beginsLikeBody(text: string): boolean {
  const folded = foldText(text.trim());
  return (
    bodyHeads.some((head) => folded.startsWith(head) && !/^[a-z]/.test(folded.charAt(head.length))) || /^(?:cac|toan the)\s/.test(folded)
  );
}
