import type { functions as source } from "../en/functions";

export const functions: Record<keyof typeof source, string> = {
  noAssessment: "Arbetsboken har ingen utvärdering.",
  severalAssessments: "Ange vilken utvärdering, som sista argument: {names}",
  unknownAssessment: "Ingen utvärdering heter ”{name}”. Det finns: {names}",
  emptyRange: "Området har ingen utvärdering. Välj dess celler med rubrikraden.",
  severalWays: "Området kan läsas på flera sätt, med olika summor. Välj celler med en enda poängkolumn.",
  severalInRange: "Området har flera utvärderingar. Välj cellerna för en av dem.",
  invalidCriterion: "Ett kriterium går inte att räkna med. Kontrollera poäng och maxpoäng.",
  missingParameter: "Ange vilken parameter: {names}",
  unknownParameter: "Ingen parameter heter ”{name}”. Det finns: {names}",
  unknownMax: "Ett kriterium saknar maxpoäng. Fyll i den.",
  nothingApplicable: "Inget kriterium är tillämpligt, så det finns ingen andel. Fyll i poäng för minst ett.",
  noParameters: "Ingen parameter har maxpoäng att jämföra. Fyll i maxpoäng för varje kriterium.",
  badCount: "Antalet måste vara ett heltal från 1 och uppåt, inte ”{value}”.",
  defect: "Det blev fel i Klimat. Rapportera detta: {message}",
};
