import { useEffect, useRef, useState } from "react";
import { texts } from "./texts";

interface SheetTabProps {
  readonly name: string;
  readonly active: boolean;
  readonly renaming: boolean;
  onShow: () => void;
  onBeginRename: () => void;
  /** Undefined: the old name stays. */
  onRename: (name: string | undefined) => void;
  /** The arrow keys walk through the tabs: -1 to the left, 1 to the right. */
  onStep: (step: -1 | 1) => void;
}

/** One sheet's tab; while it is renamed, a field in its place. */
export function SheetTab({ name, active, renaming, onShow, onBeginRename, onRename, onStep }: SheetTabProps): React.JSX.Element {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (renaming) field.current?.select();
  }, [renaming]);
  useEffect(() => {
    const walking = document.activeElement?.getAttribute("role") === "tab";
    if (active && walking) tab.current?.focus();
  }, [active]);
  if (renaming) {
    return (
      <input
        ref={field}
        className="tab-name"
        aria-label={texts.sheetName}
        value={typed}
        size={Math.max(4, typed.length)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => onRename(typed)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
          if (event.key === "Escape") onRename(undefined);
        }}
      />
    );
  }
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      className="tab"
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      onClick={onShow}
      onDoubleClick={() => {
        setTyped(name);
        onBeginRename();
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") onStep(-1);
        if (event.key === "ArrowRight") onStep(1);
        if (event.key === "F2") {
          setTyped(name);
          onBeginRename();
        }
      }}
    >
      {name}
    </button>
  );
}
