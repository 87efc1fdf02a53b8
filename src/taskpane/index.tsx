/** The entry of the pane: puts the components together with what reads files and what reads and writes Excel. Nothing else here. */
import { createRoot } from "react-dom/client";
import samplePlan from "../../assets/samples/ke-hoach-mau.txt";
import { buildAppendix } from "../excel/build-appendix";
import { findAppendices } from "../excel/find-appendices";
import { readSelection } from "../excel/read-selection";
import type { PaneActions } from "./actions";
import { App } from "./App";
import { isDark } from "./look/is-dark";

const actions: PaneActions = {
  // The readers of files are loaded when the first file comes.
  readFile: async (...given) => (await import("../documents/read-file")).readFile(...given),
  readPasted: async (html) => (await import("../documents/read-pasted")).readPasted(html),
  readSelection,
  findAppendices,
  buildAppendix,
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
