export { readXlsx } from "./readXlsx";
export { UnwritableError } from "./unwritableError";
export { writeXlsx } from "./writeXlsx";
