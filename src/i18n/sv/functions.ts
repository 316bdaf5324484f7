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
  badShare:
    "{given, select, no {Ange vilken andel, till exempel 80 % eller 0,8.} other {Andelen måste vara över 0 och högst 1, till exempel 80 % eller 0,8, inte ”{value}”.}}",
  badEmissions:
    "{year, select, base {Utsläpp basåret} other {Utsläpp det senare året}}: {given, select, no {skriv ett tal över 0.} other {skriv ett tal över 0, inte ”{value}”.}}",
  badPopulation:
    "{year, select, base {Folkmängd basåret} other {Folkmängd det senare året}}: {given, select, no {skriv ett tal över 0.} other {skriv ett tal över 0, inte ”{value}”.}}",
  unknownLanguage: "Klimat har inga texter på ”{name}”. Skriv ”sv” för svenska eller ”en” för engelska.",
  noCriteria: "Det finns inget kriterium att ta upp. Skriv ett på varje rad.",
  fullPoints: "Inget bedömt kriterium har poäng kvar att vinna.",
  alreadyReached: "{share, number, ::percent .##} är redan nått.",
  outOfReach: "Full poäng för alla kriterier skulle inte räcka till {share, number, ::percent .##}.",
  noFindings: "Inget i utvärderingen behöver ses över.",
  noBaseRequirements: "Arbetsboken har inga baskrav för den här utvärderingen.",
  noShares: "Ingen utvärdering har en andel att rangordna efter. Fyll i poäng och maxpoäng.",
  error: "Fel",
  warning: "Varning",
  info: "För kännedom",
  summaryShare:
    "{name}: {points} av {max} {count, plural, one {poäng} other {poäng}}{isDone, select, yes {} other { hittills}}, {percent}.",
  summaryPoints:
    "{name}: {points} {count, plural, one {poäng} other {poäng}}{isDone, select, yes {} other { hittills}}, maxpoäng saknas.",
  summaryHighlights: "Starkast: {strongest}; mest finns kvar att vinna i {potential}.",
  quoted: "”{name}”",
  quotedPotential: "”{name}” ({points} poäng)",
  defect: "Det blev fel i Klimat. Rapportera detta: {message}",
};
