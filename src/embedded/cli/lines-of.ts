/** The lines of a stream of UTF-8, as many at a time as have arrived; both kinds of line end, and a last line without one. Undefined stands for a line longer than `longest`. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<readonly (string | undefined)[]> {
  const decoder = new TextDecoder();
  let open = "";
  let tooLong = false;
  const line = (text: string): string | undefined =>
    tooLong || text.length > longest ? undefined : text.endsWith("\r") ? text.slice(0, -1) : text;
  for await (const piece of stream) {
    const [first = "", ...others] = (typeof piece === "string" ? piece : decoder.decode(piece, { stream: true })).split("\n");
    const last = others.pop();
    open += tooLong ? "" : first;
    if (last === undefined) {
      if (open.length > longest + 1) {
        open = "";
        tooLong = true;
      }
      continue;
    }
    const complete = [line(open)];
    tooLong = false;
    complete.push(...others.map(line));
    open = last;
    yield complete;
  }
  // A character that the stream cut off becomes a replacement character: what is left of its line must not pass for the whole.
  open += decoder.decode();
  if (open !== "" || tooLong) yield [line(open)];
}
