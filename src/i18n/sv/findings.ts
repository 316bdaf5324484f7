import type { findings as source } from "../en/findings";

export const findings: Record<keyof typeof source, string> = {
  nothingFound:
    "Ingen utvärdering hittades. Klimat behöver en rubrikrad med en kolumn för poäng (Poäng) och en för kriterium eller parameter.",
};
