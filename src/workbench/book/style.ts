/** The look of a cell, as far as the workbench knows looks. Absent = the workbook's default. */
export interface CellStyle {
  /** Excel's format code, such as "0%" or "General". */
  readonly numberFormat?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly font?: FontStyle;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  /** False where a cell stays open on a protected sheet. */
  readonly locked?: boolean;
}

export interface FontStyle {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  readonly color?: string;
}
