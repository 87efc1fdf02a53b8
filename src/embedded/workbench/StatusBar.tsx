import type { ReactNode } from "react";
import { texts } from "./texts";

interface StatusBarProps {
  readonly editing: boolean;
  readonly notice: string | undefined;
  readonly children: ReactNode;
  onDismiss: () => void;
}

/** The foot of the sheet: its tabs, whether a cell is being edited, and what could not be done. */
export function StatusBar({ editing, notice, children, onDismiss }: StatusBarProps): React.JSX.Element {
  return (
    <footer className="status-bar">
      <div role="alert" className="notice-place">
        {notice === undefined ? null : (
          <div className="notice">
            <span>{notice}</span>
            <button type="button" className="icon" aria-label={texts.dismiss} title={texts.dismiss} onClick={onDismiss}>
              ×
            </button>
          </div>
        )}
      </div>
      {children}
      <span className="status" role="status">
        {editing ? texts.editing : texts.ready}
      </span>
    </footer>
  );
}
