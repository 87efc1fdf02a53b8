import type { ClipboardEvent, CSSProperties, KeyboardEvent, RefObject } from "react";
import { useEffect } from "react";
import type { CellDraft } from "./use-cell-draft";

interface CellEditorProps {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly draft: CellDraft | undefined;
  readonly label: string;
  readonly style: CSSProperties;
  onChange: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/**
 * The box over the active cell. It has the keyboard all the time, unseen while nothing is typed: only so does a Vietnamese input
 * method compose the first letter of a cell.
 */
export function CellEditor({ box, draft, label, style, onChange, onKeyDown, onCopy, onCut, onPaste }: CellEditorProps): React.JSX.Element {
  const isCaret = draft?.mode === "caret";
  useEffect(() => {
    // A cell that is opened with F2 or a double click has the caret behind its text.
    const opened = box.current;
    if (isCaret && opened === document.activeElement) opened?.setSelectionRange(opened.value.length, opened.value.length);
  }, [box, isCaret]);
  const isIdle = draft === undefined;
  return (
    <textarea
      ref={box}
      className={isIdle ? "cell-editor idle" : "cell-editor"}
      aria-label={label}
      style={style}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={draft?.text ?? ""}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onCopy={isIdle ? onCopy : undefined}
      onCut={isIdle ? onCut : undefined}
      onPaste={isIdle ? onPaste : undefined}
    />
  );
}
