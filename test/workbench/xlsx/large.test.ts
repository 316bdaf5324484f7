import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { book, sheet } from "./support/files";

it("writes 30,000 rows of six columns back byte for byte", () => {
  const cells = Array.from({ length: 180_000 }, (_, at) => ({
    row: Math.floor(at / 6),
    column: at % 6,
    value: at % 6 < 3 ? `Kriterium ${at}` : at,
    formula: at % 6 === 5 ? `=SUM(A${Math.floor(at / 6) + 1}:E${Math.floor(at / 6) + 1})` : null,
    spill: null,
    style: null,
  }));
  const bytes = writeXlsx(book({ sheets: [sheet({ cells })] }));
  const file = readXlsx(bytes);
  expect(file.sheets[0]?.cells).toHaveLength(180_000);
  expect(Buffer.compare(writeXlsx(file), bytes)).toBe(0);
});
