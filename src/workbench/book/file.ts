import type { Chart } from "./chart";
import type { PageLayout } from "./page";
import type {
  Area,
  CellContent,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  Freeze,
  Table,
  Visibility,
} from "./parts";
import type { CellStyle } from "./style";

/** A workbook as it stands in a file: what xlsx/ reads and writes, and what the engine loads and hands back. */
export interface BookFile {
  readonly sheets: readonly SheetFile[];
  readonly activeSheet: number;
  /**
   * Distinct looks; cells refer to them by position. In a file that was read the first one is the default look in
   * full and the positions are the file's own (cellXfs): a cell that keeps its position keeps all that the file
   * says about its look, also what CellStyle has no words for. New looks come after them.
   */
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  /** Settings that add-ins keep in the workbook, by add-in id. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The file's own parts, so that whatever the workbench does not know is written back as it was. */
  readonly origin: FileOrigin | null;
}

/** Part name -> bytes of the file that was opened. */
export interface FileOrigin {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export interface SheetFile {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string | null;
  /** Part name in the origin, or null for a sheet that was added. */
  readonly part: string | null;
  readonly cells: readonly CellFile[];
  /** In characters of the default font, as Excel counts widths. */
  readonly columnWidths: readonly {
    readonly column: number;
    readonly count: number;
    readonly width: number;
    readonly hidden: boolean;
  }[];
  /** Heights in points. */
  readonly rows: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly hidden: boolean;
  }[];
  readonly merges: readonly Area[];
  readonly freeze: Freeze | null;
  readonly showGridLines: boolean;
  readonly page: PageLayout;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly tables: readonly Table[];
  /** Those that the workbench understands; others stay in the origin as they are. */
  readonly charts: readonly Chart[];
  readonly isProtected: boolean;
}

export interface CellFile {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** As a person types it, with the leading "=", KLIMAT functions by their names (not "_xldudf_…"). */
  readonly formula: string | null;
  /** Where the formula's results spill to, itself included, for a dynamic array formula. */
  readonly spill: Area | null;
  /** Position in BookFile.styles, or null for the default look. */
  readonly style: number | null;
}
