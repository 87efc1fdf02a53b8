/** A paragraph of the text, put together from the lines that a converter or a narrow page cut it into. */
import type { SourceLines } from "../../plan/task";
import type { Marker } from "./marker";

export interface Paragraph {
  /** On one line, with its marker. */
  readonly text: string;
  readonly marker: Marker | undefined;
  readonly emphasised: boolean;
  readonly lines: SourceLines;
  /** The part that was joined on across a blank line, where that was a guess. */
  readonly joined: string | undefined;
}
