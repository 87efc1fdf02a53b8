import { useCallback, useEffect, useRef } from "react";
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import { formatArea } from "../model/cells/address";
import { sameArea } from "../model/cells/area";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import { cellArea } from "./areas";
import { CellEditor } from "./CellEditor";
import { cursorAt, cursorOver } from "./cursor";
import { editorPlace } from "./editor-place";
import { FormulaBar } from "./FormulaBar";
import { SheetGrid } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { sayEntryProblem } from "./say-entry-problem";
import { sayRenameProblem } from "./say-rename-problem";
import { StatusBar } from "./StatusBar";
import { texts } from "./texts";
import type { EntryProblem } from "./use-cell-draft";
import { useCellDraft } from "./use-cell-draft";
import { useClipboard } from "./use-clipboard";
import { useGridKeys } from "./use-grid-keys";
import { useGridPointer } from "./use-grid-pointer";
import { useRevision } from "./use-revision";
import { useSheetCursor } from "./use-sheet-cursor";
import { useSheetLayout } from "./use-sheet-layout";
import { useViewport } from "./use-viewport";

interface SheetAreaProps {
  readonly workbook: EmbeddedWorkbook;
  readonly notice: string | undefined;
  onNotice: (sentence: string | undefined) => void;
  onLeave: () => void;
  /** Set here: enters what is being typed, for whoever needs the sheet as it stands. */
  readonly enterDraft: { current: () => boolean };
}

/** One workbook on the left of the page: formula bar, grid, tabs. Brings keys, pointer, clipboard and the draft of a cell together. */
export function SheetArea({ workbook, notice, onNotice, onLeave, enterDraft }: SheetAreaProps): React.JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const revision = useRevision(workbook);
  const viewport = useViewport(scroller);
  const cursor = useSheetCursor(workbook);
  const sheet = workbook.activeSheet;
  const layout = useSheetLayout(sheet, cursor.cursor.head, viewport, revision);

  const refuse = useCallback(
    (problem: EntryProblem | "outside") => {
      onNotice(sayEntryProblem(problem));
    },
    [onNotice],
  );
  const drafting = useCellDraft(workbook, refuse);
  const { draft } = drafting;
  useEffect(() => {
    enterDraft.current = drafting.commit;
  }, [enterDraft, drafting.commit]);
  const clipboard = useClipboard(workbook, (area) => cursor.move(cursorOver(area)), refuse);
  const focusEditor = useCallback(() => editor.current?.focus({ preventScroll: true }), []);
  const rowsOfPage = Math.max(
    1,
    layout.rows.at(viewport.scrollTop + viewport.height) - layout.rows.at(viewport.scrollTop) - sheet.frozenRows - 2,
  );
  const onKeyDown = useGridKeys({ workbook, cursor, drafting, rowsOfPage, onClear: clipboard.clear, onLeave });
  const pointer = useGridPointer({ workbook, scroller, layout, cursor, drafting, focusEditor });

  useEffect(focusEditor, [focusEditor]);
  const wasEditing = useRef(false);
  useEffect(() => {
    // Enter or Esc in the formula bar gives the keyboard back to the grid.
    if (wasEditing.current && draft === undefined) focusEditor();
    wasEditing.current = draft !== undefined;
  }, [draft, focusEditor]);

  const { anchor } = cursor.cursor;
  const shownDraft = draft?.sheet === sheet ? draft : undefined;
  const content = shownDraft?.text ?? sheet.cell(anchor.row, anchor.column).formulaBar;
  const place = editorPlace({ sheet, layout, viewport, active: cursor.active, editing: shownDraft !== undefined });
  const begin = (text: string, mode: "typing" | "caret"): void => drafting.begin({ sheet, place: anchor, text, mode });
  const go = (area: AreaFile): void => {
    cursor.move(area.rows === 1 && area.columns === 1 ? cursorAt({ row: area.top, column: area.left }) : cursorOver(area));
    focusEditor();
  };
  const rename = (renamed: EmbeddedSheet, name: string): void => {
    const result = workbook.renameSheet(renamed, name);
    if (!result.ok) onNotice(sayRenameProblem(result.problem.kind, name));
  };

  return (
    <main className="sheet-area">
      <FormulaBar
        address={formatArea(sameArea(cursor.selection, cursor.active) ? cellArea(anchor) : cursor.selection)}
        content={content}
        onGo={(area) => {
          if (drafting.commit()) go(area);
        }}
        onNoSuchCell={(typed) => onNotice(texts.refused.noSuchCell(typed))}
        onChange={(text) => (draft === undefined ? begin(text, "caret") : drafting.change(text))}
        onKeyDown={(event) => {
          if (draft !== undefined) onKeyDown(event);
          else if (event.key === "Escape" || event.key === "Enter") {
            event.preventDefault();
            focusEditor();
          }
        }}
      />
      <div ref={scroller} className="sheet" {...pointer}>
        <SheetGrid workbook={workbook} revision={revision} scroller={scroller} viewport={viewport} layout={layout} cursor={cursor} />
        <CellEditor
          box={editor}
          draft={shownDraft}
          label={texts.cellEditor(formatArea(cellArea(anchor)))}
          style={place}
          onChange={(text) => (draft === undefined ? begin(text, "typing") : drafting.change(text))}
          onKeyDown={onKeyDown}
          onCopy={clipboard.copy}
          onCut={clipboard.cut}
          onPaste={clipboard.paste}
        />
      </div>
      <StatusBar editing={draft !== undefined} notice={notice} onDismiss={() => onNotice(undefined)}>
        <SheetTabs workbook={workbook} onBefore={drafting.commit} onShown={focusEditor} onRename={rename} />
      </StatusBar>
    </main>
  );
}
