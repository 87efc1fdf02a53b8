import { useCallback, useEffect, useRef, useState } from "react";
import { readXlsx } from "../../documents/xlsx/read-xlsx";
import { writeXlsx } from "../../documents/xlsx/write-xlsx";
import { EmbeddedWorkbook } from "../model/embedded-workbook";
import { CommandBar } from "./CommandBar";
import { downloadFile } from "./download-file";
import { PaneArea } from "./PaneArea";
import { sayFileProblem } from "./say-file-problem";
import { offerConnection } from "./offer-connection";
import { SheetArea } from "./SheetArea";
import { texts } from "./texts";
import { useRevision } from "./use-revision";
import { useShortcut } from "./use-shortcut";

interface OpenWorkbook {
  readonly workbook: EmbeddedWorkbook;
  /** Without ".xlsx". */
  readonly name: string;
  readonly number: number;
}

/** The whole page: commands, the sheet, and the task pane beside it. */
export function Workbench({ first }: { readonly first: EmbeddedWorkbook }): React.JSX.Element {
  const [{ workbook, name, number }, setOpen] = useState<OpenWorkbook>({ workbook: first, name: texts.newFileName, number: 1 });
  const [notice, setNotice] = useState<string>();
  const [paneHidden, setPaneHidden] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const enterDraft = useRef<() => boolean>(() => true);
  useRevision(workbook);

  const open = async (file: File): Promise<void> => {
    const read = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      setNotice(sayFileProblem(read.problem, file.name));
      return;
    }
    const next = EmbeddedWorkbook.create(read.value, file.name);
    offerConnection(next);
    setNotice(undefined);
    setOpen((before) => ({ workbook: next, name: file.name.replace(/\.xlsx$/i, ""), number: before.number + 1 }));
  };
  const save = async (): Promise<void> => {
    if (!enterDraft.current()) return;
    downloadFile(`${name}.xlsx`, new Uint8Array(await writeXlsx(workbook.toFile())));
  };
  useShortcut("o", () => picker.current?.click());
  useShortcut("s", () => void save());
  useEffect(() => {
    document.title = `${name} – ${texts.title}`;
  }, [name]);
  const focusPane = useCallback(() => frame.current?.focus(), []);

  return (
    <div className="workbench">
      <CommandBar
        fileName={`${name}.xlsx`}
        canUndo={workbook.canUndo && !workbook.editing}
        canRedo={workbook.canRedo && !workbook.editing}
        paneShown={!paneHidden}
        onOpen={() => picker.current?.click()}
        onSave={() => void save()}
        onUndo={() => workbook.undo()}
        onRedo={() => workbook.redo()}
        onShowPane={() => setPaneHidden(false)}
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) void open(file);
        }}
      />
      <SheetArea key={number} workbook={workbook} notice={notice} onNotice={setNotice} onLeave={focusPane} enterDraft={enterDraft} />
      <PaneArea workbookNumber={number} frame={frame} hidden={paneHidden} onHide={() => setPaneHidden(true)} />
    </div>
  );
}
