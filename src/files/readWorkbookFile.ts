import { toAddress } from "../reading/address";
import type { Grid } from "../reading/grid";
import { frozenIn, frozenKey, placeIn, stillHold } from "../reading/input/frozen";
import { inputGrid } from "../reading/input/inputGrid";
import { outputSheetsIn, outputSheetsKey, sheetOfOutput } from "../reading/input/outputSheets";
import { callsUs, cellArea } from "../reading/input/ownCells";
import { klimatSettings } from "./klimatSettings";
import { fileCells, sheetContents, type FileCell } from "./sheetContents";
import { XlsxError } from "./xlsx/errors";
import { refuseExternalLinks } from "./xlsx/externalLinks";
import { fileLimits } from "./xlsx/limits";
import { PackageReader } from "./xlsx/opc/packageReader";
import { readSharedStrings } from "./xlsx/sharedStrings";
import { scanSheet, type ScannedSheet } from "./xlsx/sheet/scan";
import { gridTableOf, readTableParts } from "./xlsx/tableParts";
import { unpack } from "./xlsx/unpack";
import { readWebExtensions } from "./xlsx/webExtensions";
import { mainPart, readWorkbook, type DefinedName, type Visibility } from "./xlsx/workbook";

/** A workbook in a file, as far as assessments go. */
export interface WorkbookFile {
  /** Those with cells, in tab order. */
  readonly sheets: readonly FileSheet[];
  /** What Klimat keeps in the workbook, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface FileSheet {
  /** Excel's own, where the file says it. */
  readonly id: string;
  readonly name: string;
  /** Null for an empty sheet, and for one that is never input. */
  readonly grid: Grid | null;
}

/**
 * Reads the cells of an .xlsx file that is not open in Excel, as they would be read there. Nothing in the file is
 * executed, computed or fetched: results of formulas are those that it holds.
 *
 * @throws XlsxError for what is no workbook, is damaged or is made to harm, and for a workbook with macros or with
 *   links to other workbooks
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookFile {
  const pack = new PackageReader(unpack(bytes, isRead));
  const part = mainPart(pack);
  refuseExternalLinks(pack, part);
  const workbook = readWorkbook(pack, part);
  const sharedStrings = readSharedStrings(pack, part);
  const settings = klimatSettings(readWebExtensions(pack));
  let cellCount = 0;
  const scanned = workbook.sheets.flatMap(({ name, visibility, worksheet }) => {
    if (worksheet === null) return [];
    const scan = scanSheet(pack.text(worksheet), worksheet);
    cellCount += scan.cells.length;
    if (cellCount > fileLimits.cells) throw new XlsxError("tooManyCells", { limit: fileLimits.cells });
    // A file of another program gives no ids: then a name of its own, which no id of Excel equals.
    return [{ id: scan.uid || worksheet, name, visibility, scan, cells: fileCells(scan, sharedStrings) }];
  });
  if (scanned.length === 0) throw new XlsxError("notAWorkbook");
  const names = workbook.names.flatMap(({ name }) => name ?? []);
  const output = new Set(
    outputSheetsIn(settings[outputSheetsKey]).map((each) => sheetOfOutput(each, scanned)),
  );
  return {
    settings,
    sheets: scanned.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      grid:
        sheet.visibility === "veryHidden" || output.has(sheet) ? null : gridOf(sheet, pack, names, settings),
    })),
  };
}

/** The grids of a file, as a session has them of the same workbook. Throws as `readWorkbookFile` does. */
export function gridsOf({ sheets }: WorkbookFile): readonly Grid[] {
  return sheets.flatMap(({ grid }) => grid ?? []);
}

/** Pictures and the like are never unpacked. */
function isRead(part: string): boolean {
  return /\.(xml|rels)$/i.test(part) && !/^xl\/(media|drawings|charts)\//i.test(part);
}

/** A blank in the place of a result would count as not assessed. What our own formulas show is never read. */
function refuseUncalculated(sheet: string, cells: readonly FileCell[]): void {
  const blank = cells.find(({ formula, value }) => formula !== null && value === null && !callsUs(formula));
  if (blank) throw new XlsxError("notCalculated", { cell: toAddress({ sheet, ...blank }) });
}

interface ScannedFileSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly scan: ScannedSheet;
  readonly cells: readonly FileCell[];
}

function gridOf(
  { name, visibility, scan, cells }: ScannedFileSheet,
  pack: PackageReader,
  names: readonly DefinedName[],
  settings: WorkbookFile["settings"],
): Grid | null {
  const contents = sheetContents(scan, cells);
  if (!contents) return null;
  const own = cells.filter(({ formula }) => callsUs(formula ?? ""));
  refuseUncalculated(name, cells);
  const frozen = frozenIn(settings[frozenKey]);
  const places = names.flatMap(({ name: defined, formula }) => {
    const place = placeIn(formula, [{ id: name, name }]);
    return place && stillHold(frozen[defined], place.area, contents) ? [place.area] : [];
  });
  const tables = readTableParts(pack, scan.part).map(({ root }) => gridTableOf(root));
  return inputGrid({ ...contents, sheet: name, isHidden: visibility !== "visible", tables }, [
    ...own.map(cellArea),
    ...own.flatMap(({ spill }) => spill ?? []),
    ...places,
  ]);
}
