/** The entry of the pane: puts the components together with what reads files and what reads and writes Excel. Nothing else here. */
import { createRoot } from "react-dom/client";
import samplePlan from "../../assets/samples/ke-hoach-mau.txt";
import { buildAppendices } from "../excel/build-appendix";
import { findAppendices } from "../excel/find-appendices";
import { readSelection } from "../excel/read-selection";
import type { PaneActions } from "./actions";
import { App } from "./App";
import { localTime } from "./check/local-time";
import { isDark } from "./look/is-dark";

const actions: PaneActions = {
  // The readers of files are loaded when the first file comes.
  readFile: async (...given) => (await import("../documents/read-file")).readFile(...given),
  readPasted: async (html) => (await import("../documents/read-pasted")).readPasted(html),
  readSelection,
  findAppendices,
  buildAppendices: (appendices, replace) => buildAppendices(appendices, { replace }),
  // Comes in one file with the screen of the check, when that is asked for: what the check calls is then there.
  check: {
    readWorkbook: async (...given) =>
      (await import(/* webpackChunkName: "check" */ "../excel/read-workbook-grid")).readWorkbookGrid(...given),
    watch: async (...given) => (await import(/* webpackChunkName: "check" */ "../excel/watch-workbook")).watchWorkbook(...given),
    select: async (...given) => (await import(/* webpackChunkName: "check" */ "../excel/select-cells")).selectCells(...given),
    write: async (...given) => (await import(/* webpackChunkName: "check" */ "../excel/write-entries")).writeEntries(...given),
    readNotes: async () => (await import(/* webpackChunkName: "check" */ "../excel/read-kept-notes")).readKeptNotes(),
    keepNotes: async (xml) => (await import(/* webpackChunkName: "check" */ "../excel/keep-notes")).keepNotes(xml),
    readName: async () => (await import(/* webpackChunkName: "check" */ "../excel/read-workbook-name")).readWorkbookName(),
    writeRecord: async (record) => (await import(/* webpackChunkName: "check" */ "../excel/write-record")).writeRecord(record),
    canMark: () => Office.context.requirements.isSetSupported("ExcelApi", "1.18"),
    mark: async (marks) => (await import(/* webpackChunkName: "check" */ "../excel/note-findings")).noteFindings(marks),
    unmark: async () => (await import(/* webpackChunkName: "check" */ "../excel/remove-notes")).removeNotes(),
    readFile: async (file) => (await import("../documents/read-workbook-file")).readWorkbookFile(file),
    now: () => localTime(new Date()),
  },
  // Likewise with the screen of the pages; what makes a Word file comes when one is asked for.
  paper: {
    read: async () => (await import(/* webpackChunkName: "paper" */ "../excel/read-paper")).readPaper(),
    watch: async (...given) => (await import(/* webpackChunkName: "paper" */ "../excel/watch-active-sheet")).watchActiveSheet(...given),
    repair: async (...given) => (await import(/* webpackChunkName: "paper" */ "../excel/repair-page")).repairPaper(...given),
    undo: async (...given) => (await import(/* webpackChunkName: "paper" */ "../excel/repair-page")).undoRepair(...given),
    copyForWord: async (sheet) => (await import(/* webpackChunkName: "paper" */ "../sheet/copy-for-word")).copyForWord(sheet),
    writeDocx: async (sheet) => {
      const [{ describePrinted }, { writeDocx }] = await Promise.all([
        import(/* webpackChunkName: "paper" */ "../sheet/describe-printed"),
        import("../documents/docx-writer/write-docx"),
      ]);
      return writeDocx(describePrinted(sheet));
    },
  },
};

/** No `await` at the top of the file: webpack's support for it would stand in functions.js, 0.3 kB of its budget. */
async function start(root: HTMLElement): Promise<void> {
  await Office.onReady();
  // The type promises a theme; Excel on the web has none (Office theme API: Windows and Mac only).
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  createRoot(root).render(<App actions={actions} samplePlan={samplePlan} officeIsDark={theme && isDark(theme.bodyBackgroundColor)} />);
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw the pane in.");
void start(root);
