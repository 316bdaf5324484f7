import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { TemplatePane } from "./TemplatePane";

/** The entry of the pane to compare with: it waits for Office, as the template does, and writes to the selected cells. */
void Office.onReady(() => {
  const element = document.getElementById("container");
  if (!element) throw new Error('The page has no element with the id "container".');
  createRoot(element).render(
    <StrictMode>
      <TemplatePane onInsert={(text) => void insert(text)} />
    </StrictMode>,
  );
});

function insert(text: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [[text]];
    await context.sync();
  });
}
