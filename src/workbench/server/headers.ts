import path from "node:path";
import { recommendedHeaders } from "../../../scripts/policy";
import { withLocalOffice } from "./localize";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What the workbench's own page may do. Univer and Fluent write inline styles at run time; scripts are never inline. */
const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:", // a workbook that another tab hands over stands at a blob address
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Headers of an answer: those that the add-in's host is told to send, and the workbench's own for its page. */
export function headersOf(file: string, isWorkbench: boolean): Record<string, string> {
  return {
    ...recommendedHeaders,
    "Content-Security-Policy": isWorkbench
      ? workbenchPolicy
      : withLocalOffice(recommendedHeaders["Content-Security-Policy"] ?? ""),
    "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
  };
}
