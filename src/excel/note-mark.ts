/** How a note of ours begins, in every language: by that it is known again, also after the file went through other hands. */
const noteMark = "[PHULUC] ";

export function markedNote(texts: readonly string[]): string {
  return noteMark + texts.join("\n");
}

export function isMarkedNote(content: string): boolean {
  return content.startsWith(noteMark);
}
