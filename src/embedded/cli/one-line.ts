/** A sentence as one line, whatever it quotes: line breaks in a file's name, control characters that would move the cursor of a terminal. */
export function oneLine(sentence: string): string {
  return sentence.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
