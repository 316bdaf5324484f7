import type { SheetAssessment } from "../reading/reading";
import { plainText } from "../scoring/names";
import type { DatedEmissions, EmissionFigures } from "../sheets/report/reportInput";

/** Emission figures by the names of the assessments that they belong to, as the workbook keeps them. */
export type KeptEmissions = Readonly<Record<string, EmissionFigures>>;

/** The figures kept for an assessment; null for none. */
export function emissionsOf(kept: KeptEmissions, source: SheetAssessment): EmissionFigures | null {
  return kept[keyOf(source)] ?? null;
}

/** The figures with other ones for this assessment, or without any. */
export function withEmissions(
  kept: KeptEmissions,
  source: SheetAssessment,
  figures: EmissionFigures | null,
): KeptEmissions {
  const others = Object.entries(kept).filter(([key]) => key !== keyOf(source));
  return Object.fromEntries([...others, ...(figures ? [[keyOf(source), figures] as const] : [])]);
}

/** Whether this is what the workbook keeps; anyone may have changed it. */
export function isKeptEmissions(value: unknown): value is KeptEmissions {
  return isRecord(value) && Object.values(value).every(isFigures);
}

function keyOf({ name }: SheetAssessment): string {
  return plainText(name);
}

function isFigures(value: unknown): value is EmissionFigures {
  if (!isRecord(value)) return false;
  const { base, later, gas, boundary, source } = value;
  return isDated(base) && isDated(later) && [gas, boundary, source].every((text) => typeof text === "string");
}

function isDated(value: unknown): value is DatedEmissions {
  return isRecord(value) && [value.year, value.emissions, value.population].every(isAmount);
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
