/** Custom functions in the workbench: computed by the very functions.js that Excel gets, which the pane's page has loaded. */
import { useWorkbench } from "./use-workbench";

const workbench = useWorkbench();

test("a formula with a custom function shows its result and follows its cells", async () => {
  const { cell, enter, pane } = workbench();
  await pane.getByRole("main").or(pane.locator("#root > *")).first().waitFor();
  await enter("A1", "1,5 triệu\n");
  await enter("A2", "500.000\n");
  await enter("B1", "=PHULUC.DOCSOTIEN(PHULUC.CONGSOTIEN(A1:A2))\n");
  await cell("B1").getByText("Hai triệu đồng").waitFor();
  await enter("A2", "mười hai đồng\n");
  await cell("B1").getByText("Một triệu năm trăm nghìn không trăm mười hai đồng").waitFor();
  await enter("A2", "12/5/2020 đồng\n");
  await cell("B1").getByText("#VALUE!").waitFor();
});
