import { launchHeadless } from "../../../src/workbench/headless/launch";

/** Ends by itself when nothing is left running after `close`. */
void launchHeadless().then(async (excel) => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  excel.close();
  console.log("closed");
});
