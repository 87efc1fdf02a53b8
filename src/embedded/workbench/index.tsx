/** The page of the workbench: loads the formula engine, opens an empty workbook and shows it. */
import "./workbench.css";
import { createRoot } from "react-dom/client";
import { EmbeddedWorkbook } from "../model/embedded-workbook";
import { loadFormulaEngine } from "../model/formula-engine";
import { offerConnection } from "./offer-connection";
import { forgetTextWidths } from "./text-width";
import { language, texts } from "./texts";
import { Workbench } from "./Workbench";

async function start(place: HTMLElement): Promise<void> {
  document.documentElement.lang = language;
  place.textContent = texts.starting;
  const engine = await fetch(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
  loadFormulaEngine(await engine.arrayBuffer());
  await Promise.all(["", "bold ", "italic "].map((look) => document.fonts.load(`${look}16px Tinos`, texts.title)));
  forgetTextWidths();
  const workbook = EmbeddedWorkbook.create();
  offerConnection(workbook);
  createRoot(place).render(<Workbench first={workbook} />);
}

const place = document.getElementById("root");
if (place === null) throw new Error("The page has no #root");
void start(place);
