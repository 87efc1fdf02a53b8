/**
 * Runs `speak` on every input and adds up the last letters. Asking for a letter makes the engine lay the text out in memory: joined texts are only
 * promises until then, and whoever merely joins would win by not doing the work.
 */
export function lastLetters<Input>(inputs: readonly Input[], speak: (input: Input) => string): number {
  let letters = 0;
  for (const input of inputs) {
    const words = speak(input);
    letters += words.charCodeAt(words.length - 1);
  }
  return letters;
}
