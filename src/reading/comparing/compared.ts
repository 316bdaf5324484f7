import type { Assessment } from "../../scoring/assessment";
import type { SheetAssessment } from "../reading";

/** An assessment among others. */
export interface Compared {
  /** Stays the same while rows move and points change. */
  readonly key: string;
  /** What tells it from the others. */
  readonly name: string;
  /** What was read, and what it amounts to. */
  readonly live: { readonly source: SheetAssessment; readonly result: Assessment };
  /** The file that it was read from; null for one of the open workbook. */
  readonly file: string | null;
}
