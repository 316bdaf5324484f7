import { XlsxError } from "./errors";
import { kindOf } from "./opc/kinds";
import type { PackageReader } from "./opc/packageReader";

/**
 * Refuses a workbook whose formulas refer to others: their values cannot be checked here, and nothing is fetched.
 *
 * @param workbook name of the main part
 * @throws XlsxError "externalLinks" with the name of the first of them
 */
export function refuseExternalLinks(pack: PackageReader, workbook: string): void {
  const link = pack.relationships(workbook).find(({ type }) => kindOf(type) === "externalLink");
  if (!link) return;
  const [outside] = pack.relationships(link.part ?? "");
  throw new XlsxError("externalLinks", { target: lastStep(outside?.target ?? link.target) });
}

/** "file:///C:/Mallar/Bok%201.xlsx" -> "Bok 1.xlsx" */
function lastStep(target: string): string {
  const step = target.replace(/^.*[\\/]/, "");
  try {
    return decodeURIComponent(step);
  } catch {
    return step; // a bare "%" in a name: no escape, so it stands for itself
  }
}
