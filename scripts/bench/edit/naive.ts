import type { FunctionsMetadata } from "../../../src/workbench/host/functions/metadata";
import { listSheet, type Row } from "./municipalities";
import { truthOf, type Output } from "./outputs";
import { inCells } from "./inCells";

type Stream = Pick<CustomFunctions.StreamingInvocation<number>, "setResult">;
type Arguments = [Output["measure"], string, string | null, Stream];

/**
 * Functions that each read the list for themselves at every change of it, as the common examples do. They share their
 * first reading, so that the bench need not wait for a thousand of them before the edit that it measures.
 */
export const naive = inCells({
  name: "Naive",
  formula: ({ measure, municipality, parameter }) =>
    `=NAIVE.OUTPUT("${measure}","${municipality}"${parameter === null ? "" : `,"${parameter}"`})`,
  start: ({ CustomFunctions, offerFunctions }) => {
    let first: Promise<readonly Row[]> | null = null;
    CustomFunctions.associate("OUTPUT", (...[measure, municipality, parameter, stream]: Arguments) =>
      follow({ measure, municipality, parameter }, stream, () => (first ??= readList())),
    );
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
  output: Output,
  stream: Stream,
  firstReading: () => Promise<readonly Row[]>,
): Promise<void> {
  const show = (rows: readonly Row[]) => {
    const [result = NaN] = truthOf(rows, [output]);
    stream.setResult(result);
  };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(listSheet).onChanged.add(async () => {
      show(await readList());
    });
    await context.sync();
  });
  show(await firstReading());
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
