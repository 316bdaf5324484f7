import { areaName } from "../../../files/xlsx/addresses";
import type { Area } from "../parts";

/** Areas as files list them: A1:B2 and D4 -> "A1:B2 D4" */
export function areasName(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}
