import type { Settings } from "../../session/session";

/** What a group of fields is given. */
export interface FieldsProps {
  readonly settings: Settings;
  /** Nothing can be changed, as in a workbook that is open for reading only. */
  readonly disabled: boolean;
}
