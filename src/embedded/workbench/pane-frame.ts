/** Runs in the frame of the pane, after the client library and before the add-in: has the page around it connect the library. */
import type {} from "./offer-connection";

const { connectPane } = window.parent;
if (connectPane === undefined) throw new Error("pane.html belongs into the workbench's page");
connectPane(window);

// F6 leads from the sheet to the pane; here it leads back.
window.addEventListener("keydown", (event) => {
  if (event.key === "F6") window.parent.document.querySelector<HTMLElement>(".cell-editor")?.focus();
});
