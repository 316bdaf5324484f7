export { XlsxError, type XlsxErrorCode, type XlsxErrorValues } from "./errors";
export { readXlsx } from "./readXlsx";
export { writeXlsx } from "./writeXlsx";
