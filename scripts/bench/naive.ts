import type { FunctionsMetadata } from "../../src/workbench/host/functions/metadata";

export const naiveMetadata: FunctionsMetadata = {
  functions: [{ id: "TOTAL", name: "TOTAL", parameters: [{ name: "cell" }] }],
};

/** The points of the Kalmar workbook, read anew by every call: the way to compare with. */
export async function naiveTotal(): Promise<number> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Bedömning").getUsedRange(true).load("values");
    await context.sync();
    const points = used.values.slice(4).map((row: unknown[]) => row[4]);
    return points.reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0);
  });
}
