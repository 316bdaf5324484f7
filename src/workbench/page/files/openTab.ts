import { queryOf, type PageOptions } from "../options";
import { addressOf } from "./download";

/**
 * Shows a workbook (.xlsx as base64, or an empty one for null) in a tab of its own, as Excel opens a window.
 *
 * @returns false when the browser did not allow the tab
 */
export function openTab(base64: string | null, options: PageOptions, name: string): boolean {
  const open = base64 === null ? "new" : addressOf(bytesOf(base64));
  return window.open(queryOf({ ...options, open, name }), "_blank") !== null;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
