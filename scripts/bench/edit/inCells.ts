import { setTimeout as pause } from "node:timers/promises";
import type { CellContent } from "../../../src/workbench/book/parts";
import { launchHeadless, type Headless } from "../../../src/workbench/headless/launch";
import { costMeter } from "./costMeter";
import { heapInUse } from "./heap";
import {
  editOf,
  firstRow,
  formulaSheet,
  listOf,
  listSheet,
  pointsColumn,
  workbookOf,
} from "./municipalities";
import { outputsOf, truthOf, type Output } from "./outputs";
import { sheetId } from "./sheetId";
import type { Cost, Subject } from "./subject";
import { untilShown } from "./untilShown";

/** A way to have outputs in cells of a workbook. */
export interface Way {
  readonly name: string;
  /** @param lastRow of the list, as a person counts */
  formula(output: Output, lastRow: number): string;
  /** Gets ready in the workbook, while the formulas are written; returns the way to stop. */
  start(excel: Headless): Promise<() => Promise<void>>;
}

/** Longer than the custom-functions runtime holds back the next results after a batch; in milliseconds. */
const rest = 1_500;

/** Measures a way on the workbench's host. */
export function inCells({ name, formula, start }: Way): Subject {
  return {
    name,
    measure: async (size, cells, edits) => {
      let rows = listOf(size);
      const outputs = outputsOf(size, cells);
      const excel = await launchHeadless({ locale: "sv-SE", file: workbookOf(rows) });
      const uninstall = excel.installGlobals();
      await excel.book.settled();
      const costOf = costMeter(excel);
      await pause(rest); // what the trial before has held is let go of a moment after its end
      const before = heapInUse();
      const formulas = outputs.map((output) => [formula(output, firstRow + rows.length)]);
      let truth = truthOf(rows, outputs);
      let stop = () => Promise.resolve();
      const fill = await costOf(async () => {
        const starting = start(excel);
        write(excel, formulaSheet, { row: 0, column: 0 }, formulas);
        stop = await starting;
        await untilShown(excel, truth);
      });
      const costs: Cost[] = [];
      while (costs.length < edits) {
        const edited = editOf(rows);
        rows = edited.rows;
        truth = truthOf(rows, outputs);
        await pause(rest);
        const cost = await costOf(async () => {
          write(excel, listSheet, { row: firstRow, column: pointsColumn }, [[edited.points]]);
          await untilShown(excel, truth);
        });
        costs.push(cost);
      }
      const megabytes = heapInUse() - before;
      await stop();
      uninstall();
      excel.close();
      return { fill, edit: medianOf(costs), megabytes };
    },
  };
}

function medianOf(costs: readonly Cost[]): Cost {
  const sorted = costs.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (!median) throw new RangeError("There was no edit to measure.");
  return median;
}

type Lines = readonly (readonly CellContent[])[];

function write(excel: Headless, name: string, at: { row: number; column: number }, contents: Lines): void {
  const area = { ...at, rowCount: contents.length, columnCount: 1 };
  excel.book.write(sheetId(excel, name), area, contents);
}
