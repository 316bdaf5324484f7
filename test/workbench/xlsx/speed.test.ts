import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { book, sheet } from "./support/files";

it("reads and writes 30,000 rows of six columns in seconds", () => {
  const cells = Array.from({ length: 180_000 }, (_, at) => ({
    row: Math.floor(at / 6),
    column: at % 6,
    value: at % 6 < 3 ? `Kriterium ${at}` : at,
    formula: at % 6 === 5 ? `=SUM(A${Math.floor(at / 6) + 1}:E${Math.floor(at / 6) + 1})` : null,
    spill: null,
    style: null,
  }));
  const bytes = writeXlsx(book({ sheets: [sheet({ cells })] }));
  const { result: file, seconds: reading } = measured(() => readXlsx(bytes));
  const { result: again, seconds: writing } = measured(() => writeXlsx(file));
  expect(file.sheets[0]?.cells).toHaveLength(180_000);
  expect(Buffer.compare(again, bytes)).toBe(0);
  expect(reading).toBeLessThan(3);
  expect(writing).toBeLessThan(6);
});

/** Seconds of processor time: the clock on the wall tells how busy the machine is with other things. */
function measured<T>(work: () => T): { result: T; seconds: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}
