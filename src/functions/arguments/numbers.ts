import { numberArgument, optionalNumber } from "./numberArgument";

/** How many parameters to name; null for as many as the workbook marks. */
export const count = optionalNumber({ id: "count", unit: "number", trouble: "badCount" });

/** How many criteria to name; null for the usual number. */
export const criteriaCount = optionalNumber({ id: "criteriaCount", unit: "number", trouble: "badCount" });

/** The share from which an assessment passes. */
export const threshold = numberArgument({ id: "threshold", unit: "share", trouble: "badShare" });

/** The share to be reached. */
export const share = numberArgument({ id: "share", unit: "share", trouble: "badShare" });
