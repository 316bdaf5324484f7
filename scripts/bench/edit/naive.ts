import type { FunctionsMetadata } from "../../../src/workbench/host/functions/metadata";
import { listSheet, type Row } from "./municipalities";
import { truthOf, type Output } from "./outputs";
import { inCells } from "./inCells";

type Stream = Pick<CustomFunctions.StreamingInvocation<number>, "setResult">;

/** Functions that each read the list for themselves, and again at every change of it, as the common examples do. */
export const naive = inCells({
  name: "Naive",
  formula: ({ measure, municipality, parameter }) =>
    `=NAIVE.OUTPUT("${measure}","${municipality}"${parameter === null ? "" : `,"${parameter}"`})`,
  start: ({ CustomFunctions, offerFunctions }) => {
    CustomFunctions.associate("OUTPUT", follow);
    offerFunctions(metadata, "NAIVE");
    return Promise.resolve(() => Promise.resolve());
  },
});

const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "OUTPUT",
      name: "OUTPUT",
      parameters: [{ name: "measure" }, { name: "municipality" }, { name: "parameter", optional: true }],
      options: { stream: true },
    },
  ],
};

async function follow(
  measure: Output["measure"],
  municipality: string,
  parameter: string | null,
  stream: Stream,
): Promise<void> {
  const show = async () => {
    const [result = NaN] = truthOf(await readList(), [{ measure, municipality, parameter }]);
    stream.setResult(result);
  };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(listSheet).onChanged.add(show);
    await context.sync();
  });
  await show();
}

function readList(): Promise<readonly Row[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(listSheet).getUsedRange(true).load("values");
    await context.sync();
    // Typed any[][] by Microsoft.
    const lines = used.values as [string, string, string, number, number][];
    return lines.slice(1).map(([municipality, parameter, text, max, points]) => ({
      municipality,
      parameter,
      text,
      max,
      points,
    }));
  });
}
