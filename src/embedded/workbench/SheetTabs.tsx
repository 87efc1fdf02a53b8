import { useState } from "react";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import { SheetTab } from "./SheetTab";
import { texts } from "./texts";

interface SheetTabsProps {
  readonly workbook: EmbeddedWorkbook;
  /** Called before anything happens to a sheet: what is being typed must be entered first. False where it cannot be. */
  onBefore: () => boolean;
  /** Called after a click: the keyboard belongs to the cells again. */
  onShown: () => void;
  onRename: (sheet: EmbeddedSheet, name: string) => void;
}

/** The sheets at the foot of the window: a click shows one, a double click or F2 renames it. */
export function SheetTabs({ workbook, onBefore, onShown, onRename }: SheetTabsProps): React.JSX.Element {
  const [renaming, setRenaming] = useState<EmbeddedSheet>();
  const visible = workbook.sheets.filter((sheet) => sheet.visible);
  const show = (sheet: EmbeddedSheet): void => {
    if (onBefore()) workbook.activate(sheet);
  };
  return (
    <div className="sheet-tabs">
      <div role="tablist" aria-label={texts.sheetTabs} className="tab-list">
        {visible.map((sheet) => (
          <SheetTab
            key={sheet.id}
            name={sheet.name}
            active={sheet === workbook.activeSheet}
            renaming={sheet === renaming}
            onShow={() => {
              show(sheet);
              onShown();
            }}
            onBeginRename={() => {
              show(sheet);
              setRenaming(sheet);
            }}
            onRename={(name) => {
              setRenaming(undefined);
              if (name !== undefined && name !== sheet.name) onRename(sheet, name);
            }}
            onStep={(step) => {
              const next = visible[visible.indexOf(sheet) + step];
              if (next !== undefined) show(next);
            }}
          />
        ))}
      </div>
      <button
        type="button"
        className="add-sheet"
        aria-label={texts.addSheet}
        title={texts.addSheet}
        onClick={() => {
          if (onBefore()) workbook.addSheet();
          onShown();
        }}
      >
        +
      </button>
    </div>
  );
}
