import { texts } from "./texts";

interface CommandBarProps {
  readonly fileName: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly paneShown: boolean;
  onOpen: () => void;
  onSave: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onShowPane: () => void;
}

/** The strip at the top: what is open, and the few commands that a workbook needs. */
export function CommandBar({
  fileName,
  canUndo,
  canRedo,
  paneShown,
  onOpen,
  onSave,
  onUndo,
  onRedo,
  onShowPane,
}: CommandBarProps): React.JSX.Element {
  return (
    <header className="command-bar">
      <h1 title={texts.about}>{texts.title}</h1>
      <div role="toolbar" aria-label={texts.commands} className="commands">
        <button type="button" title={texts.openHint} onClick={onOpen}>
          {texts.open}
        </button>
        <button type="button" title={texts.saveHint} onClick={onSave}>
          {texts.save}
        </button>
        <span className="divider" />
        <button type="button" className="icon" aria-label={texts.undo} title={texts.undo} disabled={!canUndo} onClick={onUndo}>
          <Arrow />
        </button>
        <button type="button" className="icon mirrored" aria-label={texts.redo} title={texts.redo} disabled={!canRedo} onClick={onRedo}>
          <Arrow />
        </button>
      </div>
      <span className="file-name">{fileName}</span>
      {paneShown ? null : (
        <button type="button" className="show-pane" onClick={onShowPane}>
          {texts.showPane}
        </button>
      )}
    </header>
  );
}

function Arrow(): React.JSX.Element {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M6 2.5 2.5 6 6 9.5" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M3 6h6a4 4 0 0 1 0 8H6" strokeLinecap="round" />
    </svg>
  );
}
